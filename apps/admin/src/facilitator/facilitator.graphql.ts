import { graphql } from '../graphql/generated/gql.ts'

export const facilitatorsQuery = graphql(`
  query Facilitators(
    $language: Language!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: FacilitatorFilter
    $orderBy: FacilitatorOrder
  ) {
    programmes(first: 1) {
      nodes {
        id
        topics {
          id
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
      search: $search
      filter: $filter
      orderBy: $orderBy
    ) {
      totalCount
      pageInfo {
        ...GridPage
      }
      nodes {
        id
        slug
        name {
          ...Local
        }
        headline {
          ...Local
        }
        languages
        updatedAt
        isSample
        topics {
          id
          slug
          name {
            ...Local
          }
        }
        sessions(first: 1) {
          totalCount
        }
        programme {
          id
          timeZone
        }
      }
    }
  }
`)

export const facilitatorQuery = graphql(`
  query Facilitator(
    $language: Language!
    $slug: String!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    facilitator(slug: $slug) {
      id
      slug
      state
      name {
        ...AllLanguages
        ...Local
      }
      headline {
        ...AllLanguages
      }
      bio {
        ...AllLanguages
      }
      languages
      isSample
      publishedAt
      updatedAt
      photo {
        id
        alt {
          ...Local
        }
        width
        height
        variants {
          format
          width
          height
          url
        }
      }
      programme {
        id
        timeZone
        languages
      }
      competition {
        id
        slug
        title {
          ...Local
        }
      }
      topics {
        id
        slug
        name {
          ...Local
        }
      }
      sessions(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          ...GridPage
        }
        nodes {
          id
          title {
            ...Local
          }
          startsAt
          endsAt
          stage {
            id
            title {
              ...Local
            }
            workshop {
              id
              slug
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
