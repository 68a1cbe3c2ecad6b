import { confirmByAfter } from '@bastama/domain/application/decision.ts'
import { can } from '@bastama/domain/application/permissions.ts'
import { applicationLifecycle } from '@bastama/domain/application/states.ts'
import type { ApplicationState } from '@bastama/domain/application/states.ts'
import { step } from '@bastama/domain/kernel/machine.ts'
import { updateResult } from '../../competition/queries.ts'
import type { Aimed } from '../../platform/command/aimed.ts'
import type { Command, Done, Transacting } from '../../platform/command/command.ts'
import type { Happening } from '../../platform/command/consequences.ts'
import { eventOf, happening } from '../happening.ts'
import { holdApplication, lockApplication, updateApplication } from '../held-queries.ts'
import type { Application } from '../held-queries.ts'
import { tellConfirmed, tellOffered, tellSteppedBack } from '../letter/result-letters.ts'
import { countIn, firstOnReserve, moveUpBehind } from './offer-queries.ts'
import { offerPlaces } from './offers.ts'
import { hindered, isOutdated, nothingThere } from '../outcomes.ts'

/** Says that the applicant takes part: in time, and while there are places. */
export const confirmPlace: Command<Aimed> = async (work, input) => {
  const { transaction, actor, now } = work
  const application = await lockApplication(work, input.id, 'CHANGE')
  if (!application) return nothingThere(work)
  const placesLeft = await placesLeftOf(transaction, application, ['CONFIRMED'])
  const asked = can.confirmPlace(actor, { ...application, placesLeft }, now)
  if (!asked.ok || isOutdated(work, application, input)) return hindered(work, asked, application, input)
  await updateApplication(transaction, application, { state: asked.value })
  await tellConfirmed(work, application)
  return eventOf(happening(application, 'CONFIRMED', { state: application.state }, { state: asked.value }))
}

/** Says that the applicant does not take part: the first on the reserve list moves up. */
export const declinePlace: Command<Aimed> = async (work, input) => {
  const { actor, now } = work
  const application = await lockApplication(work, input.id, 'CHANGE')
  if (!application) return nothingThere(work)
  const asked = can.declinePlace(actor, application, now)
  if (!asked.ok || isOutdated(work, application, input)) return hindered(work, asked, application, input)
  return stepBack(work, application, asked.value)
}

/** Lets an offer lapse whose time has come; nothing where it was answered, or holds for longer. */
export async function lapseOffer(transacting: Transacting, applicationId: string): Promise<Done | undefined> {
  const application = await holdApplication(transacting.transaction, applicationId, 'CHANGE')
  if (!application) return undefined
  const { state, confirmBy } = application
  const next = step(applicationLifecycle, state, 'lapse', application, transacting.now)
  if (next.ok) return stepBack(transacting, application, next.value)
  // The clock of the queue is the database's.
  if (next.refusal.code === 'CONFIRM_BY_IS_AHEAD')
    await offerPlaces(transacting, [{ id: application.id, confirmBy }])
  return undefined
}

async function stepBack(
  transacting: Transacting,
  application: Application,
  state: ApplicationState,
): Promise<Done> {
  const { transaction, now } = transacting
  const before = application.state
  await updateApplication(transaction, application, { state, reserve_place: null })
  const result = await updateResult(transaction, application.id, {
    stepped_back_at: now,
    award_id: null,
    amount_minor: null,
    currency: null,
  })
  await tellSteppedBack(transacting, application, state)
  if (before === 'RESERVE')
    await moveUpBehind(transaction, application.competition, application.reservePlace ?? 0)
  const own = happening(application, state === 'LAPSED' ? 'LAPSED' : 'DECLINED', { state: before }, { state })
  const promoted =
    before === 'SELECTED' ? await promoteFirst(transacting, application.competition.id, result) : []
  return { ...eventOf(own), thereupon: promoted }
}

/** Offers the place that became free to the first on the reserve list, with the award that went with it. */
async function promoteFirst(
  transacting: Transacting,
  competitionId: string,
  freed: Awaited<ReturnType<typeof updateResult>>,
): Promise<Happening[]> {
  const { transaction, now } = transacting
  const first = await firstOnReserve(transaction, { id: competitionId })
  const application = first === undefined ? undefined : await holdApplication(transaction, first, 'CHANGE')
  if (!application) return []
  const { competition, state } = application
  const placesLeft = await placesLeftOf(transaction, application, ['SELECTED', 'CONFIRMED'])
  const next = step(applicationLifecycle, state, 'promote', { isFirstOnReserve: true, placesLeft }, now)
  if (!next.ok) return []
  const confirmBy = confirmByAfter(competition.confirmDays ?? 1, now, competition.timeZone)
  await updateApplication(transaction, application, {
    state: next.value,
    reserve_place: null,
    confirm_by: confirmBy,
  })
  await moveUpBehind(transaction, competition, application.reservePlace ?? 0)
  const { award_id = null, amount_minor = null, currency = null } = freed ?? {}
  await updateResult(transaction, application.id, {
    outcome: 'SELECTED',
    moved_up_at: now,
    award_id,
    amount_minor,
    currency,
  })
  await tellOffered(transacting, application, confirmBy)
  await offerPlaces(transacting, [{ id: application.id, confirmBy }])
  return [happening(application, 'PROMOTED', { state }, { state: next.value, confirmBy, awardId: award_id })]
}

async function placesLeftOf(
  transaction: Transacting['transaction'],
  { competition }: Application,
  taking: readonly ApplicationState[],
): Promise<number | null> {
  return competition.places === null
    ? null
    : competition.places - (await countIn(transaction, competition, taking))
}
