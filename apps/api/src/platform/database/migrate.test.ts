import { readdir } from 'node:fs/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrations } from '../../../migrations/index.ts'
import { testDatabase } from '../../../test/database.ts'
import { ensureCollations, sortsKazakh } from './collation.ts'
import { migrate } from './migrate.ts'

test('every migration in the folder is listed, in order', async () => {
  const files = await readdir(new URL('../../../migrations/', import.meta.url))
  const names = files.filter((file) => /^\d.*\.ts$/.test(file) && !file.endsWith('.test.ts'))
  expect(Object.keys(migrations)).toEqual(names.map((file) => file.replace('.ts', '')).toSorted())
})

test('processes that start together on an empty database migrate it once', async () => {
  await using database = await testDatabase('empty')
  const runs = await Promise.all([1, 2, 3, 4].map(() => migrate(database)))
  expect(runs.flat()).toEqual(Object.keys(migrations))
  expect(await migrate(database)).toEqual([])
})

test('names are sorted by the Kazakh alphabet', async () => {
  await using database = await testDatabase()
  const names = ['Іңкәр', 'Ырыс', 'Үміт', 'Ұлан', 'Умар', 'Өмір', 'Олжас', 'Ғани', 'Гүлім', 'Әлия', 'Абай']
  const { rows } = await sql<{ name: string }>`
    select name from unnest(${names}::text[]) name order by name collate kk
  `.execute(database.db)
  expect(rows.map((row) => row.name)).toEqual([
    'Абай',
    'Әлия',
    'Гүлім',
    'Ғани',
    'Олжас',
    'Өмір',
    'Умар',
    'Ұлан',
    'Үміт',
    'Ырыс',
    'Іңкәр',
  ])
})

test('where the ICU of the server knows no Kazakh, the order is made from rules, or refused before 16', async () => {
  await using database = await testDatabase('empty')
  await sql`create collation kk (provider = icu, locale = 'en')`.execute(database.db)
  expect(await sortsKazakh(database.db)).toBe(false)
  const { rows } = await sql<{ has_rules: boolean }>`
    select current_setting('server_version_num')::int >= 160000 as has_rules
  `.execute(database.db)
  const outcome = await ensureCollations(database.db).then(
    () => sortsKazakh(database.db),
    (error: unknown) => (error instanceof Error ? error.message : error),
  )
  const refused: unknown = expect.stringMatching(/does not sort Kazakh.*PostgreSQL 16/)
  expect(outcome).toEqual(rows[0]?.has_rules ? true : refused)
})
