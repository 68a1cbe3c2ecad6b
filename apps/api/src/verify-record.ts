import type { Kysely } from 'kysely'
import { databaseAtHand } from './platform/database/at-hand.ts'
import type { DB } from './platform/database/tables.generated.ts'
import { readEnv } from './platform/env.ts'
import { verifyEvents } from './platform/events.ts'

/**
 * `npm run verify-record [-- hash]`: ends with 0 where the whole record holds, and has an event with the hash if one is
 * given; 1 where it does not, 2 where nobody could look.
 */
async function verify(hash: string | undefined): Promise<number> {
  await using database = await databaseAtHand(readEnv())
  const found = await verifyEvents(database.db)
  if (found.holds) {
    const [without] = await resultsWithoutEvent(database.db)
    if (without) {
      process.stderr.write(
        `The record is cut off: the event at which the results of ${without.slug} stand is missing.\n`,
      )
      return 1
    }
    process.stdout.write(
      `The record holds: ${found.events} events, the head is ${found.head.toString('hex')}.\n`,
    )
    return hash === undefined ? 0 : await sayWhatStandsAt(database.db, hash)
  }
  process.stderr.write(
    `The record is broken at event ${found.brokenAt}: ${found.why}. The ${found.events} events before it hold.\n`,
  )
  return 1
}

/** Competitions whose results stand at an event that is not there: a chain that was cut off holds up to there. */
function resultsWithoutEvent(db: Kysely<DB>) {
  return db
    .selectFrom('competition as c')
    .select('c.slug')
    .where('c.record_hash', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('event as e').select('e.id').whereRef('e.hash', '=', 'c.record_hash'))),
    )
    .orderBy('c.slug')
    .limit(1)
    .execute()
}

async function sayWhatStandsAt(db: Kysely<DB>, hash: string): Promise<number> {
  const event = await db
    .selectFrom('event')
    .select(['id', 'noun', 'kind', 'at'])
    .where('hash', '=', Buffer.from(hash, 'hex'))
    .executeTakeFirst()
  if (event === undefined) {
    process.stderr.write(`No event has the hash ${hash}.\n`)
    return 1
  }
  const { id, noun, kind, at } = event
  process.stdout.write(`At ${hash} stands event ${id}: ${noun} ${kind}, ${at.toISOString()}.\n`)
  return 0
}

process.exitCode = await verify(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(
    `The record cannot be read. ${error instanceof Error ? error.message : String(error)}\n`,
  )
  return 2
})
