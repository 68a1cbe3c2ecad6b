import { useClient } from 'urql'
import { inApi } from '../../graphql/client.ts'
import type { RoleHolderFragment } from '../../graphql/generated/graphql.ts'
import { useCommandOn } from '../../shell/form/use-command.ts'
import type { Answered, CommandDocument } from '../../shell/form/use-command.ts'
import type { Sent } from '../../shell/editing/use-editing.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { shellQuery } from '../../shell/shell.graphql.ts'

/**
 * Gives or takes a role. Whoever changes their own roles sees the console as it is for them from then on.
 * @param answered takes the holder and the errors out of the answer
 */
export function useRoleCommand<Data, Input>(
  mutation: CommandDocument<Data, Input>,
  answered: (data: Data) => Answered<RoleHolderFragment>,
): <Draft>(input: Input, draft: Draft) => Promise<Sent<Draft>> {
  const client = useClient()
  const language = inApi[useLanguage()]
  const send = useCommandOn(mutation, answered, () => undefined)
  return async (input, draft) => {
    const { now, errors, failure } = await send(input)
    if (now && errors.length === 0)
      await client.query(shellQuery, { language }, { requestPolicy: 'network-only' }).toPromise()
    return { now: now && { ...now, draft }, errors, failure }
  }
}
