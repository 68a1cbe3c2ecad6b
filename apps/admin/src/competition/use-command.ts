import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useClient } from 'urql'
import { inApi } from '../graphql/client.ts'
import type { CommandErrorFragment, Language as ApiLanguage } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../shell/i18n.ts'
import type { Sent } from '../shell/form/use-editing.ts'
import type { EditableCompetition } from './competition.graphql.ts'

/** What every command on a competition gives back. */
export interface Payload {
  readonly competition?: EditableCompetition | null
  readonly userErrors: readonly CommandErrorFragment[]
}

/**
 * Sends commands on a competition.
 * @param payloadOf takes the payload out of the answer
 * @param draftOf the competition as the form holds it
 */
export function useCommand<Data, Input, Draft>(
  mutation: TypedDocumentNode<Data, { language: ApiLanguage; input: Input }>,
  payloadOf: (data: Data) => Payload,
  draftOf: (competition: EditableCompetition) => Draft,
): (input: Input) => Promise<Sent<Draft>> {
  const client = useClient()
  const language = inApi[useLanguage()]
  return async (input) => {
    const { data, error } = await client.mutation(mutation, { language, input }).toPromise()
    if (data === undefined || data === null) return { now: undefined, errors: [], failure: error }
    const { competition, userErrors } = payloadOf(data)
    return {
      now: competition ? { draft: draftOf(competition), version: competition.version } : undefined,
      errors: userErrors,
      failure: undefined,
    }
  }
}
