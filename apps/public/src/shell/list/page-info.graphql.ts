import { graphql } from '../../graphql/generated/gql.ts'

/** What lies before and after a page of a list. */
export const pageInfoFragment = graphql(`
  fragment PageInfo on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`)
