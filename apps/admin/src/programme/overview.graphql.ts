import { graphql } from '../graphql/generated/gql.ts'

export const overviewQuery = graphql(`
  query Overview($language: Language!) {
    programmes(first: 1) {
      nodes {
        id
        figures {
          enrolments
          participants
          participantsInTeams
          projectsSubmitted
          projectsFunded
          projectsCompleted
          awarded {
            minorUnits
            currency
          }
        }
        reportedFigures {
          id
          value
          precision
          label {
            ...Local
          }
        }
      }
    }
    underWay: competitions(
      first: 20
      filter: { phase: [OPEN, UPCOMING, IN_REVIEW] }
      orderBy: { field: CLOSES_AT, direction: ASC }
    ) {
      totalCount
      nodes {
        id
        slug
        kind
        state
        phase
        isSample
        title {
          ...Local
        }
        opensAt
        closesAt
        pitchingAt
        resultsDueOn
        announcedAt
        cancelledAt
        applicationCounts {
          all
          undecided
        }
        programme {
          id
          timeZone
        }
      }
    }
    open: competitions(filter: { phase: [OPEN] }) {
      totalCount
    }
    upcoming: competitions(filter: { phase: [UPCOMING] }) {
      totalCount
    }
    inReview: competitions(filter: { phase: [IN_REVIEW] }) {
      totalCount
    }
    competitions {
      totalCount
    }
    facilitators {
      totalCount
    }
  }
`)
