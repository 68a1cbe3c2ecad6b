import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connect } from '../src/platform/database/connect.ts'
import type { Database } from '../src/platform/database/connect.ts'
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
  const server = inject('server')
  const templates = inject('templates')
  const template = kind === 'empty' ? 'template0' : templates[kind]
  if (template === null) throw new Error('There is no seed to clone from: apps/api/seed/seed.ts is missing.')
  const name = `bastama_test_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name} template ${template} strategy file_copy`)

  const url = databaseUrl(server, name)
  const database = connect({ url, size: 5 })
  return {
    url,
    db: database.db,
    pool: database.pool,
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]()
      await onServer(server, `drop database ${name} with (force)`)
    },
  }
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
