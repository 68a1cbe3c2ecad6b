import { announcement, confirmByAfter } from '@bastama/domain/application/decision.ts'
import type { Announced, AnnouncementProblem } from '@bastama/domain/application/decision.ts'
import { announcementInput } from '@bastama/domain/application/input.ts'
import { applicationInputWords } from '@bastama/domain/application/input-words.ts'
import type { ApplicationEvent } from '@bastama/domain/application/history.ts'
import { decisionProblemWords } from '@bastama/domain/application/words.ts'
import { can as canCompetition } from '@bastama/domain/competition/permissions.ts'
import { competitionRefusalWords } from '@bastama/domain/competition/words.ts'
import { withAccessWords } from '@bastama/domain/kernel/access-words.ts'
import { awardsOf, holdCompetition, insertResults, updateCompetition } from '../competition/queries.ts'
import { hindered, isOutdated, refusing } from '../platform/command/aimed.ts'
import type { Command, Work } from '../platform/command/command.ts'
import type { Happening } from '../platform/command/consequences.ts'
import { readInput } from '../platform/command/read-input.ts'
import { userError } from '../platform/command/user-error.ts'
import type { UserError } from '../platform/command/user-error.ts'
import { globalIdOf, uuidOf } from '../platform/selection/global-id.ts'
import { holdAll } from './decision-queries.ts'
import type { Announceable } from './decision-queries.ts'
import { happening } from './happening.ts'
import { notToMend, updateApplication } from './held-queries.ts'
import type { AnnounceCompetitionInput } from './inputs.graphql.ts'
import { tellResult } from './result-letters.ts'
import { offerPlace } from './offers.ts'
import { refusal } from './outcomes.ts'
import { resultsOf } from './results.ts'

/** Of every refusal of an announcement, the words. */
export const competitionWords = withAccessWords(competitionRefusalWords)

/** What is not there, and what one may not know of, are refused alike. */
const refusedFor = refusing(competitionWords, { NOT_THERE: 'id' })

const eventOf = {
  SELECTED: 'SELECTED',
  RESERVE: 'PUT_ON_RESERVE',
  NOT_SELECTED: 'NOT_SELECTED',
} as const satisfies Record<string, ApplicationEvent>

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
  const applications = await holdAll(transaction, competition)
  const { value, errors } = readInput(announcementInput, applicationInputWords, input)
  const days = value?.confirmDays ?? 1
  const confirmBy = confirmByAfter(days, now, competition.timeZone)
  const told = announcement({ competition, applications, confirmBy }, now)
  const problems = !told.ok && told.refusal.code === 'NOT_READY_TO_ANNOUNCE' ? told.refusal.problems : []
  const undecidedApplications = problems.filter((problem) => 'id' in problem).length
  const asked = canCompetition.announceCompetition(actor, { ...competition, undecidedApplications }, now)
  if (!asked.ok || isOutdated(competition, input)) {
    return hindered(asked, competition, input, {
      errors: (refused) => [
        refusedFor(refused),
        ...(refused.code === 'UNDECIDED_APPLICATIONS' ? problems : []).map(problemError),
      ],
    })
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
  const known = new Map(applications.map((application) => [application.id, application]))
  const along: Happening[] = []
  for (const announced of told.value) {
    const application = known.get(announced.id)
    if (application) along.push(...(await tell(work, application, announced)))
  }
  await updateCompetition(transaction, competition, {
    state: asked.value,
    announced_at: now,
    confirm_days: days,
  })
  return {
    subjectId: competition.id,
    along,
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

/** Writes what is announced of an application, and tells whoever applied. */
async function tell(
  work: Work,
  application: Announceable,
  { state, reservePlace, confirmBy }: Announced<string>,
): Promise<Happening[]> {
  await updateApplication(work.transaction, application, {
    state,
    reserve_place: reservePlace,
    confirm_by: confirmBy,
    mend_until: null,
    mend_note: null,
  })
  if (state === 'INELIGIBLE') await notToMend(work.transaction, application)
  const reason = state === 'INELIGIBLE' ? application.ineligibleReason : application.decision?.reason
  await tellResult(work, application, { state, reservePlace, confirmBy, reason: reason ?? null })
  if (state === 'INELIGIBLE') return []
  if (confirmBy) await offerPlace(work, application, confirmBy)
  return [
    happening(application, eventOf[state], { state: application.state }, { state, reservePlace, confirmBy }),
  ]
}

function problemError(problem: AnnouncementProblem<string>): UserError {
  const path = 'id' in problem ? ['applications', globalIdOf('Application', problem.id)] : []
  return userError(decisionProblemWords, problem.code, path)
}
