import { languages } from '@bastama/domain/kernel/language.ts'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { TestDatabase } from '../test/database.ts'
import { testDatabase } from '../test/database.ts'
import { diskStorage } from '../src/platform/storage.ts'
import { typeset } from './typesetting.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase('seeded')
})
afterAll(() => database[Symbol.asyncDispose]())

interface Text {
  readonly place: string
  readonly text: Readonly<Record<string, string>>
}

/** Every localized text of the database. */
async function allTexts(): Promise<Text[]> {
  const { rows: columns } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where domain_name = 'localized_text' and table_schema = current_schema()
  `.execute(database.db)
  const texts: Text[] = []
  for (const { table, column } of columns) {
    const { rows } = await sql<Text>`
      select ${sql.lit(`${table}.${column}`)} as place, ${sql.ref(column)} as text
      from ${sql.table(table)} where ${sql.ref(column)} is not null
    `.execute(database.db)
    texts.push(...rows)
  }
  return texts
}

test('every text is there in three languages, and the Kazakh one is Kazakh', async () => {
  const texts = await allTexts()
  expect(texts.length).toBeGreaterThan(1000)
  expect(texts.filter(({ text }) => languages.some((language) => !text[language]))).toEqual([])
  const notKazakh = texts.filter(({ text: { kk = '', ru } }) => {
    const letters = kk.match(/\p{L}/gu) ?? []
    return letters.length >= 20 && (kk === ru || !/[әғқңөұүһі]/i.test(kk))
  })
  expect(notKazakh).toEqual([])
})

test('Kazakh and Russian texts keep together what belongs on one line', async () => {
  expect(typeset('7 проектов по 5 000 евро – в городе')).toBe(
    '7\u00a0проектов по 5\u00a0000\u00a0евро\u00a0– в\u00a0городе',
  )
  expect(typeset('в школе № 5')).toBe('в\u00a0школе №\u00a05')
  const loose = (await allTexts()).filter(({ text }) =>
    [text['kk'], text['ru']].some((words) =>
      /\d \d{3}|\d [а-яқ]/.test(words?.replaceAll('\u00a0', '_') ?? ''),
    ),
  )
  expect(loose).toEqual([])
})

test('what is invented says so', async () => {
  const { rows } = await sql<{ slug: string }>`
    select 'person' as slug from person where not is_sample
    union all select slug from facilitator where not is_sample
    union all select slug from team where not is_sample
    union all select slug from project where not is_sample
    union all select 'photo' from photo where not is_sample
    union all
    select slug from competition
    where not is_sample and not (about ->> 'kk' like '%үлгі деректер%' and about ->> 'en' like '%sample data%')
    union all
    select w.slug from workshop w join stage t on t.workshop_id = w.id where t.summary ->> 'ru' not like '%демонстрационные данные%'
  `.execute(database.db)
  expect(rows).toEqual([])
})

test('no two people have one name, and every address leads nowhere', async () => {
  const people = await database.db.selectFrom('person').select(['name', 'email']).execute()
  expect(people.length).toBeGreaterThanOrEqual(130)
  for (const language of languages) {
    expect(new Set(people.map(({ name }) => name[language])).size).toBe(people.length)
  }
  expect(people.filter(({ email }) => !email?.endsWith('@example.org'))).toEqual([])
})

test('«кала», typed without a Kazakh keyboard, finds projects', async () => {
  const { rows } = await sql<{ slug: string }>`
    select slug from project
    where state <> 'DRAFT' and hidden_at is null and search_vector @@ to_tsquery('simple', fold('кала') || ':*')
  `.execute(database.db)
  expect(rows.length).toBeGreaterThanOrEqual(5)
})

test('pictures lie in the storage in three formats and two widths, in the sizes that are told', async () => {
  const storage = diskStorage(inject('seededDataDir'))
  const variants = await database.db.selectFrom('photo_variant').selectAll().execute()
  const photos = await database.db.selectFrom('photo').select('id').execute()
  expect(photos.length).toBeGreaterThanOrEqual(30)
  expect(variants).toHaveLength(photos.length * 6)
  const wrong: string[] = []
  for (const { key, width, height, format } of variants) {
    const found = await sharp(await storage.getBytes(key)).metadata()
    const codec = { AVIF: 'heif', WEBP: 'webp', JPEG: 'jpeg' }[format]
    if (found.width !== width || found.height !== height || found.format !== codec) wrong.push(key)
  }
  expect(wrong).toEqual([])
})
