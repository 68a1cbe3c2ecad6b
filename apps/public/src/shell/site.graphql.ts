import { graphql } from '../graphql/generated/gql.ts'

/** What every page shows around its own matter: a page's one operation spreads this beside it. */
export const siteFragment = graphql(`
  fragment Site on Query {
    programmes(first: 1) {
      nodes {
        id
        slug
        timeZone
        name {
          ...Local
        }
        partners {
          id
          name {
            ...Local
          }
        }
      }
    }
  }
`)
