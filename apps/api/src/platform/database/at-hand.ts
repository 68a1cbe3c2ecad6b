import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from '../env.ts'
import { connect } from './connect.ts'
import type { Database } from './connect.ts'
import { runningAddress, startEmbedded } from './embedded.ts'

/**
 * Opens the database for a command of the terminal: that of DATABASE_URL, else the embedded one, which is started for as
 * long as the command takes where the product does not run.
 * @throws {Error} in words where there is none yet
 */
export async function databaseAtHand({ databaseUrl, dataDir }: Env): Promise<Database> {
  const folder = join(dataDir, 'postgres')
  await using undo = new AsyncDisposableStack()
  let url = databaseUrl ?? (await runningAddress(folder))
  if (url === undefined) {
    if (!existsSync(join(folder, 'cluster'))) {
      throw new Error(
        `There is no database in ${dataDir}: set DATA_DIR or DATABASE_URL, or start Bastama once.`,
      )
    }
    url = undo.use(await startEmbedded({ folder })).url
  }
  const { db, pool } = undo.use(connect({ url, size: 2, statementTimeout: 0, name: 'bastama command' }))
  const opened = undo.move()
  return { db, pool, [Symbol.asyncDispose]: () => opened.disposeAsync() }
}
