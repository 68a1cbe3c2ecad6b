import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { CommandErrorFragment, Language as ApiLanguage } from '../graphql/generated/graphql.ts'
import { useCommandOn } from '../shell/form/use-command.ts'
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
  const answered = (data: Data) => {
    const { competition, userErrors } = payloadOf(data)
    return { thing: competition, userErrors }
  }
  return useCommandOn(mutation, answered, draftOf)
}
