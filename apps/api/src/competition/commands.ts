import { dateOf, publishProblems } from '@bastama/domain/competition/call.ts'
import { dateProblem } from '@bastama/domain/competition/dates.ts'
import { newCompetitionInput, reasonInput } from '@bastama/domain/competition/input.ts'
import { competitionInputWords } from '@bastama/domain/competition/input-words.ts'
import { can } from '@bastama/domain/competition/permissions.ts'
import { competitionLifecycle } from '@bastama/domain/competition/states.ts'
import { callProblemWords } from '@bastama/domain/competition/words.ts'
import { isOutdated } from '../platform/command/aimed.ts'
import type { Aimed } from '../platform/command/aimed.ts'
import type { Command } from '../platform/command/command.ts'
import { readInput } from '../platform/command/read-input.ts'
import { userError } from '../platform/command/user-error.ts'
import { programmeFacts } from '../programme/queries.ts'
import { addExtension, callOf, insertCompetition, lockCompetition } from './call-queries.ts'
import { competitorsAmong, newDrawSeed, updateCompetition } from './queries.ts'
import { done, hindered, nothingThere, refusal } from './outcomes.ts'
import type { CancelCompetitionInput, CreateCompetitionInput, ExtendDeadlineInput } from './inputs.graphql.ts'

/** Begins a competition, as a draft. */
export const createCompetition: Command<typeof CreateCompetitionInput.$inferInput> = async (
  { transaction, actor, now },
  input,
) => {
  const refused = (...errors: readonly ReturnType<typeof userError>[]) => ({ subjectId: null, errors })
  const programme = await programmeFacts(transaction, input.programmeId)
  const asked = can.createCompetition(actor, programme, now)
  if (!programme || !asked.ok)
    return refused(
      ...(asked.ok
        ? []
        : [refusal(asked.refusal, asked.refusal.code === 'NOT_THERE' ? 'programmeId' : undefined)]),
    )
  const { value, errors } = readInput(newCompetitionInput, competitionInputWords, input)
  if (errors) return refused(...errors)
  const code = dateProblem({ ...value, pitchingAt: null, resultsDueOn: null, timeZone: programme.timeZone })
  if (code) return refused(refusal({ code }, dateOf[code]))

  const state = competitionLifecycle.initial
  const subjectId = await insertCompetition(transaction, { ...value, state, programmeId: programme.id })
  if (subjectId === undefined) return refused(userError(competitionInputWords, 'SLUG_IS_TAKEN', ['slug']))
  return done({ id: subjectId, programmeId: programme.id }, 'CREATED', null, { ...value, state })
}

/** Lets everybody read the call. */
export const publishCompetition: Command<Aimed> = async (work, input) => {
  const { transaction, actor, now } = work
  const competition = await lockCompetition(transaction, input.id)
  if (!competition) return nothingThere(work)
  const problems = publishProblems(await callOf(transaction, competition), now)
  const asked = can.publishCompetition(actor, { ...competition, problems: problems.length }, now)
  if (!asked.ok || isOutdated(competition, input)) {
    return hindered(asked, competition, input, {
      errors: (refused) => [
        refusal(refused),
        ...(refused.code === 'CALL_IS_INCOMPLETE' || refused.code === 'DEADLINE_HAS_PASSED'
          ? problems
          : []
        ).map(({ code, path }) => userError(callProblemWords, code, path)),
      ],
    })
  }
  await updateCompetition(transaction, competition, { state: asked.value, published_at: now })
  return done(competition, 'PUBLISHED', { state: competition.state }, { state: asked.value })
}

/** Moves the deadline to later, with a reason for all to read; the deadline before stays on the page. */
export const extendDeadline: Command<typeof ExtendDeadlineInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now } = work
  const competition = await lockCompetition(transaction, input.id)
  if (!competition) return nothingThere(work)
  const { value, errors } = readReason(input)
  const competitorIds = await competitorsAmong(transaction, competition, actor)
  const { closesAt, pitchingAt, resultsDueOn } = input
  const asked = can.extendDeadline(
    actor,
    {
      ...competition,
      competitorIds,
      newClosesAt: closesAt,
      hasReason: hasReason(errors),
      ...(pitchingAt !== undefined && { newPitchingAt: pitchingAt }),
      ...(resultsDueOn !== undefined && { newResultsDueOn: resultsDueOn }),
    },
    now,
  )
  const isPitchingMoved =
    pitchingAt !== undefined && pitchingAt?.getTime() !== competition.pitchingAt?.getTime()
  const areResultsMoved = resultsDueOn !== undefined && resultsDueOn !== competition.resultsDueOn
  const datesOf = (of: Pick<typeof input, 'closesAt' | 'pitchingAt' | 'resultsDueOn'>) => ({
    closesAt: of.closesAt,
    ...(isPitchingMoved && { pitchingAt: of.pitchingAt }),
    ...(areResultsMoved && { resultsDueOn: of.resultsDueOn }),
  })
  const before = datesOf(competition)
  const after = datesOf(input)
  if (!asked.ok || isOutdated(competition, input)) {
    return hindered(asked, competition, input, {
      mine: after,
      theirs: before,
      errors: (refused) => [refusal(refused, placeOfDate[refused.code])],
    })
  }
  if (errors) return { subjectId: competition.id, errors }
  await addExtension(transaction, competition, {
    closesAt,
    reason: value.reason,
    madeAt: now,
  })
  await updateCompetition(transaction, competition, {
    closes_at: closesAt,
    pitching_at: pitchingAt,
    results_due_on: resultsDueOn,
    // Whoever applies now must not know how a draw would end.
    ...(competition.closesAt <= now && { draw_seed: newDrawSeed }),
  })
  return done(competition, 'DEADLINE_EXTENDED', before, { ...after, reason: value.reason })
}

/** The date of an extension that is to be another. */
const placeOfDate: Readonly<Record<string, string>> = { ...dateOf, DEADLINE_HAS_PASSED: 'closesAt' }

/** Calls the competition off, with a reason for all to read. */
export const cancelCompetition: Command<typeof CancelCompetitionInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now } = work
  const competition = await lockCompetition(transaction, input.id)
  if (!competition) return nothingThere(work)
  const { value, errors } = readReason(input)
  const asked = can.cancelCompetition(actor, { ...competition, hasReason: hasReason(errors) }, now)
  if (!asked.ok || isOutdated(competition, input)) return hindered(asked, competition, input)
  if (errors) return { subjectId: competition.id, errors }
  await updateCompetition(transaction, competition, {
    state: asked.value,
    cancelled_at: now,
    cancel_reason: value.reason,
  })
  return done(
    competition,
    'CANCELLED',
    { state: competition.state },
    { state: asked.value, reason: value.reason },
  )
}

/** Puts an announced competition away for reading. */
export const archiveCompetition: Command<Aimed> = async (work, input) => {
  const { transaction, actor, now } = work
  const competition = await lockCompetition(transaction, input.id)
  if (!competition) return nothingThere(work)
  const asked = can.archiveCompetition(actor, competition, now)
  if (!asked.ok || isOutdated(competition, input)) return hindered(asked, competition, input)
  await updateCompetition(transaction, competition, { state: asked.value })
  return done(competition, 'ARCHIVED', { state: competition.state }, { state: asked.value })
}

function readReason(input: { readonly reason: object }) {
  return readInput(reasonInput, competitionInputWords, input)
}

function hasReason(errors: readonly { readonly code: string }[] = []): boolean {
  return errors.every(({ code }) => code !== 'NO_LANGUAGE')
}
