import { createHash } from 'node:crypto'
import { hashInput } from '@bastama/domain/kernel/event.ts'
import type { RecordedEvent } from '@bastama/domain/kernel/event.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from './database/tables.generated.ts'

/** Any number, the same in every process: events are chained one after another. */
const chainLock = 7_203_111

/** What stands before the first event. */
const genesis = Buffer.alloc(32)

/** The most events of one statement, which has ten parameters for each and may have 65,535. */
const slice = 1000

/**
 * Writes events in the transaction of what they tell of, each chained to the one before it. Every other transaction that
 * records waits from here until this one ends: record last.
 * @returns the hash of each event, at which a published result stands
 */
export async function recordEvents(
  transaction: Transaction<DB>,
  events: readonly RecordedEvent[],
): Promise<Buffer[]> {
  if (events.length === 0) return []
  await sql`select pg_advisory_xact_lock(${chainLock})`.execute(transaction)
  const last = await transaction
    .selectFrom('event')
    .select('hash')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  let head: Buffer = last?.hash ?? genesis
  const rows = events.map((event) => {
    const previousHash = head
    head = hashOf(event, previousHash)
    return {
      at: event.at,
      actor: JSON.stringify(event.actor),
      programme_id: event.programmeId,
      noun: event.noun,
      subject_id: event.subjectId,
      kind: event.kind,
      before: jsonOrNull(event.before),
      after: jsonOrNull(event.after),
      previous_hash: previousHash,
      hash: head,
    }
  })
  for (let start = 0; start < rows.length; start += slice) {
    await transaction
      .insertInto('event')
      .values(rows.slice(start, start + slice))
      .execute()
  }
  return rows.map(({ hash }) => hash)
}

/** What a check of the record found: how far the chain holds, and the event at which it breaks. */
export type Verification =
  | { readonly holds: true; readonly events: number; readonly head: Buffer }
  | { readonly holds: false; readonly events: number; readonly brokenAt: number; readonly why: string }

/**
 * Walks the chain from the first event and computes each hash anew.
 * @param batch how many events are read at a time
 */
export async function verifyEvents(db: Kysely<DB>, batch = 1000): Promise<Verification> {
  let head: Buffer = genesis
  let lastId = 0
  let events = 0
  for (;;) {
    const rows = await db
      .selectFrom('event')
      .selectAll()
      .where('id', '>', lastId)
      .orderBy('id')
      .limit(batch)
      .execute()
    for (const row of rows) {
      if (!row.previous_hash.equals(head)) {
        return { holds: false, events, brokenAt: row.id, why: 'an event before it is missing or was added' }
      }
      const { programme_id: programmeId, subject_id: subjectId, ...rest } = row
      if (!row.hash.equals(hashOf({ ...rest, programmeId, subjectId }, head))) {
        return { holds: false, events, brokenAt: row.id, why: 'it is not what was recorded' }
      }
      head = row.hash
      lastId = row.id
      events += 1
    }
    if (rows.length < batch) return { holds: true, events, head }
  }
}

function hashOf(event: Parameters<typeof hashInput>[0], previousHash: Buffer): Buffer {
  return createHash('sha256').update(previousHash).update(hashInput(event)).digest()
}

/** A JSON null would be another value than none. */
function jsonOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value)
}
