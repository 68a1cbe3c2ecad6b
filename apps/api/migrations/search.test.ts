import { fold } from '@bastama/domain/kernel/fold.ts'
import { searchTerms } from '@bastama/domain/kernel/search.ts'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../test/database.ts'
import type { TestDatabase } from '../test/database.ts'
import { plantPlace, plantProgramme, plantProject } from '../test/plant.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  const programme = await plantProgramme(database.db)
  const theme_id = await plantPlace(database.db, 'theme', programme)
  const titles = [
    { slug: 'garden', title: { kk: 'Қаладағы бақша', ru: 'Сад в городе', en: 'A garden in the city' } },
    { slug: 'art', title: { kk: 'Өнер көшесі', ru: 'Улица искусств', en: 'Art street' } },
    {
      slug: 'waste',
      title: { kk: 'Қалдықсыз мектеп', ru: 'Школа без отходов', en: 'A school without waste' },
    },
  ]
  for (const project of titles) await plantProject(database.db, programme, { theme_id, ...project })
})
afterAll(() => database[Symbol.asyncDispose]())

async function found(query: string): Promise<string[]> {
  const rows = await database.db
    .selectFrom('project')
    .select('slug')
    .where(sql<boolean>`search_vector @@ to_tsquery('simple', ${searchTerms(query).join(' & ')})`)
    .orderBy('slug')
    .execute()
  return rows.map((row) => row.slug)
}

test('SQL folds as the domain does', async () => {
  const letters =
    'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіАӘҒҚҢӨҰҮҺІЁabhiəxyzABHIƏİΣςé «»-’0123\u0301\u0306\u0308'
  const words = fc.string({
    unit: fc.oneof(fc.constantFrom(...letters), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
    maxLength: 24,
  })
  const texts = fc.array(
    words.filter((text) => !text.includes('\0') && text.isWellFormed()),
    { minLength: 100, maxLength: 200 },
  )
  await fc.assert(
    fc.asyncProperty(texts, async (given) => {
      const { rows } = await sql<{ folded: string }>`
        select fold(text) as folded from unnest(${given}::text[]) with ordinality as t(text, n) order by n
      `.execute(database.db)
      expect(rows.map((row) => row.folded)).toEqual(given.map(fold))
    }),
    { numRuns: 30 },
  )
})

test.each([
  ['кала', ['garden']],
  ['ҚАЛА', ['garden']],
  ['kала', []],
  ['онер', ['art']],
  ['өнер көше', ['art']],
  ['қалдық', ['waste']],
  ['мектеп', ['waste']],
  ['бақшалар', ['garden']],
  ['garden', ['garden']],
  ['улица', ['art']],
])('«%s» finds %j', async (query, slugs) => {
  expect(await found(query)).toEqual(slugs)
})

test('a slip of the keyboard is found by its trigrams', async () => {
  const { rows } = await sql<{ slug: string }>`
    select slug from project where ${fold('искуств')} <% search_text
  `.execute(database.db)
  expect(rows).toEqual([{ slug: 'art' }])
})

test.each([
  ['project_search', sql`search_vector @@ to_tsquery('simple', 'кала:*')`],
  ['project_trigrams', sql`'искуств' <% search_text`],
])('the index %s serves the search', async (index, condition) => {
  const plan = await database.db.transaction().execute(async (transaction) => {
    await sql`set local enable_seqscan = off`.execute(transaction)
    const { rows } = await sql<Record<'QUERY PLAN', string>>`
      explain select id from project where ${condition}
    `.execute(transaction)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
  expect(plan).toContain(index)
})

test.each(['kk', 'ru', 'en'])('a page sorted by title in %s is read from its index', async (language) => {
  const plan = await database.db.transaction().execute(async (transaction) => {
    await sql`set local enable_seqscan = off`.execute(transaction)
    await sql`set local enable_sort = off`.execute(transaction)
    const { rows } = await sql<Record<'QUERY PLAN', string>>`
      explain select id from project
      where (${sql.ref(`sort_${language}`)}, id) > ('Қала', '00000000-0000-0000-0000-000000000000'::uuid)
      order by ${sql.ref(`sort_${language}`)}, id limit 24
    `.execute(transaction)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
  expect(plan).toContain(`project_sort_${language}`)
  expect(plan).not.toContain('Sort')
})
