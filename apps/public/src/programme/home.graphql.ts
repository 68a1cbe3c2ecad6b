import { graphql } from '../graphql/generated/gql.ts'

/** The home page. */
export const homeQuery = graphql(`
  query Home($language: Language!) {
    ...Site
  }
`)
