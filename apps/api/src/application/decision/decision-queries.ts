import type { Decision } from '@bastama/domain/application/decision.ts'
import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { DB } from '../../platform/database/tables.generated.ts'

type Db = Transaction<DB>

/** The columns of a decision, as `Decision` names them. */
export const decisionColumns = [
  'd.outcome',
  'd.reserve_place as reservePlace',
  'd.award_id as awardId',
  'd.reason',
] as const

/** What was decided of an application, if anything. */
export function decisionOf(transaction: Db, { id }: { readonly id: string }): Promise<Decision | undefined> {
  return transaction
    .selectFrom('decision as d')
    .select(decisionColumns)
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

/** Takes a decision out. */
export async function deleteDecision(transaction: Db, { id }: { readonly id: string }): Promise<void> {
  await transaction.deleteFrom('decision').where('application_id', '=', id).execute()
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
  await sql`
    update decision set reserve_place = place from unnest(${list}::uuid[]) with ordinality as o (id, place)
    where application_id = o.id and reserve_place <> place
  `.execute(transaction)
}
