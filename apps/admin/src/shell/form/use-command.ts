import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useClient } from 'urql'
import { inApi } from '../../graphql/client.ts'
import type { CommandErrorFragment, Language as ApiLanguage } from '../../graphql/generated/graphql.ts'
import { useLanguage } from '../i18n.ts'
import { useEditing } from '../editing/use-editing.ts'
import type { Editing, Sent } from '../editing/use-editing.ts'

/** What every command gives back: the thing that it is about, and why nothing was done. */
export interface Answered<Thing> {
  readonly thing?: Thing | null | undefined
  readonly userErrors: readonly CommandErrorFragment[]
}

/** A command, in the schema. */
export type CommandDocument<Data, Input> = TypedDocumentNode<Data, { language: ApiLanguage; input: Input }>

/** What every command on a thing that is there is given: the thing as one saw it, and the key under which it is done once. */
export interface AimedInput {
  readonly id: string
  readonly expectedVersion: number
  readonly idempotencyKey: string
}

/** What commands are about. */
interface Commanded {
  readonly id?: string
  /** How often it was changed, where that is counted. */
  readonly version?: number
}

/**
 * Sends commands on a thing, which their documents call `thing`; one that has no version is never found changed meanwhile.
 * @param answered takes the thing and the errors out of the answer
 * @param draftOf the thing as the form holds it
 */
export function useCommandOn<Data, Input, Thing extends Commanded, Draft>(
  mutation: CommandDocument<Data, Input>,
  answered: (data: Data) => Answered<Thing>,
  draftOf: (thing: Thing) => Draft,
): (input: Input) => Promise<Sent<Draft>> {
  const client = useClient()
  const language = inApi[useLanguage()]
  return async (input) => {
    const { data, error } = await client.mutation(mutation, { language, input }).toPromise()
    if (data === undefined || data === null) return { now: undefined, errors: [], failure: error }
    const { thing, userErrors } = answered(data)
    return {
      now: thing ? { draft: draftOf(thing), version: thing.version ?? 0 } : undefined,
      errors: userErrors,
      failure: undefined,
    }
  }
}

/** A command that needs nothing but the thing as one saw it, asked before it is done. */
export function usePlainCommand<Data>(
  { id, version }: { readonly id: string; readonly version: number },
  mutation: CommandDocument<Data, AimedInput>,
  answered: (data: Data) => Answered<{ readonly version: number }>,
): Editing<object> {
  const send = useCommandOn(mutation, answered, () => ({}))
  return useEditing<object>({ draft: {}, version }, (_, command) => send({ id, ...command }))
}
