import { mendingInput } from '@bastama/domain/application/input.ts'
import { applicationInputWords } from '@bastama/domain/application/input-words.ts'
import { can } from '@bastama/domain/application/permissions.ts'
import { reasonInput } from '@bastama/domain/competition/input.ts'
import type { Command } from '../../platform/command/command.ts'
import { readInput } from '../../platform/command/read-input.ts'
import { userError } from '../../platform/command/user-error.ts'
import { uuidOf } from '../../platform/selection/global-id.ts'
import { loadForm } from '../answer/form-queries.ts'
import { takeDecisionBack } from '../decision/take-back.ts'
import { happening } from '../happening.ts'
import { askToMend, lockApplication, updateApplication } from '../held-queries.ts'
import type { FindIneligibleInput, RequestMendingInput } from '../inputs.graphql.ts'
import { tellToMend } from '../letter/letters.ts'
import { done, hindered, isOutdated, nothingThere, refusalWords } from '../outcomes.ts'
import { step } from './step.ts'

/**
 * Asks the applicant to mend what is named, in a window that ends at a moment. What was decided is taken back: it was of
 * other answers.
 */
export const requestMending: Command<typeof RequestMendingInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now } = work
  const application = await lockApplication(work, input.id, 'CHANGE')
  if (!application) return nothingThere(work)
  const { value, errors } = readInput(mendingInput, applicationInputWords, {
    until: input.mendUntil,
    note: input.note,
  })
  const { questions } = await loadForm(transaction, application)
  const questionIds = input.questionIds.map((id) => uuidOf('Question', id) ?? '')
  const request = { until: input.mendUntil, questionIds }
  const asked = can.requestMending(actor, { ...application, request }, now)
  if (!asked.ok || isOutdated(work, application, input)) return hindered(work, asked, application, input)
  if (errors) return { subjectId: application.id, errors }
  const unknown = input.questionIds.filter(
    (_, index) => !questions.some(({ id }) => id === questionIds[index]),
  )
  if (unknown.length > 0) {
    const errors = unknown.map((id) => userError(refusalWords, 'NOT_A_QUESTION', ['questionIds', id]))
    return { subjectId: application.id, errors }
  }
  const decided = await takeDecisionBack(work, application)
  await updateApplication(transaction, application, {
    state: asked.value,
    mend_until: value.until,
    mend_note: value.note,
  })
  await askToMend(transaction, application, questionIds, now)
  await tellToMend(work, application, value)
  const { state } = application
  return {
    ...done(application, 'MENDING_REQUESTED', { state }, { state: asked.value, ...value, questionIds }),
    along: decided ? [happening(application, 'DECISION_UNDONE', decided, {})] : [],
  }
}

/** Takes the request back: the application stands as it was sent. */
export const acceptAsIs = step('ACCEPTED_AS_IS', { ask: can.acceptAsIs, accepts: () => true })

/** Finds that the application does not meet the conditions; the applicant reads why when the results are announced. */
export const findIneligible: Command<typeof FindIneligibleInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now } = work
  const application = await lockApplication(work, input.id, 'CHANGE')
  if (!application) return nothingThere(work)
  const { value, errors = [] } = readInput(reasonInput, applicationInputWords, input)
  const hasReason = !errors.some(({ code }) => code === 'NO_LANGUAGE')
  const asked = can.findIneligible(actor, { ...application, hasReason }, now)
  if (!asked.ok || isOutdated(work, application, input)) return hindered(work, asked, application, input)
  if (!value) return { subjectId: application.id, errors }
  const { state } = application
  await takeDecisionBack(work, application)
  // What was to be mended stays so until the announcement: that it is no longer would tell the applicant.
  await updateApplication(
    transaction,
    application,
    { state: asked.value, ineligible_reason: value.reason },
    { isTold: false },
  )
  return done(application, 'FOUND_INELIGIBLE', { state }, { state: asked.value, reason: value.reason })
}

/**
 * Takes an application up again that was found not to meet the conditions. Where it was to be mended, its applicant is told
 * what they would be if staff had accepted it as it is.
 */
export const restoreApplication = step('RESTORED', {
  ask: can.restoreApplication,
  accepts: ({ mending }) => mending !== null,
})

/** Admits the application to the round. */
export const admitApplication = step('ADMITTED', { ask: can.admitApplication })

/** Takes the application back from the round. */
export const sendBackApplication = step('SENT_BACK', { ask: can.sendBackApplication })
