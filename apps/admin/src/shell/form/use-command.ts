import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useClient } from 'urql'
import { inApi } from '../../graphql/client.ts'
import type { CommandErrorFragment, Language as ApiLanguage } from '../../graphql/generated/graphql.ts'
import { useLanguage } from '../i18n.ts'
import type { Sent } from './use-editing.ts'

/** What every command gives back: the thing that it is about, and why nothing was done. */
export interface Answered<Thing> {
  readonly thing: Thing | null | undefined
  readonly userErrors: readonly CommandErrorFragment[]
}

/**
 * Sends commands on a thing.
 * @param answered takes the thing and the errors out of the answer
 * @param draftOf the thing as the form holds it
 */
export function useCommandOn<Data, Input, Thing extends { readonly version: number }, Draft>(
  mutation: TypedDocumentNode<Data, { language: ApiLanguage; input: Input }>,
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
      now: thing ? { draft: draftOf(thing), version: thing.version } : undefined,
      errors: userErrors,
      failure: undefined,
    }
  }
}
