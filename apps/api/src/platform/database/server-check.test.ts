import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { databaseUrl } from '../../../test/server.ts'
import { connect } from './connect.ts'
import { checkServer } from './server-check.ts'

/** The complaint about a database that is made in this way. */
async function complaintAbout(name: string, settings: string): Promise<unknown> {
  const admin = new pg.Client(inject('server'))
  await admin.connect()
  onTestFinished(async () => {
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
  })
  await admin.query(`create database ${name} template template0 locale_provider libc ${settings}`)
  await using database = connect({ url: databaseUrl(inject('server'), name) })
  return await checkServer(database.db).catch((error: unknown) => error)
}

test('the database of the tests is as it must be', async () => {
  await using database = await testDatabase('empty')
  await expect(checkServer(database.db)).resolves.toBeUndefined()
})

test('a database in which Cyrillic letters are no letters is refused, and the words hold the cure', async () => {
  const complaint = await complaintAbout('bastama_wrong_ctype', "encoding 'UTF8' lc_collate 'C' lc_ctype 'C'")
  expect(String(complaint)).toMatch(/bastama_wrong_ctype.*character type C.*search would miss/)
  const [cure = ''] = /create database .*$/.exec(String(complaint)) ?? []
  expect(cure).toContain("encoding 'UTF8'")
})

test('a database that cannot hold Kazakh is refused', async () => {
  const complaint = await complaintAbout(
    'bastama_wrong_encoding',
    "encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'",
  )
  expect(String(complaint)).toMatch(/encoded in LATIN1/)
})
