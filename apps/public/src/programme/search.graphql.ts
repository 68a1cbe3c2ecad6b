import { graphql } from '../graphql/generated/gql.ts'

/** The search over everything. */
export const searchQuery = graphql(`
  query Search($language: Language!, $words: String!, $hasWords: Boolean!) {
    ...Site
    search(query: $words, first: 40) @include(if: $hasWords) {
      __typename
      ... on Project {
        id
        slug
        state
        isFunded
        title {
          ...Local
        }
        summary {
          ...Local
        }
      }
      ... on Facilitator {
        id
        slug
        title: name {
          ...Local
        }
        summary: headline {
          ...Local
        }
      }
      ... on Competition {
        id
        slug
        phase
        title {
          ...Local
        }
        summary {
          ...Local
        }
      }
    }
  }
`)
