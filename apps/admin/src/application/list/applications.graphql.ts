import { graphql } from '../../graphql/generated/gql.ts'

export const applicationsQuery = graphql(`
  query CompetitionApplications(
    $language: Language!
    $slug: String!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: ApplicationFilter
    $orderBy: ApplicationOrder
  ) {
    competition(slug: $slug) {
      id
      slug
      kind
      state
      phase
      title {
        ...Local
      }
      programme {
        id
        timeZone
      }
      applicationCounts {
        all
        undecided
        submitted
        incomplete
        inRound
        ineligible
        selected
        confirmed
        declined
        lapsed
        reserve
        notSelected
        withdrawn
      }
      applications(
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
        edges {
          cursor
          node {
            ...Applicant
            state
            submittedAt
            confirmBy
            reservePlace
            isSample
            project {
              id
              slug
              title {
                ...Local
              }
            }
            decision {
              ...DecisionLine
            }
            canDecide {
              ...Permitted
            }
          }
        }
      }
    }
  }
`)

/** The applications before and after one, in the list from which somebody came to it. */
export const neighboursQuery = graphql(`
  query ApplicationNeighbours(
    $slug: String!
    $at: String
    $search: String
    $filter: ApplicationFilter
    $orderBy: ApplicationOrder
  ) {
    competition(slug: $slug) {
      id
      previous: applications(last: 1, before: $at, search: $search, filter: $filter, orderBy: $orderBy) {
        edges {
          cursor
          node {
            id
            reference
          }
        }
      }
      next: applications(first: 1, after: $at, search: $search, filter: $filter, orderBy: $orderBy) {
        edges {
          cursor
          node {
            id
            reference
          }
        }
      }
    }
  }
`)
