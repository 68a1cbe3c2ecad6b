import { dateOf } from '@bastama/domain/competition/call.ts'
import { dateProblem } from '@bastama/domain/competition/dates.ts'
import type { CompetitionPart } from '@bastama/domain/competition/frozen.ts'
import { competitionEditInput } from '@bastama/domain/competition/input.ts'
import { competitionInputWords } from '@bastama/domain/competition/input-words.ts'
import { can } from '@bastama/domain/competition/permissions.ts'
import { canonicalJson } from '@bastama/domain/kernel/event.ts'
import type * as v from 'valibot'
import { isOutdated } from '../platform/command/aimed.ts'
import type { Command, Work } from '../platform/command/command.ts'
import { readInput } from '../platform/command/read-input.ts'
import { userError } from '../platform/command/user-error.ts'
import type { UserError } from '../platform/command/user-error.ts'
import { uuidOf } from '../platform/selection/global-id.ts'
import { hasVenue, lockCompetition } from './call-queries.ts'
import type { LockedCompetition } from './call-queries.ts'
import { updateCompetition } from './queries.ts'
import type { Competition } from './queries.ts'
import { done, hindered, nothingThere, refusal } from './outcomes.ts'
import type { EditCompetitionInput } from './inputs.graphql.ts'

type Given = v.InferOutput<typeof competitionEditInput>
type Field = keyof Given

/** What of a competition each field is edited with: the domain freezes these parts. */
const partOf: Readonly<Record<Field, CompetitionPart>> = {
  title: 'TEXTS',
  summary: 'TEXTS',
  about: 'TEXTS',
  whoMayApply: 'TEXTS',
  opensAt: 'OPENING',
  closesAt: 'DEADLINE',
  pitchingAt: 'SCHEDULE',
  pitchingVenueId: 'SCHEDULE',
  pitchingFormat: 'SCHEDULE',
  resultsDueOn: 'SCHEDULE',
  places: 'AWARDS',
  fund: 'AWARDS',
}

/** Changes what is given of a competition, as far as it may still be changed. */
export const editCompetition: Command<typeof EditCompetitionInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now } = work
  const competition = await lockCompetition(transaction, input.id)
  if (!competition) return nothingThere(work)
  const subjectId = competition.id
  const asked = can.editCompetition(actor, { ...competition, part: 'TEXTS' }, now)
  if (!asked.ok) return hindered(asked, competition, input)
  const { value: given, errors } = readInput(competitionEditInput, competitionInputWords, input)
  if (errors) return { subjectId, errors }
  const { pitchingVenueId: venue } = given
  if (typeof venue === 'string' && !(await hasVenue(transaction, competition.programmeId, venue)))
    return { subjectId, errors: [userError(competitionInputWords, 'NOT_PART_OF_IT', ['pitchingVenueId'])] }
  const changed = fields.filter(
    (field) =>
      given[field] !== undefined && canonicalJson(given[field]) !== canonicalJson(competition[field]),
  )
  if (changed.length === 0) return { subjectId, event: undefined }
  const before = Object.fromEntries(changed.map((field) => [field, competition[field]]))
  const after = Object.fromEntries(changed.map((field) => [field, given[field]]))
  if (isOutdated(competition, input))
    return hindered(asked, competition, input, { mine: after, theirs: before })

  const problems = [...frozen(work, competition, changed), ...outOfOrder(competition, given, changed)]
  if (problems.length > 0) return { subjectId, errors: problems }
  await updateCompetition(transaction, competition, columnsOf(given))
  return done(competition, 'EDITED', before, after)
}

const fields = keysOf(partOf)

function keysOf<T extends object>(object: T): (keyof T & string)[] {
  const keys: (keyof T & string)[] = []
  for (const key in object) keys.push(key)
  return keys
}

function frozen(
  { actor, now }: Work,
  competition: LockedCompetition,
  changed: readonly Field[],
): UserError[] {
  return changed.flatMap((field) => {
    const asked = can.editCompetition(actor, { ...competition, part: partOf[field] }, now)
    return asked.ok ? [] : [refusal(asked.refusal, field)]
  })
}

const dates: readonly Field[] = ['opensAt', 'closesAt', 'pitchingAt', 'resultsDueOn']

function outOfOrder(competition: Competition, given: Given, changed: readonly Field[]): UserError[] {
  const { opensAt, closesAt, pitchingAt, resultsDueOn } = given
  const code = dateProblem({
    timeZone: competition.timeZone,
    opensAt: opensAt ?? competition.opensAt,
    closesAt: closesAt ?? competition.closesAt,
    pitchingAt: pitchingAt === undefined ? competition.pitchingAt : pitchingAt,
    resultsDueOn: resultsDueOn === undefined ? competition.resultsDueOn : resultsDueOn,
  })
  const isTouched = changed.some((field) => dates.includes(field))
  return code && isTouched ? [refusal({ code }, dateOf[code])] : []
}

function columnsOf(given: Given): Parameters<typeof updateCompetition>[2] {
  const { title, summary, about, places, fund, pitchingVenueId } = given
  return {
    title,
    summary,
    about,
    who_may_apply: given.whoMayApply,
    opens_at: given.opensAt,
    closes_at: given.closesAt,
    pitching_at: given.pitchingAt,
    pitching_venue_id:
      typeof pitchingVenueId === 'string' ? uuidOf('Venue', pitchingVenueId) : pitchingVenueId,
    pitching_format: given.pitchingFormat,
    results_due_on: given.resultsDueOn,
    places,
    ...(fund !== undefined && {
      fund_minor: fund?.minorUnits ?? null,
      fund_currency: fund?.currency ?? null,
    }),
  }
}
