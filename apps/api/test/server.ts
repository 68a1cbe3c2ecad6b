import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { connect } from '../src/platform/database/connect.ts'
import { startEmbedded } from '../src/platform/database/embedded.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { checkServer } from '../src/platform/database/server-check.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** the server of this run, by the database in which its databases are made and dropped */
    server: string
    /** the names of what a test's database is cloned from */
    templates: { readonly migrated: string; readonly seeded: string }
    /** the data folder whose storage holds the files of the seed */
    seededDataDir: string
  }
}

/**
 * One PostgreSQL for the run: that of TEST_DATABASE_URL, else the embedded one, which forgets all of it. What is slow is
 * done once, in the databases that the tests clone; where PREPARED_DATA names a folder, the seed was sown in it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'bastama-test-'))
  await using undo = new AsyncDisposableStack()
  undo.defer(() => rm(folder, { recursive: true, force: true }))

  const given = process.env['TEST_DATABASE_URL']
  const prepared = given ? undefined : process.env['PREPARED_DATA']
  if (prepared !== undefined) await cp(prepared, folder, { recursive: true })
  const server =
    given || undo.use(await startEmbedded({ folder: join(folder, 'postgres'), durable: false })).url
  const migrated = `bastama_migrated_${process.pid}`
  const seeded = `bastama_seeded_${process.pid}`
  const admin = new pg.Client(server)
  await admin.connect()
  undo.defer(() => admin.end())
  undo.defer(async () => {
    for (const name of [migrated, seeded, `${seeded}_unfinished`]) {
      await admin.query(`drop database if exists ${name} with (force)`)
    }
  })

  if (prepared !== undefined) await admin.query(`create database ${seeded} template bastama`)
  await createEmpty(admin, migrated)
  {
    await using database = connect({ url: databaseUrl(server, migrated), statementTimeout: 0 })
    await checkServer(database.db)
    await migrate(database)
  }
  project.provide('server', server)
  project.provide('templates', { migrated, seeded })
  project.provide('seededDataDir', folder)
  const kept = undo.move()
  return () => kept.disposeAsync()
}

/** An empty database with the letters of the one that the address names, whatever the server's default is. */
async function createEmpty(admin: pg.Client, name: string): Promise<void> {
  const { rows } = await admin.query<{ collate: string; ctype: string }>(
    'select datcollate as collate, datctype as ctype from pg_database where datname = current_database()',
  )
  const [locale] = rows
  if (locale === undefined) throw new Error('The server of the tests does not know its own database.')
  await admin.query(
    `create database ${name} template template0 encoding 'UTF8' lc_collate '${locale.collate}' lc_ctype '${locale.ctype}'`,
  )
}

/** The address of another database of the same server. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
