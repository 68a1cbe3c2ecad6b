import { databaseAtHand } from './platform/database/at-hand.ts'
import { readEnv } from './platform/env.ts'
import { verifyEvents } from './platform/events.ts'

/** `npm run verify-record`: ends with 0 where the whole record holds, 1 where it does not, 2 where nobody could look. */
async function verify(): Promise<number> {
  await using database = await databaseAtHand(readEnv())
  const found = await verifyEvents(database.db)
  if (found.holds) {
    process.stdout.write(
      `The record holds: ${found.events} events, the head is ${found.head.toString('hex')}.\n`,
    )
    return 0
  }
  process.stderr.write(
    `The record is broken at event ${found.brokenAt}: ${found.why}. The ${found.events} events before it hold.\n`,
  )
  return 1
}

process.exitCode = await verify().catch((error: unknown) => {
  process.stderr.write(
    `The record cannot be read. ${error instanceof Error ? error.message : String(error)}\n`,
  )
  return 2
})
