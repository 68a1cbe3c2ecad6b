import type { Transaction } from 'kysely'
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
