import { createHash } from 'node:crypto'
import { canonicalJson } from '@bastama/domain/kernel/event.ts'
import type { Transaction } from 'kysely'
import type { DB } from '../database/tables.generated.ts'

/** Milliseconds for which a key is known at least. */
const kept = 24 * 60 * 60 * 1000

/** How many old keys a new one takes along: more than one, so that they become fewer. */
const forgottenAtOnce = 10

/** What is done under a key: by whom, and with what. */
export interface Keyed {
  /** names the actor among all */
  readonly actorId: string
  /** as the client chose it */
  readonly key: string
  /** all of which the answer is one; another is another command */
  readonly input: unknown
}

/** Whether a key is new; if not, what was done under it, or that this was something else. */
export type Claim =
  | { readonly kind: 'NEW'; readonly row: Buffer }
  | { readonly kind: 'DONE'; readonly subjectId: string | null }
  | { readonly kind: 'ANOTHER' }

/** Takes a key for this transaction. Where another transaction has just taken it, waits until that one ends. */
export async function claimKey(
  transaction: Transaction<DB>,
  { actorId, key, input }: Keyed,
  now: Date,
): Promise<Claim> {
  const row = digest([actorId, key])
  const inputHash = digest(input)
  const old = transaction
    .selectFrom('idempotency')
    .select('key')
    .where('made_at', '<', new Date(now.getTime() - kept))
    .orderBy('made_at')
    .limit(forgottenAtOnce)
    .forUpdate()
    .skipLocked()
  await transaction.deleteFrom('idempotency').where('key', 'in', old).execute()
  const { numInsertedOrUpdatedRows: inserted } = await transaction
    .insertInto('idempotency')
    .values({ key: row, input: inputHash, made_at: now })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirstOrThrow()
  if (inserted === 1n) return { kind: 'NEW', row }
  const known = await transaction
    .selectFrom('idempotency')
    .select(['input', 'subject_id'])
    .where('key', '=', row)
    .executeTakeFirstOrThrow()
  return known.input.equals(inputHash) ? { kind: 'DONE', subjectId: known.subject_id } : { kind: 'ANOTHER' }
}

/** Notes what was done under a key, for whoever asks again. */
export async function noteDone(
  transaction: Transaction<DB>,
  row: Buffer,
  subjectId: string | null,
): Promise<void> {
  await transaction.updateTable('idempotency').set({ subject_id: subjectId }).where('key', '=', row).execute()
}

function digest(value: unknown): Buffer {
  return createHash('sha256').update(canonicalJson(value)).digest()
}
