import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { connect } from '../src/platform/database/connect.ts'
import { startEmbedded } from '../src/platform/database/embedded.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { build } from './dataset/build.ts'
import type { Size } from './dataset/size.ts'
import { parentOf } from './processes.ts'

/** A PostgreSQL of the bench with its data, gone when it is disposed of. */
export interface BenchDatabase extends AsyncDisposable {
  readonly url: string
  /** the server's own process */
  readonly pid: number
  /** runs work and tells how many statements all others ran meanwhile */
  statementsOf(work: () => Promise<void>): Promise<number>
  query(text: string): Promise<readonly Record<string, unknown>[]>
}

/** Starts the embedded PostgreSQL with the settings of production on a new folder, migrates it and fills it. */
export async function openDatabase(size: Size): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'bastama-bench-'))
  await countStatements(join(folder, 'postgres'))
  const server = await startEmbedded({ folder: join(folder, 'postgres') })
  {
    await using database = connect({ url: server.url, statementTimeout: 0 })
    await migrate(database)
  }
  await build(server.url, size)
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query('create extension if not exists pg_stat_statements')
  const query = async (text: string) => (await client.query<Record<string, unknown>>(text)).rows
  const [backend] = await query('select pg_backend_pid() as pid')
  return {
    url: server.url,
    pid: await parentOf(Number(backend?.['pid'])),
    query,
    async statementsOf(work) {
      await setCounting(query, true)
      await query('select pg_stat_statements_reset()')
      await work()
      // An empty select is how our listener to changes asks whether its connection still lives.
      const [counted] = await query(
        `select sum(calls)::int as calls from pg_stat_statements
         where query !~ 'pg_stat_statements' and query <> 'select'`,
      )
      await setCounting(query, false)
      return Number(counted?.['calls'] ?? 0)
    },
    async [Symbol.asyncDispose]() {
      await client.end()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Statements are counted by an extension that the server loads when it starts; while load is measured it counts nothing. */
async function countStatements(folder: string): Promise<void> {
  await using server = await startEmbedded({ folder })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query(`alter system set shared_preload_libraries = 'pg_stat_statements'`)
  await client.query(`alter system set pg_stat_statements.track = 'none'`)
  await client.end()
}

async function setCounting(query: BenchDatabase['query'], on: boolean): Promise<void> {
  await query(`alter system set pg_stat_statements.track = '${on ? 'top' : 'none'}'`)
  await query('select pg_reload_conf()')
  // Until every session has taken the setting in.
  await new Promise((resolve) => setTimeout(resolve, 200))
}
