import { visitor } from '@bastama/domain/kernel/actor.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { administrator, startRealApi } from '../../test/as.ts'
import type { Client, RealApi } from '../../test/as.ts'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'
import {
  plantCompetition,
  plantFacilitator,
  plantPlace,
  plantProgramme,
  plantProject,
  plantWorkshop,
} from '../../test/plant.ts'

let database: TestDatabase
let api: RealApi
beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  const programme = await plantProgramme(db)
  await db
    .updateTable('programme')
    .set({ published_at: new Date('2017-01-01') })
    .execute()
  const theme_id = await plantPlace(db, 'theme', programme)
  const unborn = await plantProgramme(db, 'unborn')
  await plantProject(db, unborn, {
    theme_id: await plantPlace(db, 'theme', unborn, 'ecology'),
    slug: 'early',
    title: { ru: 'Раньше программы' },
  })
  await plantEvents(db, programme)
  const project = (slug: string, kk: string, ru: string, en: string, more = {}) =>
    plantProject(db, programme, { theme_id, slug, title: { kk, ru, en }, summary: { kk: 'Жазба' }, ...more })
  await project('garden', 'Қаладағы бақша', 'Сад в городе', 'A garden in the city')
  await project('art', 'Өнер көшесі', 'Улица искусств', 'Art street')
  await project('waste', 'Қалдықсыз мектеп', 'Школа без отходов', 'A school without waste')
  await project('bench', 'Орындық', 'Скамейка', 'A bench', {
    summary: { kk: 'Қала саябағында', en: 'In a garden' },
  })
  await project('steppe', 'Даладағы ат', 'Конь в степи', 'A horse in the steppe')
  await project('draft', 'Қаладағы құпия', 'Тайный сад в городе', 'A secret garden', {
    state: 'DRAFT',
    submitted_at: null,
  })
  await project('hidden', 'Қаладағы жарнама', 'Реклама в городе', 'An advertised garden', {
    hidden_at: new Date('2018-02-01'),
    hidden_reason: { kk: 'Жарнама' },
  })
  const name = { kk: 'Өмірбек Қалиев', ru: 'Омирбек Калиев', en: 'Omirbek Kaliyev' }
  await plantFacilitator(db, programme, {
    slug: 'omirbek',
    name,
    headline: { kk: 'Бағбан', en: 'A gardener' },
  })
  await plantFacilitator(db, programme, { slug: 'left', state: 'HIDDEN', name, headline: { kk: 'Бағбан' } })
  const title = { kk: 'Жасыл қала', ru: 'Зелёный город', en: 'A green city' }
  await plantCompetition(db, programme, { slug: 'green', title })
  await plantCompetition(db, programme, { slug: 'unborn', title, state: 'DRAFT', published_at: null })
  api = await startRealApi(database)
})

/** A workshop with a session, and a forum. */
async function plantEvents(db: TestDatabase['db'], programme: string) {
  const { workshopId } = await plantWorkshop(db, programme, { starts: ['2018-11-03T10:00:00+06:00'] })
  const published = { published_at: new Date('2018-10-01') }
  await db.updateTable('workshop').set(published).where('id', '=', workshopId).execute()
  await db
    .updateTable('session')
    .set({ title: { ru: 'Деньги и партнёры' } })
    .execute()
  const forum = {
    programme_id: programme,
    summary: { ru: 'Диалоговый форум' },
    starts_at: new Date('2017-09-22T10:00Z'),
  }
  const ends_at = new Date('2017-09-22T12:00Z')
  await db
    .insertInto('forum')
    .values([
      { ...forum, ...published, ends_at, slug: 'corridor', title: { ru: 'Зелёный коридор' } },
      { ...forum, ends_at, slug: 'unpublished', title: { ru: 'Зелёный коридор' } },
    ])
    .execute()
}
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function projects(words: string, client: Client = api.as(visitor)): Promise<string[]> {
  const { found } = await client.read<{ found: { totalCount: number; nodes: { slug: string }[] } }>(
    'query ($words: String) { found: projects(search: $words, first: 100) { totalCount nodes { slug } } }',
    { words },
  )
  expect(found.totalCount).toBe(found.nodes.length)
  return found.nodes.map(({ slug }) => slug).toSorted()
}

async function everything(words: string, client: Client = api.as(visitor)): Promise<string[]> {
  const { search } = await client.read<{ search: { slug: string }[] }>(
    `query ($words: String!) { search(query: $words, first: 100) {
      ... on Project { slug } ... on Facilitator { slug } ... on Competition { slug } ... on Workshop { slug } ... on Forum { slug }
    } }`,
    { words },
  )
  return search.map(({ slug }) => slug)
}

describe('projects are found', () => {
  test.each([
    ['without a Kazakh keyboard', 'кала', ['bench', 'garden']],
    ['with one', 'ҚАЛА', ['bench', 'garden']],
    ['by ө typed as о', 'онер', ['art']],
    ['by the beginnings of words', 'өнер көше', ['art']],
    ['by another form of a Kazakh word', 'бақшалар', ['garden']],
    ['by another form of a Russian word', 'искусство', ['art']],
    ['by another form of an English word', 'gardens', ['bench', 'garden']],
    ['with ё typed as е and е as ё', 'школё', ['waste']],
    ['by a slip of the keyboard', 'искуств', ['art']],
    ['by a slip in English', 'schol', ['waste']],
    ['not by an ending that it shares', 'қаладағы', ['bench', 'garden']],
    ['not by words that no one wrote', 'автомагистраль', []],
    ['not unless all words are there', 'өнер мектеп', []],
  ])('%s: «%s»', async (_, words, slugs) => {
    expect(await projects(words)).toEqual(slugs)
  })
})

