import { graphql } from '../graphql/generated/gql.ts'

/** What the frame of every page shows. */
export const shellQuery = graphql(`
  query Shell($language: Language!) {
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
