import { graphql } from '../graphql/generated/gql.ts'

/** What the frame of every page shows, and who sees it. */
export const shellQuery = graphql(`
  query Shell($language: Language!) {
    viewer {
      id
      email
      hasName
      hasSecondFactor
      isMissingSecondFactor
      isDemo
      roles
      facilitators {
        id
        slug
      }
      person {
        id
        name {
          ...Local
        }
        roleGrants(first: 100) {
          nodes {
            id
            role
            programme {
              id
              name {
                ...Local
              }
            }
            competition {
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
    programmes(first: 1) {
      nodes {
        id
        name {
          ...Local
        }
      }
    }
  }
`)

/** What the command palette finds for a few letters. */
export const paletteQuery = graphql(`
  query Palette($language: Language!, $search: String!) {
    competitions(first: 5, search: $search) {
      nodes {
        id
        slug
        title {
          ...Local
        }
      }
    }
    facilitators(first: 5, search: $search) {
      nodes {
        id
        slug
        name {
          ...Local
        }
      }
    }
  }
`)
