import { decisionProblem, moveOnReserve } from '@bastama/domain/application/decision.ts'
import { decisionInput } from '@bastama/domain/application/input.ts'
import { applicationInputWords } from '@bastama/domain/application/input-words.ts'
import { can } from '@bastama/domain/application/permissions.ts'
import { decisionProblemWords } from '@bastama/domain/application/words.ts'
import { personIdOf } from '@bastama/domain/kernel/actor.ts'
import { canonicalJson } from '@bastama/domain/kernel/event.ts'
import { awardsOf } from '../../competition/queries.ts'
import type { Aimed } from '../../platform/command/aimed.ts'
import type { Command } from '../../platform/command/command.ts'
import { readInput } from '../../platform/command/read-input.ts'
import { userError } from '../../platform/command/user-error.ts'
import { uuidOf } from '../../platform/selection/global-id.ts'
import { decisionOf, reserveOf, writeDecision, writeReserve } from './decision-queries.ts'
import { lockApplication, updateApplication } from '../held-queries.ts'
import { done, hindered, isOutdated, nothingThere } from '../outcomes.ts'
import type { DecideApplicationInput } from '../inputs.graphql.ts'
import { takeDecisionBack } from './take-back.ts'

const problemPlaces = {
  REASON_IS_MISSING: 'reason',
  RESERVE_PLACE_IS_MISSING: 'reservePlace',
  AWARD_IS_MISSING: 'awardId',
}

/** Decides in private what the announcement will say. Whoever is put on the reserve list without a place comes last. */
export const decideApplication: Command<typeof DecideApplicationInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now } = work
  const application = await lockApplication(work, input.id, 'CHANGE')
  if (!application) return nothingThere(work)
  const subjectId = application.id
  const asked = can.decideApplication(actor, application, now)
  if (!asked.ok || isOutdated(work, application, input)) return hindered(work, asked, application, input)
  const { value, errors } = readInput(decisionInput, applicationInputWords, input)
  if (errors) return { subjectId, errors }
  const { competition } = application
  const { outcome, reason } = value
  const isWinner = outcome === 'SELECTED' && competition.kind === 'PROJECTS'
  const awardId = isWinner && input.awardId ? (uuidOf('Award', input.awardId) ?? '') : null
  if (awardId !== null && !(await awardsOf(transaction, competition.id)).some(({ id }) => id === awardId))
    return { subjectId, errors: [userError(applicationInputWords, 'NOT_PART_OF_IT', ['awardId'])] }

  const reserve = await reserveOf(transaction, competition)
  const last = moveOnReserve(reserve, subjectId, null).length + 1
  const reservePlace = outcome === 'RESERVE' ? Math.min(value.reservePlace ?? last, last) : null
  const decision = { outcome, reservePlace, awardId, reason }
  const code = decisionProblem(decision, competition.kind)
  if (code) return { subjectId, errors: [userError(decisionProblemWords, code, [problemPlaces[code]])] }

  const before = (await decisionOf(transaction, application)) ?? null
  if (canonicalJson(before) === canonicalJson(decision)) return { subjectId, event: undefined }
  await writeDecision(transaction, application, decision, { by: personIdOf(actor), at: now })
  await writeReserve(transaction, moveOnReserve(reserve, subjectId, reservePlace))
  await updateApplication(transaction, application, {}, { isTold: false })
  return done(application, 'DECIDED', before, decision)
}

/** Takes a decision back, as if there had been none. */
export const undoDecision: Command<Aimed> = async (work, input) => {
  const { transaction, actor, now } = work
  const application = await lockApplication(work, input.id, 'CHANGE')
  if (!application) return nothingThere(work)
  const asked = can.decideApplication(actor, application, now)
  if (!asked.ok || isOutdated(work, application, input)) return hindered(work, asked, application, input)
  const before = await takeDecisionBack(work, application)
  if (!before) return { subjectId: application.id, event: undefined }
  await updateApplication(transaction, application, {}, { isTold: false })
  return done(application, 'DECISION_UNDONE', before, {})
}
