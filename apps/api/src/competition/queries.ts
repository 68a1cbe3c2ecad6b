import type { CompetitionPhase } from '@bastama/domain/competition/phase.ts'
import { competitionReadRules, drawSeedReadRule } from '@bastama/domain/competition/permissions.ts'
import { personIdOf } from '@bastama/domain/kernel/actor.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import type { PersonId } from '@bastama/domain/kernel/id.ts'
import { currencies } from '@bastama/domain/kernel/money.ts'
import type { Money } from '@bastama/domain/kernel/money.ts'
import { sql } from 'kysely'
import type { Expression, Insertable, Selectable, SqlBool, Transaction, UpdateObject } from 'kysely'
import * as v from 'valibot'
import type { Row } from '../platform/builder.ts'
import type { DB } from '../platform/database/tables.generated.ts'
import { managesProgramme, readingRows, sqlOf } from '../platform/read-rule.ts'
import type { Reads, SqlConditions } from '../platform/read-rule.ts'
import { rowOf } from '../platform/row.ts'
import { globalIdOf } from '../platform/selection/global-id.ts'
import type { Viewer } from '../platform/viewer.ts'

const conditions: SqlConditions<'public' | 'announced' | 'managed', Row<'competition'>> = {
  public: (competition) => sql<SqlBool>`(
    ${competition.state} in ('PUBLISHED', 'ANNOUNCED', 'ARCHIVED')
    or (${competition.state} = 'CANCELLED' and ${competition.published_at} is not null)
  )`,
  announced: (competition) => sql<SqlBool>`${competition.state} in ('ANNOUNCED', 'ARCHIVED')`,
  managed: (competition, viewer) => managesProgramme(competition.programme_id, viewer),
}

/** Who reads a competition. */
export const readsCompetition = readingRows(competitionReadRules.competition, conditions)

/** Who reads how many applied. */
export const readsApplicationCounts = readingRows(competitionReadRules.applicationCounts, conditions)

const readsResultsOf = readingRows(competitionReadRules.result, conditions)

/** Criteria, questions, awards and deadline extensions are read with their competition. */
export function readsWithCompetition(
  row: { readonly competition_id: Expression<string> },
  viewer: Viewer,
): Expression<SqlBool> {
  return sql<SqlBool>`exists (
    select from competition c
    where c.id = ${row.competition_id} and ${sqlOf(readsCompetition(rowOf('competition', 'c'), viewer))}
  )`
}

/** A step is read with its criterion. */
export const readsCriterionStep: Reads<Row<'criterion_step'>> = (step, viewer) => sql<SqlBool>`exists (
  select from criterion k where k.id = ${step.criterion_id} and ${readsWithCompetition(rowOf('criterion', 'k'), viewer)}
)`

/** An option is read with its question. */
export const readsQuestionOption: Reads<Row<'question_option'>> = (option, viewer) => sql<SqlBool>`exists (
  select from question q where q.id = ${option.question_id} and ${readsWithCompetition(rowOf('question', 'q'), viewer)}
)`

/**
 * Who reads a result: visitors once its competition is announced. It is public record and stays, with rank, outcome and
 * reason, where what it decided on is hidden: only that is not read then.
 */
export const readsResult: Reads<Row<'result'>> = (result, viewer) => sql<SqlBool>`exists (
  select from competition c
  where c.id = ${result.competition_id} and ${sqlOf(readsResultsOf(rowOf('competition', 'c'), viewer))}
)`

/** Who reads the seed of the draw: nobody before the deadline. */
export const readsDrawSeed = readingRows(drawSeedReadRule, {
  closed: (competition: Row<'competition'>, viewer) =>
    sql<SqlBool>`(${competition.state} <> 'DRAFT' and ${competition.closes_at} <= ${viewer.now})`,
})

/** The twin of `competitionPhase` in packages/domain/src/competition/phase.ts. */
export function competitionPhase(
  competition: Row<'competition'>,
  viewer: Pick<Viewer, 'now'>,
): Expression<CompetitionPhase> {
  return sql<CompetitionPhase>`case
    when ${competition.state} <> 'PUBLISHED' then ${competition.state}
    when ${viewer.now} < ${competition.opens_at} then 'UPCOMING'
    when ${viewer.now} < ${competition.closes_at} then 'OPEN'
    else 'IN_REVIEW'
  end`
}

/** The place in the ranking; where there was none, a place in the list is no rank. */
export function placeInRanking(result: Row<'result'>): Expression<unknown> {
  return sql`case when ${result.is_ranked} then ${result.rank} end`
}

