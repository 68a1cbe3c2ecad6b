import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type {
  CommandErrorFragment,
  Language as ApiLanguage,
  StaffApplicationFragment,
} from '../graphql/generated/graphql.ts'
import { useCommandOn } from '../shell/form/use-command.ts'
import { useEditing } from '../shell/form/use-editing.ts'
import type { Editing, Sent } from '../shell/form/use-editing.ts'

/** What every command on an application gives back. */
export interface Payload {
  readonly application?: StaffApplicationFragment | null
  readonly userErrors: readonly CommandErrorFragment[]
}

/** A command, in the schema. */
export type ApplicationMutation<Data, Input> = TypedDocumentNode<
  Data,
  { language: ApiLanguage; input: Input }
>

/** What a command that needs nothing but the application is given. */
export interface PlainInput {
  readonly id: string
  readonly expectedVersion: number
  readonly idempotencyKey: string
}

/**
 * Sends commands on an application.
 * @param payloadOf takes the payload out of the answer
 * @param draftOf the application as the form holds it
 */
export function useCommand<Data, Input, Draft>(
  mutation: ApplicationMutation<Data, Input>,
  payloadOf: (data: Data) => Payload,
  draftOf: (application: StaffApplicationFragment) => Draft,
): (input: Input) => Promise<Sent<Draft>> {
  const answered = (data: Data) => {
    const { application, userErrors } = payloadOf(data)
    return { thing: application, userErrors }
  }
  return useCommandOn(mutation, answered, draftOf)
}

/** A command that needs nothing but the application as one saw it, asked before it is done. */
export function usePlainCommand<Data>(
  { id, version }: Pick<StaffApplicationFragment, 'id' | 'version'>,
  mutation: ApplicationMutation<Data, PlainInput>,
  payloadOf: (data: Data) => Payload,
): Editing<object> {
  const send = useCommand(mutation, payloadOf, () => ({}))
  return useEditing<object>({ draft: {}, version }, (_, command) => send({ id, ...command }))
}