test('projects are found by the names of their theme, district and team, as these are now', async () => {
  const { db } = database
  const named = { kk: 'Экология', ru: 'Экология', en: 'Ecology' }
  const name = { kk: 'Алатау', ru: 'Алатауский', en: 'Alatau' }
  const { programme_id } = await db
    .selectFrom('project')
    .select('programme_id')
    .where('slug', '=', 'garden')
    .executeTakeFirstOrThrow()
  const district = await db
    .insertInto('district')
    .values({ programme_id, slug: 'alatau', name, position: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.updateTable('project').set({ district_id: district.id }).where('slug', '=', 'garden').execute()
  await db
    .updateTable('team')
    .set({ name: { ru: 'Соседи по двору' } })
    .where('slug', '=', 'team-art')
    .execute()
  expect(await projects('алатауский')).toEqual(['garden'])
  expect(await projects('alatau garden')).toEqual(['garden'])
  expect(await projects('сосед')).toEqual(['art'])
  expect(await projects('экология')).toEqual([])
  await db.updateTable('theme').set({ name: named }).execute()
  const all = ['art', 'bench', 'garden', 'steppe', 'waste']
  expect(await projects('экологии')).toEqual(all)
  expect((await everything('ecology')).toSorted()).toEqual(all)
  // The programme of `early` is not published, nor is its theme then.
  expect(await projects('раньше')).toEqual(['early'])
  expect(await projects('экология', api.as(administrator))).toEqual(
    [...all, 'draft', 'early', 'hidden'].toSorted(),
  )
  await db
    .updateTable('team')
    .set({ name: { ru: 'Двор' } })
    .where('slug', '=', 'team-art')
    .execute()
  expect(await projects('сосед')).toEqual([])
})

test('workshops are found by their sessions, forums by their words', async () => {
  expect(await everything('партнёры')).toEqual(['workshop'])
  expect(await everything('форум')).toEqual(['corridor'])
  expect(await everything('форум', api.as(administrator))).toEqual(expect.arrayContaining(['unpublished']))
})

test('only what one may see is found, and counted', async () => {
  expect(await projects('тайный')).toEqual([])
  expect(await projects('реклама')).toEqual([])
  expect(await everything('қала')).not.toEqual(expect.arrayContaining(['draft', 'hidden', 'left', 'unborn']))
  expect(await projects('тайный', api.as(administrator))).toEqual(['draft'])
  expect(await everything('жасыл', api.as(administrator))).toEqual(
    expect.arrayContaining(['green', 'unborn']),
  )
})

test('the search over everything has the best match first, whatever its kind', async () => {
  const found = await everything('garden')
  expect(found[0]).toBe('garden')
  expect(found).toContain('bench')
  expect(found.indexOf('garden')).toBeLessThan(found.indexOf('bench'))
  expect((await everything('Өмірбек Қалиев'))[0]).toBe('omirbek')
  expect((await everything('жасыл қала'))[0]).toBe('green')
})

test('first bounds the search over everything, and takes the best', async () => {
  const { search } = await api
    .as(visitor)
    .read<{ search: { slug?: string }[] }>(
      '{ search(query: "garden", first: 1) { ... on Project { slug } } }',
    )
  expect(search).toEqual([{ slug: 'garden' }])
})

test('words of several kinds come together, typed in any case and order', async () => {
  const found = await everything('қала')
  expect(found).toEqual(expect.arrayContaining(['garden', 'green']))
  expect((await everything('ҚАЛА')).toSorted()).toEqual(found.toSorted())
})

const blank = ['', ' ', '\t\n', ' ']
test.each(blank)('a blank query %j searches for nothing', async (words) => {
  expect(await everything(words)).toEqual([])
  expect(await projects(words)).toEqual(['art', 'bench', 'early', 'garden', 'steppe', 'waste'])
})

const odd = [
  `'; drop table project; --`,
  `') or true --`,
  '!!! & | ( ) <-> :* \\',
  '<script>alert(1)</script>',
  '%_%',
  '\\u0000',
  '"',
  "garden' & !school",
  'ӘІ'.repeat(100),
  '🌳',
  '‮',
  '\u0301',
]
test.each(odd)('what is typed is words and nothing else: %j', async (words) => {
  const found = await everything(words)
  expect(found).not.toContain('draft')
  expect(await projects(words)).not.toContain('draft')
})

test('more than 200 characters are no search', async () => {
  for (const field of ['projects(search: $w) { totalCount }', 'search(query: $w) { __typename }']) {
    const { errors } = await api.as(visitor).ask(`query ($w: String!) { ${field} }`, { w: 'ә'.repeat(201) })
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
  }
})

test('an impossible character is refused as input', async () => {
  const { status, errors } = await api
    .as(visitor)
    .ask('query ($w: String) { projects(search: $w) { totalCount } }', { w: 'a\0b' })
  expect({ status, codes: errors.map(({ extensions }) => extensions['code']) }).toEqual({
    status: 400,
    codes: ['BAD_USER_INPUT'],
  })
})
