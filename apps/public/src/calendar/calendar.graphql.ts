import { graphql } from '../graphql/generated/gql.ts'

/** The dates of a competition. */
export const datedCompetitionFragment = graphql(`
  fragment DatedCompetition on Competition {
    id
    slug
    state
    opensAt
    closesAt
    pitchingAt
    resultsDueOn
    announcedAt
    cancelledAt
    updatedAt
    isSample
    title {
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
  }
`)

/** Everything of the programme that has a day and an hour, with a hundred competitions after a place in their list. */
export const calendarQuery = graphql(`
  query Calendar($language: Language!, $after: String) {
    programmes(first: 1) {
      nodes {
        timeZone
        updatedAt
        name {
          ...Local
        }
        workshops {
          slug
          title {
            ...Local
          }
          stages {
            id
            startsOn
            endsOn
            title {
              ...Local
            }
            summary {
              ...Local
            }
            venue {
              name {
                ...Local
              }
              address {
                ...Local
              }
            }
            sessions {
              id
              startsAt
              endsAt
              title {
                ...Local
              }
            }
          }
        }
        forums {
          id
          slug
          startsAt
          endsAt
          title {
            ...Local
          }
          summary {
            ...Local
          }
          venue {
            name {
              ...Local
            }
            address {
              ...Local
            }
          }
        }
      }
    }
    list: competitions(first: 100, after: $after, orderBy: { field: CLOSES_AT, direction: DESC }) {
      pageInfo {
        ...PageInfo
      }
      nodes {
        ...DatedCompetition
      }
    }
  }
`)

/** The dates of one competition. */
export const competitionCalendarQuery = graphql(`
  query CompetitionCalendar($language: Language!, $slug: String!) {
    programmes(first: 1) {
      nodes {
        timeZone
      }
    }
    competition(slug: $slug) {
      ...DatedCompetition
    }
  }
`)
