import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useClient } from 'urql'
import { inApi } from '../../graphql/client.ts'
import type {
  CommandErrorFragment,
  Language as ApiLanguage,
  RoleHolderFragment,
} from '../../graphql/generated/graphql.ts'
import type { Sent } from '../../shell/form/use-editing.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { shellQuery } from '../../shell/shell.graphql.ts'

/** What giving and taking a role give back. */
interface Payload {
  readonly person?: RoleHolderFragment | null
  readonly userErrors: readonly CommandErrorFragment[]
}

/**
 * Gives or takes a role. Whoever changes their own roles sees the console as it is for them from then on.
 * @param payloadOf takes the payload out of the answer
 */
export function useRoleCommand<Data, Input>(
  mutation: TypedDocumentNode<Data, { language: ApiLanguage; input: Input }>,
  payloadOf: (data: Data) => Payload,
): <Draft>(input: Input, draft: Draft) => Promise<Sent<Draft>> {
  const client = useClient()
  const language = inApi[useLanguage()]
  return async (input, draft) => {
    const { data, error } = await client.mutation(mutation, { language, input }).toPromise()
    if (data === undefined || data === null) return { now: undefined, errors: [], failure: error }
    const { person, userErrors } = payloadOf(data)
    if (userErrors.length === 0)
      await client.query(shellQuery, { language }, { requestPolicy: 'network-only' }).toPromise()
    return { now: person ? { draft, version: 0 } : undefined, errors: userErrors, failure: undefined }
  }
}
