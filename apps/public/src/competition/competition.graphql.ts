import { graphql } from '../graphql/generated/gql.ts'

/** A competition as one of many: its dates and what can be won. */
export const competitionCardFragment = graphql(`
  fragment CompetitionCard on Competition {
    id
    slug
    kind
    phase
    opensAt
    closesAt
    pitchingAt
    resultsDueOn
    announcedAt
    cancelledAt
    places
    isSample
    title {
      ...Local
    }
    summary {
      ...Local
    }
    whoMayApply {
      ...Local
    }
    fund {
      ...Money
    }
  }
`)

/** All competitions, or those of one kind. */
export const competitionsQuery = graphql(`
  query Competitions($language: Language!, $filter: CompetitionFilter) {
    ...Site
    competitions(first: 100, filter: $filter, orderBy: { field: CLOSES_AT, direction: DESC }) {
      nodes {
        ...CompetitionCard
      }
    }
  }
`)

/** The page of a competition: the call, how it is judged, what it decided; of its results a part. */
export const competitionQuery = graphql(`
  query Competition(
    $language: Language!
    $slug: String!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    ...Site
    competition(slug: $slug) {
      id
      slug
      kind
      state
      phase
      opensAt
      closesAt
      pitchingAt
      resultsDueOn
      announcedAt
      cancelledAt
      places
      drawSeed
      drawSeedHash
      recordHash
      isSample
      title {
        ...Local
      }
      summary {
        ...Local
      }
      about {
        ...Local
      }
      whoMayApply {
        ...Local
      }
      pitchingFormat {
        ...Local
      }
      pitchingVenue {
        name {
          ...Local
        }
        address {
          ...Local
        }
      }
      cancelReason {
        ...Local
      }
      fund {
        ...Money
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
        weight
        name {
          ...Local
        }
        description {
          ...Local
        }
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
        isRequired
        maxLength
        maxFiles
        label {
          ...Local
        }
        hint {
          ...Local
        }
        options {
          position
          label {
            ...Local
          }
        }
      }
      awards {
        id
        rule
        atLeast
        name {
          ...Local
        }
        description {
          ...Local
        }
        amount {
          ...Money
        }
        reservedFor {
          ...Local
        }
      }
      results(first: $first, after: $after, last: $last, before: $before) {
        pageInfo {
          ...PageInfo
        }
        nodes {
          id
          outcome
          rank
          reference
          steppedBackAt
          movedUpAt
          reason {
            ...Local
          }
          amount {
            ...Money
          }
          award {
            name {
              ...Local
            }
          }
          project {
            slug
            isSample
            title {
              ...Local
            }
          }
          facilitator {
            slug
            isSample
            name {
              ...Local
            }
            headline {
              ...Local
            }
          }
        }
      }
      selected: results(first: 1, filter: { outcome: [SELECTED] }) {
        totalCount
      }
      reserve: results(first: 1, filter: { outcome: [RESERVE] }) {
        totalCount
      }
      notSelected: results(first: 1, filter: { outcome: [NOT_SELECTED] }) {
        totalCount
      }
      workshop {
        slug
        title {
          ...Local
        }
      }
      projects(first: 4) {
        totalCount
        nodes {
          ...ProjectCard
        }
      }
    }
  }
`)
