import type { Decision } from '@bastama/domain/application/decision.ts'
import { languages } from '@bastama/domain/kernel/language.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import type { Transaction } from 'kysely'
import * as v from 'valibot'
import type { Competition } from '../competition/queries.ts'
import type { DB } from '../platform/database/tables.generated.ts'

type Db = Transaction<DB>

const columns = ['d.outcome', 'd.reserve_place as reservePlace', 'd.award_id as awardId', 'd.reason'] as const

/** What was decided of an application, if anything. */
export function decisionOf(transaction: Db, { id }: { readonly id: string }): Promise<Decision | undefined> {
  return transaction
    .selectFrom('decision as d')
    .select(columns)
    .where('d.application_id', '=', id)
    .executeTakeFirst()
}

/** Keeps a decision in place of the one before. */
export async function writeDecision(
  transaction: Db,
  { id }: { readonly id: string },
  { outcome, reservePlace, awardId, reason }: Decision,
  made: { readonly by: string | undefined; readonly at: Date },
): Promise<void> {
  const values = {
    outcome,
    reserve_place: reservePlace,
    award_id: awardId,
    reason,
    decided_by: made.by ?? null,
    decided_at: made.at,
  }
  await transaction
    .insertInto('decision')
    .values({ application_id: id, ...values })
    .onConflict((conflict) => conflict.column('application_id').doUpdateSet(values))
    .execute()
}

/** The applications that are decided to be on the reserve list, in its order. */
export async function reserveOf(transaction: Db, competition: { readonly id: string }): Promise<string[]> {
  const reserve = await transaction
    .selectFrom('decision as d')
    .innerJoin('application as a', 'a.id', 'd.application_id')
    .select('a.id')
    .where('a.competition_id', '=', competition.id)
    .where('d.outcome', '=', 'RESERVE')
    .orderBy('d.reserve_place')
    .execute()
  return reserve.map(({ id }) => id)
}

/** Gives the applications of a reserve list that was decided their places, from 1. */
export async function writeReserve(transaction: Db, list: readonly string[]): Promise<void> {
  for (const [index, id] of list.entries()) {
    await transaction
      .updateTable('decision')
      .set({ reserve_place: index + 1 })
      .where('application_id', '=', id)
      .where('reserve_place', '<>', index + 1)
      .execute()
  }
}

/** An application that an announcement is about. */
export type Announceable = Awaited<ReturnType<typeof holdAll>>[number]

const applicant = v.object({
  applicationId: v.string(),
  personId: idSchema('Person'),
  language: v.picklist(languages),
})

/** All applications to a competition that is held, held too; with what was decided, and whose they are. */
export async function holdAll(transaction: Db, competition: Competition) {
  const rows = await transaction
    .selectFrom('application')
    .selectAll()
    .where('competition_id', '=', competition.id)
    .orderBy('reference')
    .forNoKeyUpdate()
    .execute()
  const decisions = await transaction
    .selectFrom('decision as d')
    .innerJoin('application as a', 'a.id', 'd.application_id')
    .select([...columns, 'a.id'])
    .where('a.competition_id', '=', competition.id)
    .execute()
  const people = await transaction
    .selectFrom('applicant as w')
    .innerJoin('application as a', 'a.id', 'w.application_id')
    .innerJoin('person as p', 'p.id', 'w.person_id')
    .select(['a.id as applicationId', 'p.id as personId', 'p.language'])
    .where('a.competition_id', '=', competition.id)
    .execute()
  const applicants = Map.groupBy(v.parse(v.array(applicant), people), ({ applicationId }) => applicationId)
  const decided = new Map(decisions.map(({ id, ...decision }): [string, Decision] => [id, decision]))
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    state: row.state,
    versions: { told: row.version, all: row.review_version },
    competition,
    programmeId: competition.programmeId,
    applicants: applicants.get(row.id) ?? [],
    personId: row.person_id,
    projectId: row.project_id,
    ineligibleReason: row.ineligible_reason,
    decision: decided.get(row.id) ?? null,
  }))
}

/** Whoever applies to a competition with a person: those whose applications are that person’s too. */
export async function applyingWith(
  transaction: Db,
  competition: { readonly id: string },
  personId: string,
): Promise<string[]> {
  const rows = await transaction
    .selectFrom('application as a')
    .innerJoin('applicant as own', 'own.application_id', 'a.id')
    .innerJoin('applicant as w', 'w.application_id', 'a.id')
    .select('w.person_id')
    .where('a.competition_id', '=', competition.id)
    .where('own.person_id', '=', personId)
    .execute()
  return rows.map(({ person_id }) => String(person_id))
}

/** How many places of a competition are taken by applications in these states. */
export async function countIn(
  transaction: Db,
  { id }: { readonly id: string },
  states: readonly DB['application']['state'][],
): Promise<number> {
  const { count } = await transaction
    .selectFrom('application')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('competition_id', '=', id)
    .where('state', 'in', states)
    .executeTakeFirstOrThrow()
  return count
}

/** The first on the reserve list that was announced. */
export async function firstOnReserve(
  transaction: Db,
  { id }: { readonly id: string },
): Promise<string | undefined> {
  const first = await transaction
    .selectFrom('application')
    .select('id')
    .where('competition_id', '=', id)
    .where('state', '=', 'RESERVE')
    .orderBy('reserve_place')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return first?.id
}

/** Moves those on the reserve list that was announced up by one who stood behind a place. */
export async function moveUpBehind(
  transaction: Db,
  { id }: { readonly id: string },
  place: number,
): Promise<void> {
  await transaction
    .updateTable('application')
    .set((of) => ({ reserve_place: of('reserve_place', '-', 1) }))
    .where('competition_id', '=', id)
    .where('state', '=', 'RESERVE')
    .where('reserve_place', '>', place)
    .execute()
}
