import { newFacilitatorInput, reasonInput } from '@bastama/domain/facilitator/input.ts'
import { can } from '@bastama/domain/facilitator/permissions.ts'
import { profileProblems } from '@bastama/domain/facilitator/profile.ts'
import { facilitatorLifecycle } from '@bastama/domain/facilitator/states.ts'
import { facilitatorInputWords } from '@bastama/domain/facilitator/words.ts'
import { sortNameOf } from '@bastama/domain/person/name.ts'
import { queueMessages } from '../message/queries.ts'
import { isOutdated } from '../platform/command/aimed.ts'
import type { Aimed } from '../platform/command/aimed.ts'
import type { Command } from '../platform/command/command.ts'
import { readInput } from '../platform/command/read-input.ts'
import { userError } from '../platform/command/user-error.ts'
import type { UserError } from '../platform/command/user-error.ts'
import { programmeFacts } from '../programme/queries.ts'
import { acceptance } from './acceptance.ts'
import { insertFacilitator, lockFacilitator, personOf, updateFacilitator } from './facilitator-queries.ts'
import type { CreateFacilitatorInput, HideFacilitatorInput } from './inputs.graphql.ts'
import { invitation } from './invitation.ts'
import { done, hindered, nothingThere, refusal } from './outcomes.ts'
import { readBegunProfile } from './profile-queries.ts'

/**
 * Begins a profile with the name alone, as a draft. Who has the e-mail address may complete it, and is asked to by a
 * letter.
 */
export const createFacilitator: Command<typeof CreateFacilitatorInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now } = work
  const refused = (...errors: readonly UserError[]) => ({ subjectId: null, errors })
  const programme = await programmeFacts(transaction, input.programmeId)
  const asked = can.createFacilitator(actor, programme, now)
  if (!asked.ok)
    return refused(refusal(asked.refusal, asked.refusal.code === 'NOT_THERE' ? 'programmeId' : undefined))
  if (!programme) return refused()
  const { value, errors } = readInput(newFacilitatorInput, facilitatorInputWords, input)
  if (errors) return refused(...errors)
  const { slug, name } = value
  const given = { ...value, sortName: value.sortName ?? sortNameOf(name) }
  const personId = await personOf(transaction, given)
  const state = facilitatorLifecycle.initial
  const programmeId = programme.id
  const inserted = await insertFacilitator(transaction, { ...given, state, programmeId, personId })
  if ('taken' in inserted) {
    return refused(
      inserted.taken === 'slug'
        ? userError(facilitatorInputWords, 'SLUG_IS_TAKEN', ['slug'])
        : userError(facilitatorInputWords, 'ALREADY_A_FACILITATOR', ['email']),
    )
  }
  const { id } = inserted
  if (given.email !== null) {
    const begun = await readBegunProfile(transaction, id)
    await queueMessages(transaction, [invitation(work, begun, 'invited')])
  }
  return done({ id, programmeId }, 'CREATED', null, { slug, name, sortName: given.sortName, state, personId })
}

/** Lets everybody read the profile. */
export const publishFacilitator: Command<Aimed> = async (work, input) => {
  const { transaction, actor, now } = work
  const facilitator = await lockFacilitator(transaction, input.id)
  if (!facilitator) return nothingThere(work)
  const { state } = facilitator
  const problems = profileProblems(facilitator).length
  const asked = can.publishFacilitator(actor, { ...facilitator, problems }, now)
  if (!asked.ok || isOutdated(facilitator, input)) return hindered(asked, facilitator, input)
  const accepted = acceptance(work, facilitator)
  await updateFacilitator(transaction, facilitator, {
    state: asked.value,
    published_at: now,
    ...accepted.columns,
  })
  return done(facilitator, 'PUBLISHED', { state }, { state: asked.value, ...accepted.event })
}

/** Takes the profile out, with a reason that staff and whose profile it is read. */
export const hideFacilitator: Command<typeof HideFacilitatorInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now } = work
  const facilitator = await lockFacilitator(transaction, input.id)
  if (!facilitator) return nothingThere(work)
  const { state } = facilitator
  const { value, errors } = readInput(reasonInput, facilitatorInputWords, input)
  const hasReason = errors?.every(({ code }) => code !== 'NO_LANGUAGE') ?? true
  const asked = can.hideFacilitator(actor, { ...facilitator, hasReason }, now)
  if (!asked.ok || isOutdated(facilitator, input)) return hindered(asked, facilitator, input)
  if (errors) return { subjectId: facilitator.id, errors }
  await updateFacilitator(transaction, facilitator, { state: asked.value, hidden_reason: value.reason })
  return done(facilitator, 'HIDDEN', { state }, { state: asked.value, reason: value.reason })
}

/** Puts the profile back. */
export const showFacilitator: Command<Aimed> = async (work, input) => {
  const { transaction, actor, now } = work
  const facilitator = await lockFacilitator(transaction, input.id)
  if (!facilitator) return nothingThere(work)
  const { state, hiddenReason } = facilitator
  const problems = profileProblems(facilitator).length
  const asked = can.showFacilitator(actor, { ...facilitator, problems }, now)
  if (!asked.ok || isOutdated(facilitator, input)) return hindered(asked, facilitator, input)
  await updateFacilitator(transaction, facilitator, { state: asked.value, hidden_reason: null })
  return done(facilitator, 'SHOWN', { state, reason: hiddenReason }, { state: asked.value })
}
