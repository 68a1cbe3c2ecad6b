import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { migrations } from '../../../migrations/index.ts'
import { prepareJobs } from '../jobs.ts'
import { ensureCollations } from './collation.ts'
import type { Database } from './connect.ts'

/** Any number, the same in every process: one of several that start together prepares the database, the others wait. */
const migrationLock = 7_203_110

/**
 * Brings the database to the tables that this code expects: the collations, each migration that has not run, and the
 * schema of the jobs.
 * Several processes may call it at once.
 * @returns the names of the migrations that were run
 * @throws {Error} when one fails; what ran before it stays
 */
export async function migrate({ db, pool }: Pick<Database, 'db' | 'pool'>): Promise<string[]> {
  return db.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection)
    await sql`set lock_timeout = 0`.execute(connection)
    await sql`select pg_advisory_lock(${migrationLock})`.execute(connection)
    try {
      await ensureCollations(connection)
      const migrator = new Migrator({
        db: connection,
        provider: { getMigrations: () => Promise.resolve(migrations) },
      })
      const { error, results = [] } = await migrator.migrateToLatest()
      if (error !== undefined) {
        const failed = results.find((result) => result.status === 'Error')
        const why = error instanceof Error ? error.message : 'the server does not say why'
        throw new Error(`The migration ${failed?.migrationName ?? 'of the database'} failed: ${why}`, {
          cause: error,
        })
      }
      await prepareJobs(pool)
      return results.map((result) => result.migrationName)
    } finally {
      await sql`select pg_advisory_unlock(${migrationLock})`.execute(connection)
      await sql`reset statement_timeout`.execute(connection)
      await sql`reset lock_timeout`.execute(connection)
    }
  })
}
