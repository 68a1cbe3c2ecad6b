import { accessRefusalWords } from '@bastama/domain/kernel/access-words.ts'
import { canonicalJson } from '@bastama/domain/kernel/event.ts'
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
  const { personId, said } = account
  const given = { name: value.name ?? undefined, phone: value.phone, language: value.language ?? undefined }
  const changed = (['name', 'phone', 'language'] as const).filter(
    (part) => given[part] !== undefined && canonicalJson(given[part]) !== canonicalJson(said[part]),
  )
  if (changed.length === 0) return { subjectId: account.id, event: undefined }
  await updatePerson(transaction, personId, value)
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
