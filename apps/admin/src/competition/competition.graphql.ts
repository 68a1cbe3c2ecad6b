import { graphql } from '../graphql/generated/gql.ts'
import type { CompetitionQuery } from '../graphql/generated/graphql.ts'

export const competitionsQuery = graphql(`
  query Competitions(
    $language: Language!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: CompetitionFilter
    $orderBy: CompetitionOrder
  ) {
    competitions(
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
        kind
        phase
        title {
          ...Local
        }
        opensAt
        closesAt
        updatedAt
        places
        fund {
          minorUnits
          currency
        }
        isSample
        programme {
          id
          timeZone
        }
        projects {
          totalCount
        }
        facilitators {
          totalCount
        }
      }
    }
  }
`)

export const competitionQuery = graphql(`
  query Competition(
    $language: Language!
    $slug: String!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    competition(slug: $slug) {
      id
      slug
      kind
      state
      phase
      title {
        ...AllLanguages
        ...Local
      }
      summary {
        ...AllLanguages
      }
      about {
        ...AllLanguages
      }
      whoMayApply {
        ...AllLanguages
      }
      opensAt
      closesAt
      pitchingAt
      pitchingVenue {
        id
        name {
          ...Local
        }
      }
      pitchingFormat {
        ...Local
      }
      resultsDueOn
      announcedAt
      cancelledAt
      cancelReason {
        ...Local
      }
      places
      fund {
        minorUnits
        currency
      }
      drawSeed
      isSample
      publishedAt
      updatedAt
      programme {
        id
        timeZone
      }
      workshop {
        id
        slug
        title {
          ...Local
        }
      }
      projects {
        totalCount
      }
      deadlineExtensions {
        id
        closedAt
        closesAt
        madeAt
        reason {
          ...Local
        }
      }
      criteria {
        id
        name {
          ...Local
        }
        description {
          ...Local
        }
        weight
        steps {
          points
          description {
            ...Local
          }
        }
      }
      questions {
        id
        kind
        label {
          ...Local
        }
        hint {
          ...Local
        }
        isRequired
        maxLength
        options {
          position
          label {
            ...Local
          }
        }
      }
      awards {
        id
        name {
          ...Local
        }
        description {
          ...Local
        }
        rule
        amount {
          minorUnits
          currency
        }
        atLeast
        reservedFor {
          ...Local
        }
      }
      results(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          ...GridPage
        }
        nodes {
          id
          outcome
          rank
          project {
            id
            slug
            title {
              ...Local
            }
          }
          facilitator {
            id
            slug
            name {
              ...Local
            }
          }
          award {
            id
            name {
              ...Local
            }
          }
          amount {
            minorUnits
            currency
          }
          reason {
            ...Local
          }
        }
      }
    }
  }
`)

/** A competition as its page reads it. */
export type Competition = NonNullable<CompetitionQuery['competition']>
