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
        isSample
        decisions: results(first: 1) {
          nodes {
            id
            outcome
          }
        }
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
        isSample
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
        isSample
        title {
          ...Local
        }
        summary {
          ...Local
        }
      }
      ... on Workshop {
        id
        slug
        title {
          ...Local
        }
        summary {
          ...Local
        }
      }
      ... on Forum {
        id
        slug
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
