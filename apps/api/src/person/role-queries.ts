import { idSchema } from '@bastama/domain/kernel/id.ts'
import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import * as v from 'valibot'
import type { DB } from '../platform/database/tables.generated.ts'
import { uuidOf } from '../platform/selection/global-id.ts'

type Db = Transaction<DB>

/** A role that somebody holds, held until the transaction ends; with how many hold that of an administrator. */
export async function lockRole(transaction: Db, globalId: string) {
  const id = uuidOf('RoleGrant', globalId)
  if (id === undefined) return undefined
  // Two that take the last two administrators' roles at once follow one another here.
  const administrators = await transaction
    .selectFrom('role_grant')
    .select('id')
    .where('role', '=', 'administrator')
    .orderBy('id')
    .forUpdate()
    .execute()
  const row = await transaction
    .selectFrom('role_grant')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      id,
      personId: v.parse(idSchema('Person'), row.person_id),
      role: row.role,
      programmeId: row.programme_id,
      competitionId: row.competition_id,
      administrators: administrators.length,
    }
  )
}

/** Takes a role away. */
export async function removeRole(transaction: Db, id: string): Promise<void> {
  await transaction.deleteFrom('role_grant').where('id', '=', id).execute()
}

/** The UUID of a programme or competition that is there. */
export async function placeOf(
  transaction: Db,
  type: 'Programme' | 'Competition',
  globalId: string | null | undefined,
): Promise<string | undefined> {
  const id = uuidOf(type, globalId)
  if (id === undefined) return undefined
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(type.toLowerCase())} where id = ${id}
  `.execute(transaction)
  return rows[0]?.id
}
