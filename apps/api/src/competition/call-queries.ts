import type { Call } from '@bastama/domain/competition/call.ts'
import type { newCompetitionInput } from '@bastama/domain/competition/input.ts'
import type { CompetitionState } from '@bastama/domain/competition/states.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import { currencies } from '@bastama/domain/kernel/money.ts'
import type { Money } from '@bastama/domain/kernel/money.ts'
import { sql } from 'kysely'
import type { Transaction, UpdateObject } from 'kysely'
import * as v from 'valibot'
import type { DB } from '../platform/database/tables.generated.ts'
import { globalIdOf, uuidOf } from '../platform/selection/global-id.ts'

type Db = Transaction<DB>

/** A competition as commands know it. */
export type Competition = NonNullable<Awaited<ReturnType<typeof lockCompetition>>>

/**
 * The competition, held until the transaction ends: no other command on it goes on meanwhile. Whoever only counts on it
 * as it is, as an application that is sent, takes `for share`.
 */
export async function lockCompetition(transaction: Db, globalId: string) {
  const id = uuidOf('Competition', globalId)
  if (id === undefined) return undefined
  const row = await transaction
    .selectFrom('competition as c')
    .innerJoin('programme as p', 'p.id', 'c.programme_id')
    .selectAll('c')
    .select('p.time_zone')
    .where('c.id', '=', id)
    .forNoKeyUpdate('c')
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    version: row.version,
    programmeId: v.parse(idSchema('Programme'), row.programme_id),
    kind: row.kind,
    state: row.state,
    publishedAt: row.published_at,
    timeZone: row.time_zone,
    title: row.title,
    summary: row.summary,
    about: row.about,
    whoMayApply: row.who_may_apply,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    pitchingAt: row.pitching_at,
    pitchingVenueId: row.pitching_venue_id === null ? null : globalIdOf('Venue', row.pitching_venue_id),
    pitchingFormat: row.pitching_format,
    resultsDueOn: row.results_due_on,
    places: row.places,
    fund: moneyOf(row.fund_minor, row.fund_currency),
    drawSeed: row.draw_seed,
    // Nobody can apply yet: the counts come with the applications.
    submittedApplications: 0,
    consideredApplications: 0,
  }
}

function moneyOf(minorUnits: number | null, currency: string | null): Money | null {
  const known = currencies.find((one) => one === currency)
  return minorUnits === null || known === undefined ? null : { minorUnits, currency: known }
}

/** Whether there is such a venue in the programme. */
export async function hasVenue(transaction: Db, programmeId: string, globalId: string): Promise<boolean> {
  const venueId = uuidOf('Venue', globalId)
  if (venueId === undefined) return false
  const venue = await transaction
    .selectFrom('venue')
    .select('id')
    .where('id', '=', venueId)
    .where('programme_id', '=', programmeId)
    .executeTakeFirst()
  return venue !== undefined
}

/** The questions of the form with their options. */
export async function questionsOf(transaction: Db, competitionId: string) {
  const questions = await transaction
    .selectFrom('question')
    .select(['id', 'kind', 'label', 'hint', 'is_required as isRequired', 'max_length as maxLength'])
    .where('competition_id', '=', competitionId)
    .orderBy('position')
    .execute()
  const options = await transaction
    .selectFrom('question_option as o')
    .innerJoin('question as q', 'q.id', 'o.question_id')
    .select(['o.id', 'o.label', 'o.question_id'])
    .where('q.competition_id', '=', competitionId)
    .orderBy('o.position')
    .execute()
  return questions.map((question) => ({
    ...question,
    options: options
      .filter(({ question_id }) => question_id === question.id)
      .map(({ id, label }) => ({ id, label })),
  }))
}

/** The criteria with their scales. */
export async function criteriaOf(transaction: Db, competitionId: string) {
  const criteria = await transaction
    .selectFrom('criterion')
    .select(['id', 'name', 'description', 'weight'])
    .where('competition_id', '=', competitionId)
    .orderBy('position')
    .execute()
  const steps = await transaction
    .selectFrom('criterion_step as s')
    .innerJoin('criterion as k', 'k.id', 's.criterion_id')
    .select(['s.points', 's.description', 's.criterion_id'])
    .where('k.competition_id', '=', competitionId)
    .orderBy('s.points')
    .execute()
  return criteria.map((criterion) => ({
    ...criterion,
    steps: steps
      .filter(({ criterion_id }) => criterion_id === criterion.id)
      .map(({ points, description }) => ({ points, description })),
  }))
}

/** What can be won. */
export async function awardsOf(transaction: Db, competitionId: string) {
  const awards = await transaction
    .selectFrom('award')
    .select(['id', 'name', 'description', 'rule', 'amount_minor', 'currency', 'at_least', 'reserved_for'])
    .where('competition_id', '=', competitionId)
    .orderBy('position')
    .execute()
  return awards.map(({ amount_minor, currency, at_least, reserved_for, ...award }) => ({
    ...award,
    amount: moneyOf(amount_minor, currency),
    atLeast: at_least,
    reservedFor: reserved_for,
  }))
}

/** All that is published with the call. */
export async function callOf(transaction: Db, competition: Competition): Promise<Call> {
  return {
    ...competition,
    questions: await questionsOf(transaction, competition.id),
    criteria: await criteriaOf(transaction, competition.id),
    awards: await awardsOf(transaction, competition.id),
  }
}

/** Writes columns of a competition as its next version. */
export async function updateCompetition(
  transaction: Db,
  { id }: Competition,
  values: UpdateObject<DB, 'competition'>,
): Promise<void> {
  await transaction
    .updateTable('competition')
    .set({ ...values, version: sql`version + 1` })
    .where('id', '=', id)
    .execute()
}

/** @returns the id; undefined where the slug is taken */
export async function insertCompetition(
  transaction: Db,
  given: v.InferOutput<typeof newCompetitionInput> & {
    readonly programmeId: string
    readonly state: CompetitionState
  },
): Promise<string | undefined> {
  const { slug, kind, state, title, summary, about } = given
  const inserted = await transaction
    .insertInto('competition')
    .values({
      programme_id: given.programmeId,
      slug,
      kind,
      state,
      title,
      summary,
      about,
      who_may_apply: given.whoMayApply,
      opens_at: given.opensAt,
      closes_at: given.closesAt,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted?.id
}

/** Keeps the deadline that was, with the reason why it is another. */
export async function addExtension(
  transaction: Db,
  competition: Competition,
  { closesAt, reason, madeAt }: { closesAt: Date; reason: LocalizedText; madeAt: Date },
): Promise<void> {
  await transaction
    .insertInto('deadline_extension')
    .values({
      competition_id: competition.id,
      closed_at: competition.closesAt,
      closes_at: closesAt,
      reason,
      made_at: madeAt,
    })
    .execute()
}
