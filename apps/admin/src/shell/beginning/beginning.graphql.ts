import { graphql } from '../../graphql/generated/gql.ts'
import type { BeginningProgrammesQuery } from '../../graphql/generated/graphql.ts'

/** The programmes in which one may begin something. */
export const programmesQuery = graphql(`
  query BeginningProgrammes($language: Language!) {
    programmes(first: 100) {
      nodes {
        id
        publishedAt
        timeZone
        languages
        name {
          ...Local
        }
      }
    }
  }
`)

/** A programme in which something may be begun. */
export type BeginningProgramme = BeginningProgrammesQuery['programmes']['nodes'][number]
