import { graphql } from '../graphql/generated/gql.ts'

/** The sets of the Workshop. */
export const workshopsQuery = graphql(`
  query Workshops($language: Language!) {
    ...Site
    programmes(first: 1) {
      nodes {
        workshops {
          id
          slug
          participantCount
          title {
            ...Local
          }
          summary {
            ...Local
          }
          stages {
            id
            startsOn
            endsOn
            participantCount
            title {
              ...Local
            }
            album {
              ...AlbumCover
            }
          }
        }
      }
    }
  }
`)

/** The page of a set: its stages with their timetables. */
export const workshopQuery = graphql(`
  query Workshop($language: Language!, $slug: String!) {
    ...Site
    workshop(slug: $slug) {
      id
      slug
      attendancePercent
      enrolmentCount
      participantCount
      title {
        ...Local
      }
      summary {
        ...Local
      }
      competition {
        slug
        title {
          ...Local
        }
      }
      stages {
        id
        position
        startsOn
        endsOn
        participantCount
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
          topic {
            slug
            name {
              ...Local
            }
          }
          facilitators {
            slug
            name {
              ...Local
            }
          }
        }
        album {
          slug
          title {
            ...Local
          }
          photos(first: 3) {
            nodes {
              id
              caption {
                ...Local
              }
              photo {
                ...Photo
              }
            }
          }
        }
      }
    }
  }
`)

/** What is taught, by whom and in which sessions. */
export const topicsQuery = graphql(`
  query Topics($language: Language!) {
    ...Site
    programmes(first: 1) {
      nodes {
        topics {
          id
          slug
          name {
            ...Local
          }
          summary {
            ...Local
          }
          facilitators(first: 24) {
            totalCount
            nodes {
              slug
              name {
                ...Local
              }
            }
          }
          sessions(last: 40) {
            totalCount
            nodes {
              id
              startsAt
              title {
                ...Local
              }
              stage {
                workshop {
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
    }
  }
`)
