import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { preferredLanguage } from '@bastama/domain/kernel/language.ts'
import pg from 'pg'
import { makeAdministrator } from '../apps/api/src/person/administrator.ts'
import { connect } from '../apps/api/src/platform/database/connect.ts'
import { readEnv } from '../apps/api/src/platform/env.ts'
import { readSecret } from '../apps/api/src/platform/secret.ts'
import { openDatabase } from './database.ts'

/** `npm run administrator -- name@host`: makes somebody an administrator and prints the link by which they sign in. */
const [address = ''] = process.argv.slice(2)
try {
  if (!/^[^@\s]+@[^@\s]+$/.test(address)) throw new Error('Say whom: npm run administrator -- name@host')
  const env = readEnv()
  await using undo = new AsyncDisposableStack()
  let url = env.databaseUrl ?? (await runningDatabase(env.dataDir))
  if (url === undefined) {
    const opened = await openDatabase(process.env, () => {})
    undo.defer(() => opened.close())
    url = opened.url
  }
  const database = undo.use(connect({ url, size: 2, name: 'bastama-administrator' }))
  const secret = await readSecret(env.secret, env.dataDir)
  const language = preferredLanguage((process.env['LANG'] ?? '').slice(0, 2))
  const link = await makeAdministrator({ ...env, db: database.db, secret }, address, language)
  console.log(
    [
      `${address} is an administrator. This link signs in once, within 15 minutes:`,
      `  ${link.href}`,
      'It is on its way by mail too, where mail is sent. The role counts once a second factor is set up.',
    ].join('\n'),
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** The embedded PostgreSQL of a product that runs on the data folder. */
async function runningDatabase(dataDir: string): Promise<string | undefined> {
  const folder = join(dataDir, 'postgres')
  const read = (file: string) => readFile(join(folder, file), 'utf8').catch(() => '')
  const port = (await read('cluster/postmaster.pid')).split('\n')[3]
  if (!port) return undefined
  const url = `postgres://bastama:${(await read('password')).trim()}@127.0.0.1:${port}/bastama`
  const probe = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await probe.connect()
    return url
  } catch {
    return undefined
  } finally {
    await probe.end().catch(() => {})
  }
}
