import { graphql } from '../graphql/generated/gql.ts'

/** A facilitator as one of many. */
export const facilitatorCardFragment = graphql(`
  fragment FacilitatorCard on Facilitator {
    id
    slug
    isSample
    name {
      ...Local
    }
    headline {
      ...Local
    }
    photo {
      ...Photo
    }
  }
`)

/** A page of the list of facilitators, with what it can be filtered by. */
export const facilitatorsQuery = graphql(`
  query Facilitators(
    $language: Language!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: FacilitatorFilter
    $orderBy: FacilitatorOrder!
    $words: String
  ) {
    ...Site
    filters: programmes(first: 1) {
      nodes {
        topics {
          slug
          name {
            ...Local
          }
        }
      }
    }
    facilitators(
      first: $first
      after: $after
      last: $last
      before: $before
      filter: $filter
      orderBy: $orderBy
      search: $words
    ) {
      totalCount
      pageInfo {
        ...PageInfo
      }
      nodes {
        ...FacilitatorCard
      }
    }
  }
`)

/** The page of a facilitator. */
export const facilitatorQuery = graphql(`
  query Facilitator($language: Language!, $slug: String!) {
    ...Site
    facilitator(slug: $slug) {
      ...FacilitatorCard
      languages
      bio {
        ...Local
      }
      topics {
        slug
        name {
          ...Local
        }
      }
      competition {
        slug
        title {
          ...Local
        }
      }
      sessions(last: 100) {
        totalCount
        nodes {
          id
          startsAt
          endsAt
          title {
            ...Local
          }
          topic {
            name {
              ...Local
            }
          }
          stage {
            title {
              ...Local
            }
            workshop {
              slug
              number
              title {
                ...Local
              }
            }
          }
        }
      }
    }
  }
`)
