import { join } from 'node:path'
import { seed } from '../apps/api/seed/seed.ts'
import { connect } from '../apps/api/src/platform/database/connect.ts'
import { startEmbedded } from '../apps/api/src/platform/database/embedded.ts'
import { migrate } from '../apps/api/src/platform/database/migrate.ts'
import { checkServer } from '../apps/api/src/platform/database/server-check.ts'
import { readEnv } from '../apps/api/src/platform/env.ts'
import { openStorage } from '../apps/api/src/platform/storage.ts'

/** A database that the product can run on: checked, migrated, and not empty. */
export interface OpenDatabase {
  readonly url: string
  /** the folder of all that outlives a restart */
  readonly dataDir: string
  /** settles when our own server died and does not come back; says why */
  readonly broken: Promise<string>
  /** Stops the server, where it is ours. */
  close(): Promise<void>
}

/**
 * Opens the database that the environment names, or starts the embedded one; migrates it, and fills an empty one with
 * the demonstration programme unless DEMO_DATA=off.
 * @throws {Error} in words for the one who started it
 */
export async function openDatabase(
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<OpenDatabase> {
  const { databaseUrl, dataDir, bucket } = readEnv(env)
  if (databaseUrl === undefined) say('Starting PostgreSQL …')
  const { promise: broken, resolve: onBroken } = Promise.withResolvers<string>()
  const embedded =
    databaseUrl === undefined
      ? await startEmbedded({
          folder: join(dataDir, 'postgres'),
          onFailure: (error) => onBroken(`PostgreSQL ended. ${error.message}`),
        })
      : undefined
  const url = databaseUrl ?? embedded?.url ?? ''
  try {
    await using database = connect({ url, size: 2, statementTimeout: 0, name: 'bastama-start' })
    await checkServer(database.db)
    const migrated = await migrate(database)
    if (migrated.length > 0) say(`Brought the database up to date (${migrated.length} migrations).`)
    const filled = await database.db.selectFrom('programme').select('id').limit(1).executeTakeFirst()
    if (filled === undefined && env['DEMO_DATA'] !== 'off') {
      say('Filling the empty database with the demonstration programme …')
      await seed(database.db, { storage: await openStorage({ dataDir, bucket }), now: new Date() })
    }
  } catch (error) {
    await embedded?.stop()
    if (Object(error).code === 'ECONNREFUSED') {
      throw new Error(`No PostgreSQL answers at DATABASE_URL: start it, or correct the address.`, {
        cause: error,
      })
    }
    throw error
  }
  return { url, dataDir, broken, close: async () => embedded?.stop() }
}
