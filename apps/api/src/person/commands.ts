import { accessRefusalWords } from '@bastama/domain/kernel/access-words.ts'
import { personInput } from '@bastama/domain/person/input.ts'
import { can } from '@bastama/domain/person/permissions.ts'
import { personRefusalWords } from '@bastama/domain/person/words.ts'
import type { Command } from '../platform/command/command.ts'
import { readInput } from '../platform/command/read-input.ts'
import { userError } from '../platform/command/user-error.ts'
import { lockAccount, updatePerson } from './account-queries.ts'
import type { EditPersonInput } from './mutations.graphql.ts'

/** Changes what somebody says of themselves. The record has which of it, and not what: it is kept for good. */
export const editPerson: Command<typeof EditPersonInput.$inferInput> = async (
  { transaction, actor, now },
  input,
) => {
  const account = actor.kind === 'person' ? await lockAccount(transaction, actor.personId) : undefined
  const asked = can.editPerson(actor, account, now)
  if (!asked.ok) return { subjectId: null, errors: [userError(accessRefusalWords, asked.refusal.code)] }
  if (account === undefined) return { subjectId: null, errors: [] }
  const { value, errors } = readInput(personInput, personRefusalWords, input)
  if (errors) return { subjectId: account.id, errors }
  await updatePerson(transaction, account.personId, value)
  const changed = (['name', 'phone', 'language'] as const).filter((part) => value[part] !== undefined)
  const { personId } = account
  return {
    subjectId: account.id,
    event: undefined,
    along: [
      {
        noun: 'person',
        programmeId: null,
        subjectId: personId,
        kind: 'EDITED',
        before: null,
        after: { changed },
      },
    ],
  }
}
