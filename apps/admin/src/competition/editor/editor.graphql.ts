import { graphql } from '../../graphql/generated/gql.ts'
import type { CompetitionEditorQuery } from '../../graphql/generated/graphql.ts'

/** What the editor of a competition holds: the competition, and what its programme offers to choose from. */
export const editorQuery = graphql(`
  query CompetitionEditor($language: Language!, $slug: String!) {
    competition(slug: $slug) {
      ...EditableCompetition
      programme {
        id
        venues {
          id
          name {
            ...Local
          }
        }
      }
    }
  }
`)

/** A competition as its editor reads it. */
export type EditorCompetition = NonNullable<CompetitionEditorQuery['competition']>
