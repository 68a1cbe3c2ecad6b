import { graphql } from '../graphql/generated/gql.ts'

/** A page of the list of teams. */
export const teamsQuery = graphql(`
  query Teams(
    $language: Language!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $orderBy: TeamOrder!
    $words: String
  ) {
    ...Site
    teams(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, search: $words) {
      totalCount
      pageInfo {
        ...PageInfo
      }
      nodes {
        id
        slug
        isSample
        name {
          ...Local
        }
        summary {
          ...Local
        }
        members {
          id
        }
        projects(first: 3) {
          nodes {
            slug
            title {
              ...Local
            }
          }
        }
      }
    }
  }
`)

/** The page of a team. */
export const teamQuery = graphql(`
  query Team($language: Language!, $slug: String!) {
    ...Site
    team(slug: $slug) {
      id
      slug
      isSample
      name {
        ...Local
      }
      summary {
        ...Local
      }
      members {
        id
        role
        person {
          name {
            ...Local
          }
        }
      }
      projects(first: 24) {
        nodes {
          ...ProjectCard
          results(first: 5) {
            nodes {
              id
              outcome
              competition {
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
`)
