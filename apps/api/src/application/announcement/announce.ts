import { announcement, confirmByAfter } from '@bastama/domain/application/decision.ts'
import type { Announced, AnnouncementProblem } from '@bastama/domain/application/decision.ts'
import { announcementInput } from '@bastama/domain/application/input.ts'
import { applicationInputWords } from '@bastama/domain/application/input-words.ts'
import { announcementOf } from '@bastama/domain/application/history.ts'
import { decisionProblemWords } from '@bastama/domain/application/words.ts'
import { can as canCompetition } from '@bastama/domain/competition/permissions.ts'
import { competitionRefusalWords } from '@bastama/domain/competition/words.ts'
import { withAccessWords } from '@bastama/domain/kernel/access-words.ts'
import {
  awardsOf,
  competitorsAmong,
  holdCompetition,
  insertResults,
  updateCompetition,
} from '../../competition/queries.ts'
import { queueMessages } from '../../message/queries.ts'
import type { Message } from '../../message/queries.ts'
import { hindered, isOutdated, refusing } from '../../platform/command/aimed.ts'
import type { Command, Work } from '../../platform/command/command.ts'
import type { Happening } from '../../platform/command/consequences.ts'
import { readInput } from '../../platform/command/read-input.ts'
import { userError } from '../../platform/command/user-error.ts'
import type { UserError } from '../../platform/command/user-error.ts'
import { globalIdOf, uuidOf } from '../../platform/selection/global-id.ts'
import { holdAll, writeAnnounced } from './announce-queries.ts'
import type { Announceable } from './announce-queries.ts'
import { happening } from '../happening.ts'
import type { AnnounceCompetitionInput } from '../inputs.graphql.ts'
import { offerPlaces } from '../offer/offers.ts'
import { refusal } from '../outcomes.ts'
import { resultMessages } from '../letter/result-letters.ts'
import { resultsOf } from './results.ts'

/** Of every refusal of an announcement, the words. */
export const competitionWords = withAccessWords(competitionRefusalWords)

/** What is not there, and what one may not know of, are refused alike. All else is told with what it concerns. */
const refusedFor = refusing(competitionWords, {
  NOT_THERE: 'id',
  STILL_OPEN: 'closesAt',
  PITCHING_IS_AHEAD: 'pitchingAt',
  UNDECIDED_APPLICATIONS: 'applications',
})

/** Tells everyone what was decided of them, and all the world the results: all at once, or nothing. */
export const announceCompetition: Command<typeof AnnounceCompetitionInput.$inferInput> = async (
  work,
  input,
) => {
  const { transaction, actor, now } = work
  const id = uuidOf('Competition', input.id)
  const competition = id === undefined ? undefined : await holdCompetition(transaction, id, 'CHANGE')
  if (!competition) {
    const asked = canCompetition.announceCompetition(actor, undefined, now)
    return {
      subjectId: null,
      errors: asked.ok ? [] : [refusedFor(asked.refusal)],
    }
  }
  const competitorIds = await competitorsAmong(transaction, competition, actor)
  const facts = { ...competition, competitorIds, undecidedApplications: 0 }
  // Who may not announce it holds up nobody who judges.
  const allowed = canCompetition.announceCompetition(actor, facts, now)
  if (!allowed.ok || isOutdated(competition, input))
    return hindered(allowed, competition, input, { errors: (refused) => [refusedFor(refused)] })
  const applications = await holdAll(transaction, competition)
  const { value, errors } = readInput(announcementInput, applicationInputWords, input)
  const days = value?.confirmDays ?? 1
  const confirmBy = confirmByAfter(days, now, competition.timeZone)
  const told = announcement({ competition, applications, confirmBy }, now)
  const problems = !told.ok && told.refusal.code === 'NOT_READY_TO_ANNOUNCE' ? told.refusal.problems : []
  const undecidedApplications = problems.filter((problem) => 'id' in problem).length
  const asked = canCompetition.announceCompetition(actor, { ...facts, undecidedApplications }, now)
  if (!asked.ok) {
    return {
      subjectId: competition.id,
      errors: [refusedFor(asked.refusal), ...problems.map(problemError)],
    }
  }
  if (errors) return { subjectId: competition.id, errors }
  if (!told.ok) {
    return {
      subjectId: competition.id,
      errors: problems.length > 0 ? problems.map(problemError) : [refusal(told.refusal)],
    }
  }

  const awards = await awardsOf(transaction, competition.id)
  await insertResults(transaction, competition, resultsOf(competition, awards, applications, told.value))
  await writeAnnounced(transaction, told.value)
  const said = new Map(told.value.map((announced) => [announced.id, announced]))
  const concerned = applications.flatMap((application) => {
    const announced = said.get(application.id)
    return announced ? [{ application, announced }] : []
  })
  await queueMessages(
    transaction,
    concerned.flatMap(({ application, announced }) => messagesOf(work, application, announced)),
  )
  await offerPlaces(
    work,
    told.value.flatMap(({ id: of, confirmBy: until }) => (until ? [{ id: of, confirmBy: until }] : [])),
  )
  await updateCompetition(transaction, competition, {
    state: asked.value,
    announced_at: now,
    confirm_days: days,
  })
  return {
    subjectId: competition.id,
    along: concerned.flatMap(({ application, announced }) => happeningsOf(application, announced)),
    event: {
      noun: 'competition',
      programmeId: competition.programmeId,
      kind: 'ANNOUNCED',
      before: { state: competition.state },
      after: { state: asked.value, confirmBy },
    },
    recorded: (record_hash) => updateCompetition(transaction, competition, { record_hash }),
  }
}

function messagesOf(work: Work, application: Announceable, announced: Announced<string>): Message[] {
  const isIneligible = announced.state === 'INELIGIBLE'
  const reason = isIneligible ? application.ineligibleReason : (application.decision?.reason ?? null)
  return resultMessages(work, application, { ...announced, reason })
}

/** What the record and the nouns to the right are told. That somebody is ineligible was recorded when it was found. */
function happeningsOf(application: Announceable, announced: Announced<string>): Happening[] {
  const { state, reservePlace, confirmBy } = announced
  if (state === 'INELIGIBLE') return []
  return [
    happening(
      application,
      announcementOf[state],
      { state: application.state },
      { state, reservePlace, confirmBy },
    ),
  ]
}

const places = { MORE_SELECTED_THAN_PLACES: 'places', CONFIRM_BY_HAS_PASSED: 'confirmDays' } as const

function problemError(problem: AnnouncementProblem<string>): UserError {
  const path =
    'id' in problem ? ['applications', globalIdOf('Application', problem.id)] : [places[problem.code]]
  return userError(decisionProblemWords, problem.code, path)
}
