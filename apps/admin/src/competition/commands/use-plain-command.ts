import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { Language as ApiLanguage } from '../../graphql/generated/graphql.ts'
import { useEditing } from '../../shell/form/use-editing.ts'
import type { Editing } from '../../shell/form/use-editing.ts'
import type { EditableCompetition } from '../competition.graphql.ts'
import { useCommand } from '../use-command.ts'
import type { Payload } from '../use-command.ts'

interface PlainInput {
  readonly id: string
  readonly expectedVersion: number
  readonly idempotencyKey: string
}

/** A command that needs nothing but the competition as one saw it. */
export function usePlainCommand<Data>(
  competition: EditableCompetition,
  mutation: TypedDocumentNode<Data, { language: ApiLanguage; input: PlainInput }>,
  payloadOf: (data: Data) => Payload,
): Editing<object> {
  const send = useCommand(mutation, payloadOf, () => ({}))
  return useEditing<object>({ draft: {}, version: competition.version }, (_, command) =>
    send({ id: competition.id, ...command }),
  )
}
