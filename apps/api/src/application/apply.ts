import { randomInt } from 'node:crypto'
import { submissionProblems } from '@bastama/domain/application/answers.ts'
import { answerProblemText } from '@bastama/domain/application/answer-words.ts'
import { can } from '@bastama/domain/application/permissions.ts'
import { referenceCount, referenceFrom } from '@bastama/domain/application/reference.ts'
import { personIdOf } from '@bastama/domain/kernel/actor.ts'
import type { PersonId } from '@bastama/domain/kernel/id.ts'
import { holdCompetition } from '../competition/queries.ts'
import type { Competition } from '../competition/queries.ts'
import type { Aimed } from '../platform/command/aimed.ts'
import type { Command, Work } from '../platform/command/command.ts'
import type { UserError } from '../platform/command/user-error.ts'
import { globalIdOf, uuidOf } from '../platform/selection/global-id.ts'
import { loadForm } from './answer/form-queries.ts'
import { takeDecisionBack } from './decision/take-back.ts'
import { remindOfDrafts } from './draft/reminders.ts'
import {
  findApplication,
  insertApplication,
  lockApplication,
  notToMend,
  projectOf,
  updateApplication,
} from './held-queries.ts'
import type { Applying } from './held-queries.ts'
import { eventOf, happening } from './happening.ts'
import { tellSubmitted, tellWithdrawn } from './letter/letters.ts'
import { done, hindered, isOutdated, nothingThere, refusal } from './outcomes.ts'
import type { StartApplicationInput } from './inputs.graphql.ts'

/** Begins an application, as a draft. Whoever has one is led to it. */
export const startApplication: Command<typeof StartApplicationInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now } = work
  const competitionId = uuidOf('Competition', input.competitionId)
  const competition =
    competitionId === undefined ? undefined : await holdCompetition(transaction, competitionId, 'COUNT_ON')
  const personId = personIdOf(actor)
  // Whether they have applied already is asked when it is known who applies.
  const applicantIds = personId === undefined ? [] : [personId]
  const facts = competition && { ...competition, applicantIds, hasApplied: false }
  const asked = can.startApplication(actor, facts, now)
  if (!asked.ok) {
    const place = asked.refusal.code === 'NOT_THERE' ? 'competitionId' : undefined
    return { subjectId: null, errors: [refusal(asked.refusal, place)] }
  }
  if (!competition || personId === undefined) return nothingThere(work)
  const applying = await applyingFor(work, competition, personId, input.projectId)
  if (!applying) return { subjectId: null, errors: [refusal({ code: 'PROJECT_IS_MISSING' })] }

  const { id: of, programmeId } = competition
  for (;;) {
    const known = await findApplication(transaction, of, applying)
    if (known !== undefined) return { subjectId: known, errors: [refusal({ code: 'ALREADY_APPLIED' })] }
    const given = { reference: referenceFrom(randomInt(referenceCount)), state: asked.value }
    const id = await insertApplication(transaction, { ...given, applying, competitionId: of, startedAt: now })
    // Nothing is begun where the reference is taken, or somebody has just begun it: look again.
    if (id === undefined) continue
    await remindOfDrafts(work, [{ id, closesAt: competition.closesAt }])
    return done({ id, programmeId }, 'STARTED', null, { ...given, competitionId: of })
  }
}

/** Who applies: whoever asks, or the team of the project that they name; undefined where it is none of theirs. */
async function applyingFor(
  { transaction }: Work,
  { kind, programmeId }: Competition,
  personId: PersonId,
  projectId: string | null | undefined,
): Promise<Applying | undefined> {
  if (kind !== 'PROJECTS') return { personId }
  const project = await projectOf(transaction, programmeId, projectId ?? '')
  return project?.memberIds.includes(personId) ? { teamId: project.teamId, projectId: project.id } : undefined
}

/** Sends the application, if its answers may be sent and it is in time; or sends it again after it was mended. */
export const submitApplication: Command<Aimed> = async (work, input) => {
  const { transaction, actor, now } = work
  const application = await lockApplication(work, input.id)
  if (!application) return nothingThere(work)
  const { questions, answers } = await loadForm(transaction, application)
  const problems = submissionProblems(questions, answers)
  const asked = can.submitApplication(actor, { ...application, problems: problems.length }, now)
  if (!asked.ok || isOutdated(work, application, input)) {
    return hindered(work, asked, application, input, (refused) => [
      refusal(refused),
      ...(refused.code === 'ANSWERS_HAVE_PROBLEMS' ? problems : []).map(problemError),
    ])
  }
  const isFirst = application.state === 'DRAFT'
  await notToMend(transaction, application)
  await updateApplication(transaction, application, {
    state: asked.value,
    ...(isFirst && { submitted_at: now }),
    mend_until: null,
    mend_note: null,
  })
  await tellSubmitted(work, application)
  return eventOf(happening(application, 'SUBMITTED', { state: application.state }, { state: asked.value }))
}

/** An answer that is to be mended, at its question. */
export function problemError({
  questionId,
  problem,
}: ReturnType<typeof submissionProblems>[number]): UserError {
  return {
    path: ['answers', globalIdOf('Question', questionId)],
    code: problem.code,
    message: {
      kk: answerProblemText('kk', problem),
      ru: answerProblemText('ru', problem),
      en: answerProblemText('en', problem),
    },
  }
}

/** Takes the application back: nobody looks at it any more, and another may be made while they are taken. */
export const withdrawApplication: Command<Aimed> = async (work, input) => {
  const { transaction, actor, now } = work
  const application = await lockApplication(work, input.id, 'CHANGE')
  if (!application) return nothingThere(work)
  const asked = can.withdrawApplication(actor, application, now)
  if (!asked.ok || isOutdated(work, application, input)) return hindered(work, asked, application, input)
  await takeDecisionBack(work, application)
  await notToMend(transaction, application)
  await updateApplication(transaction, application, {
    state: asked.value,
    withdrawn_at: now,
    mend_until: null,
    mend_note: null,
    ineligible_reason: null,
  })
  await tellWithdrawn(work, application)
  return eventOf(happening(application, 'WITHDRAWN', { state: application.state }, { state: asked.value }))
}
