import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connect } from '../src/platform/database/connect.ts'
import type { Database } from '../src/platform/database/connect.ts'
import { diskStorage } from '../src/platform/storage.ts'
import { databaseUrl } from './server.ts'

/** A database of one test file, gone when it is disposed of. */
export interface TestDatabase extends Database {
  readonly url: string
}

/**
 * Clones a database: `await using database = await testDatabase()` in a test, or in a `beforeAll` with an `afterAll`
 * for the whole file.
 * @param kind `migrated` has the tables and no row, `seeded` the demonstration programme, `empty` nothing at all
 */
export async function testDatabase(
  kind: 'empty' | 'migrated' | 'seeded' = 'migrated',
): Promise<TestDatabase> {
  const name = `bastama_test_${randomBytes(6).toString('hex')}`
  await onServer(async (server) => {
    if (kind === 'seeded') await ensureSeeded(server)
    await clone(server, kind === 'empty' ? 'template0' : inject('templates')[kind], name)
  })
  const url = databaseUrl(inject('server'), name)
  const database = connect({ url, size: 5 })
  return {
    url,
    db: database.db,
    pool: database.pool,
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]()
      await onServer((server) => server.query(`drop database ${name} with (force)`))
    },
  }
}

/** Any number, the same in every file: the first that needs the seed sows it, the others wait. */
const seedLock = 7_203_112

async function ensureSeeded(server: pg.Client): Promise<void> {
  const { migrated, seeded } = inject('templates')
  await server.query('select pg_advisory_lock($1)', [seedLock])
  try {
    const found = await server.query('select from pg_database where datname = $1', [seeded])
    if (found.rowCount !== 0) return
    const unfinished = `${seeded}_unfinished`
    await server.query(`drop database if exists ${unfinished} with (force)`)
    await clone(server, migrated, unfinished)
    {
      const { seed } = await import('../seed/seed.ts')
      await using database = connect({ url: databaseUrl(inject('server'), unfinished), statementTimeout: 0 })
      await seed(database.db, { storage: diskStorage(inject('seededDataDir')), now: new Date() })
    }
    await server.query(`alter database ${unfinished} rename to ${seeded}`)
  } finally {
    await server.query('select pg_advisory_unlock($1)', [seedLock])
  }
}

async function clone(server: pg.Client, template: string, name: string): Promise<void> {
  await server.query(`create database ${name} template ${template} strategy file_copy`)
}

async function onServer(work: (server: pg.Client) => Promise<unknown>): Promise<void> {
  const server = new pg.Client(inject('server'))
  await server.connect()
  try {
    await work(server)
  } finally {
    await server.end()
  }
}
