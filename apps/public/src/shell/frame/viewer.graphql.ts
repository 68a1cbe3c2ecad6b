import { graphql } from '../../graphql/generated/gql.ts'

/** Who is signed in, for the head of every page; asked beside the page's own operation, and only where there is a session. */
export const viewerQuery = graphql(`
  query Viewer($language: Language!) {
    viewer {
      id
      email
      hasName
      facilitators {
        slug
      }
      person {
        id
        name {
          ...Local
        }
      }
    }
  }
`)
