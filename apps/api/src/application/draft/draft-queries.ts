import { sql } from 'kysely'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../../platform/database/tables.generated.ts'

/** The applications to a competition that are begun and not sent. */
export function draftsOf(transaction: Transaction<DB>, { id }: { readonly id: string }) {
  return transaction
    .selectFrom('application')
    .select('id')
    .where('competition_id', '=', id)
    .where('state', '=', 'DRAFT')
    .execute()
}

/**
 * The applications that are begun and not sent in competitions that are open, for which no job waits.
 * @param prefix what the key of their job begins with, before the id
 */
export function draftsWithoutJob(
  db: Kysely<DB>,
  { prefix, now }: { readonly prefix: string; readonly now: Date },
) {
  return db
    .selectFrom('application as a')
    .innerJoin('competition as c', 'c.id', 'a.competition_id')
    .select(['a.id', 'c.closes_at as closesAt'])
    .where('a.state', '=', 'DRAFT')
    .where('c.state', '=', 'PUBLISHED')
    .where('c.closes_at', '>', now)
    .where(sql<boolean>`not exists (select from graphile_worker.jobs j where j.key = ${prefix} || a.id)`)
    .execute()
}