/** The hash of the event at which the results stand. */
export function recordHash(competition: Row<'competition'>): Expression<unknown> {
  return sql`encode(${competition.record_hash}, 'hex')`
}

/** The row belongs to a competition with one of the slugs, which the viewer reads. */
export function inCompetition(
  row: { readonly competition_id: Expression<string | null> },
  slugs: Expression<string[]>,
  viewer: Viewer,
): Expression<SqlBool> {
  return sql<SqlBool>`exists (
    select from competition c
    where c.id = ${row.competition_id} and c.slug = any(${slugs})
      and ${sqlOf(readsCompetition(rowOf('competition', 'c'), viewer))}
  )`
}

type Db = Transaction<DB>

/** A competition as commands know it. */
export type Competition = NonNullable<Awaited<ReturnType<typeof holdCompetition>>>

/**
 * A competition, held until the transaction ends.
 * @param hold `CHANGE` lets no other command on it go on meanwhile; `COUNT_ON` is for those who only count on it as it
 * is, as an application that is sent: they do not wait for each other
 */
export async function holdCompetition(transaction: Db, id: string, hold: 'CHANGE' | 'COUNT_ON') {
  const found = transaction
    .selectFrom('competition as c')
    .innerJoin('programme as p', 'p.id', 'c.programme_id')
    .selectAll('c')
    .select('p.time_zone')
    .where('c.id', '=', id)
  const row = await (hold === 'CHANGE' ? found.forNoKeyUpdate('c') : found.forShare('c')).executeTakeFirst()
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
    announcedAt: row.announced_at,
    confirmDays: row.confirm_days,
  }
}

function moneyOf(minorUnits: number | null, currency: string | null): Money | null {
  const known = currencies.find((one) => one === currency)
  return minorUnits === null || known === undefined ? null : { minorUnits, currency: known }
}

/** The actor, where they have applied to a competition that is not announced. */
export async function competitorsAmong(
  transaction: Db,
  { id }: Pick<Competition, 'id'>,
  actor: Actor,
): Promise<PersonId[]> {
  const personId = personIdOf(actor)
  if (personId === undefined) return []
  const found = await transaction
    .selectFrom('competitor')
    .select('person_id')
    .where('competition_id', '=', id)
    .where('person_id', '=', personId)
    .limit(1)
    .executeTakeFirst()
  return found ? [personId] : []
}

/** The questions of the form with their options. */
export async function questionsOf(transaction: Db, competitionId: string) {
  const questions = await transaction
    .selectFrom('question')
    .select([
      'id',
      'kind',
      'label',
      'hint',
      'is_required as isRequired',
      'max_length as maxLength',
      'max_files as maxFiles',
    ])
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

/** A seed that nobody has seen: what a new competition begins with. */
export const newDrawSeed = sql<string>`new_draw_seed()`

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

/** What an announcement says of an application, as a row of the results. */
export type NewResult = Pick<
  Insertable<DB['result']>,
  | 'application_id'
  | 'outcome'
  | 'rank'
  | 'is_ranked'
  | 'project_id'
  | 'award_id'
  | 'amount_minor'
  | 'currency'
  | 'reason'
>

/** Writes the results of a competition. */
export async function insertResults(
  transaction: Db,
  { id }: Competition,
  results: readonly NewResult[],
): Promise<void> {
  await sql`
    insert into result (
      competition_id, application_id, project_id, outcome, rank, is_ranked, award_id, amount_minor, currency, reason
    )
    select
      ${id}, application_id, project_id, outcome, rank, is_ranked, award_id, amount_minor, currency, reason
    from json_populate_recordset(null::result, ${JSON.stringify(results)}::json)
  `.execute(transaction)
}

/** Names the profiles that were begun for applications in their results. */
export async function nameProfiles(
  transaction: Db,
  profiles: readonly { readonly applicationId: string; readonly facilitatorId: string }[],
): Promise<void> {
  await sql`
    update result r set facilitator_id = p."facilitatorId"
    from json_to_recordset(${JSON.stringify(profiles)}::json) as p ("applicationId" uuid, "facilitatorId" uuid)
    where r.application_id = p."applicationId"
  `.execute(transaction)
}

/** Writes columns of the result of an application, and gives the result as it was. */
export async function updateResult(
  transaction: Db,
  applicationId: string,
  values: UpdateObject<DB, 'result'>,
): Promise<Selectable<DB['result']> | undefined> {
  const before = await transaction
    .selectFrom('result')
    .selectAll()
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
  await transaction.updateTable('result').set(values).where('application_id', '=', applicationId).execute()
  return before
}
