import { graphql } from '../graphql/generated/gql.ts'

/** The home page: what is open, what was done, the figures, who is behind it. */
export const homeQuery = graphql(`
  query Home($language: Language!) {
    ...Site
    home: programmes(first: 1) {
      nodes {
        startsOn
        endsOn
        summary {
          ...Local
        }
        about {
          ...Local
        }
        funder {
          ...Local
        }
        funding {
          ...Money
        }
        strands {
          id
          name {
            ...Local
          }
          summary {
            ...Local
          }
        }
        ...Figures
        forums {
          id
          slug
          startsAt
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
          }
        }
      }
    }
    calls: competitions(
      first: 4
      filter: { phase: [OPEN, UPCOMING] }
      orderBy: { field: CLOSES_AT, direction: ASC }
    ) {
      nodes {
        ...Call
      }
    }
    projects(first: 6, filter: { isFunded: true }, orderBy: { field: SUPPORT_COUNT, direction: DESC }) {
      totalCount
      nodes {
        ...ProjectCard
      }
    }
    everyProject: projects {
      totalCount
    }
  }
`)

/** What the data says and what the programme reports. */
export const figuresFragment = graphql(`
  fragment Figures on Programme {
    figures {
      facilitators
      participants
      stageAttendances
      teams
      projectsSubmitted
      projectsFunded
      projectsCompleted
      awarded {
        ...Money
      }
    }
    workshops {
      slug
      title {
        ...Local
      }
      stages {
        id
        position
        participantCount
        title {
          ...Local
        }
      }
    }
    reportedFigures {
      id
      code
      value
      precision
      label {
        ...Local
      }
    }
  }
`)

/** A competition that takes applications now or soon. */
export const callFragment = graphql(`
  fragment Call on Competition {
    id
    slug
    kind
    phase
    opensAt
    closesAt
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
  }
`)

/** The frame alone. */
export const siteQuery = graphql(`
  query SiteOnly($language: Language!) {
    ...Site
  }
`)
