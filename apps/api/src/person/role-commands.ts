import { withAccessWords } from '@bastama/domain/kernel/access-words.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import { parseEmail } from '@bastama/domain/person/email.ts'
import { can } from '@bastama/domain/person/permissions.ts'
import { personRefusalWords, roleRefusalWords } from '@bastama/domain/person/words.ts'
import * as v from 'valibot'
import type { Command, Refused, Work } from '../platform/command/command.ts'
import { userError } from '../platform/command/user-error.ts'
import type { UserError } from '../platform/command/user-error.ts'
import type { GiveRoleInput, TakeRoleInput } from './mutations.graphql.ts'
import { addRole, personOfAddress, roleEvent } from './queries.ts'
import type { GivenRole } from './queries.ts'
import { lockRole, placeOf, removeRole } from './role-queries.ts'

const words = withAccessWords(roleRefusalWords)

const refused = (...errors: readonly UserError[]): Refused => ({ subjectId: null, errors })

/** Gives a role to whom an address belongs; where it is nobody's yet, to who first signs in by it. */
export const giveRole: Command<typeof GiveRoleInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now } = work
  // Who may give roles gives them to anybody, so that nothing is told of the one who would get it.
  const asked = can.giveRole(actor, actor.kind === 'person' ? actor : undefined, now)
  if (!asked.ok || actor.kind !== 'person')
    return refused(...(asked.ok ? [] : [userError(words, asked.refusal.code)]))
  const address = parseEmail(input.email)
  if (!address.ok) return refused(userError(personRefusalWords, address.refusal.code, ['email']))
  const grant = await grantOf(work, input)
  if ('errors' in grant) return grant
  const personId = await personOfAddress(transaction, address.value, input.language ?? 'kk')
  const isNew = await addRole(transaction, { personId, grant, by: actor, at: now })
  return { subjectId: personId, event: isNew ? roleEvent('ROLE_GIVEN', grant) : undefined }
}

/** Takes a role away, at once. */
export const takeRole: Command<typeof TakeRoleInput.$inferInput> = async (
  { transaction, actor, now },
  { id },
) => {
  const held = await lockRole(transaction, id)
  const asked = can.takeRole(actor, held, now)
  if (!asked.ok || held === undefined) {
    const code = asked.ok ? 'NOT_THERE' : asked.refusal.code
    return refused(userError(words, code, code === 'NOT_THERE' ? ['id'] : []))
  }
  await removeRole(transaction, held.id)
  const { personId, role, programmeId, competitionId } = held
  const grant = { role, ...(programmeId && { programmeId }), ...(competitionId && { competitionId }) }
  return { subjectId: personId, event: roleEvent('ROLE_TAKEN', grant) }
}

/** The role with where it holds, or what is missing. */
async function grantOf(
  { transaction }: Work,
  { role, programmeId, competitionId }: typeof GiveRoleInput.$inferInput,
): Promise<GivenRole | Refused> {
  switch (role) {
    case 'administrator':
      return { role }
    case 'manager': {
      const id = await placeOf(transaction, 'Programme', programmeId)
      if (id === undefined) return refused(userError(words, 'WHERE_IS_MISSING', ['programmeId']))
      return { role, programmeId: v.parse(idSchema('Programme'), id) }
    }
    case 'reviewer': {
      const id = await placeOf(transaction, 'Competition', competitionId)
      if (id === undefined) return refused(userError(words, 'WHERE_IS_MISSING', ['competitionId']))
      return { role, competitionId: v.parse(idSchema('Competition'), id) }
    }
  }
}
