import type { Transaction } from 'kysely'
import type { DB } from '../../platform/database/tables.generated.ts'

type Db = Transaction<DB>

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
