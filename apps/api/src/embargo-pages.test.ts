import { fileURLToPath } from 'node:url'
import { personIdOf } from '@bastama/domain/kernel/actor.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startRealApi } from '../test/as.ts'
import type { RealApi } from '../test/as.ts'
import { testDatabase } from '../test/database.ts'
import type { TestDatabase } from '../test/database.ts'
import { askersOf } from '../test/embargo/askers.ts'
import type { AskerName } from '../test/embargo/askers.ts'
import { announceAll, judge, judgeAll } from '../test/embargo/judging.ts'
import { marksIn, written } from '../test/embargo/marks.ts'
import { ownAddresses, publicAddresses, readPages, searchAddresses } from '../test/embargo/pages.ts'
import { startPortal } from '../test/embargo/portal.ts'
// @boundaries-ignore how the portal is started for a test is the same everywhere
import type { WebServer } from '../../../scripts/web-server.ts'
import { differences } from '../test/embargo/reading.ts'
import type { Reading } from '../test/embargo/reading.ts'
import type { Readings } from '../test/embargo/story.ts'
import { plantEmbargo } from '../test/embargo/world.ts'
import { now } from '../test/mutate.ts'
import { openAnswers } from './platform/answers.ts'
import { nextInstant } from './showcase/instants.ts'

// The pages, feeds and pictures of the portal while it happens as in embargo.test.ts. Visitors' pages are kept in memory, as
// in the product: what is announced is read at once.

const applicants = ['applicant', 'applicant who did not mend', 'member of that team'] as const
const readers = ['visitor', ...applicants] as const satisfies AskerName[]

/** What the portal asks, as its code generation writes it. */
const documents = fileURLToPath(
  new URL('../../public/src/graphql/generated/persisted-documents.json', import.meta.url),
)

/** A day of the year in which everyone was born, as pages write days. */
const birthday = /(?:January|января|\.01\.)[^<]{0,3}1901|1901[^<]{0,3}жыл/

const held = new AsyncDisposableStack()
const lines: string[] = []
let database: TestDatabase
let api: RealApi
let portal: WebServer
let askers: Awaited<ReturnType<typeof askersOf>>
let undecided: Readings
let decided: Readings
let announced: Readings

beforeAll(async () => {
  database = held.use(await testDatabase('seeded'))
  const { url } = database
  const answers = held.use(await openAnswers({ database, url, paths: [documents], nextInstant }))
  api = held.use(await startRealApi(database, { now, answers, onLine: (line) => lines.push(line) }))
  const world = await plantEmbargo(database, api)
  askers = await askersOf(database, world)
  portal = held.use(await startPortal(api.server.address, now))

  undecided = await readAll()
  await judgeAll(world, 'one', world.judged)
  await judgeAll(world, 'other', world.judged)
  for (const applied of world.ofStaff) await judge(world, applied, 'INELIGIBLE', 'reason')
  decided = await readAll()
  await announceAll(world)
  announced = await readAll()
})
afterAll(() => held.disposeAsync())

async function readAll(): Promise<Readings> {
  const readings = new Map<AskerName, Reading>()
  readings.set('visitor', await readPages(portal, { cookie: '' }, await publicAddresses(portal)))
  for (const name of applicants) {
    const { actor } = askers[name]
    readings.set(name, await readPages(portal, api.as(actor), await addressesOf(personIdOf(actor))))
  }
  return readings
}

async function addressesOf(personId: string | undefined): Promise<string[]> {
  const { rows } = await database.pool.query<{ reference: string; slug: string; isOwn: boolean }>(
    `select a.reference, c.slug,
       exists (select from applicant where application_id = a.id and person_id = $1) as "isOwn"
     from application a join competition c on c.id = a.competition_id
     where c.slug like 'embargo-%' order by a.reference`,
    [personId],
  )
  const references = (isOwn: boolean) =>
    rows.filter((row) => row.isOwn === isOwn).map(({ reference }) => reference)
  const slugs = new Set(rows.map(({ slug }) => slug))
  return ownAddresses(references(true), references(false), [...slugs])
}

const pagesOf = (name: AskerName, readings: Readings): Reading => readings.get(name) ?? new Map()

/** What stands on the pages of somebody that is not for them to know. */
function overheard(name: AskerName, readings: Readings, isAnnounced: boolean): string[] {
  return [...pagesOf(name, readings)].flatMap(([address, page]) =>
    marksIn(page)
      .filter((mark) => !askers[name].knows(mark, isAnnounced))
      .map(({ of, kind }) => `${address}: ${kind} of ${of}`),
  )
}

describe.each(readers)('%s', (name) => {
  test('sees the same until the announcement, whatever is decided', () => {
    expect(pagesOf(name, undecided).size).toBeGreaterThan(20)
    expect(differences(pagesOf(name, undecided), pagesOf(name, decided))).toEqual([])
    expect(pagesOf(name, decided).size).toBe(pagesOf(name, undecided).size)
    expect(overheard(name, decided, false)).toEqual([])
  })

  test('sees nothing that is for others after the announcement, and when nobody was born', () => {
    expect(overheard(name, announced, true)).toEqual([])
    const dated = [...pagesOf(name, announced)].filter(([, page]) => birthday.test(page))
    expect(dated.map(([address]) => address)).toEqual([])
  })
})

test.each([
  ['visitor', '/ru/competitions/embargo-facilitators', 1],
  ['visitor', '/kk/projects/embargo-6', 6],
  ['applicant', '/ru/competitions/embargo-participants', 1],
] as const)('%s reads on %s why, as soon as it is announced', (name, address, of) => {
  const page = (readings: Readings) => marksIn(pagesOf(name, readings).get(address) ?? '')
  expect(page(decided)).not.toContainEqual({ of, kind: 'reason' })
  expect(page(announced)).toContainEqual({ of, kind: 'reason' })
})

test.each([
  ['applicant', 1],
  ['applicant who did not mend', 4],
  ['member of that team', 6],
] as const)('%s reads the own reason where the application is', (name, of) => {
  const own = [...pagesOf(name, announced)].flatMap(([address, page]) =>
    address.startsWith('/en/applications/') ? marksIn(page) : [],
  )
  expect(own).toContainEqual({ of, kind: 'reason' })
})

test.each(['name', 'mail', 'phone', 'answer', 'note', 'earlier'] as const)(
  'what is searched for by the %s of somebody is found no more than what there is not',
  async (kind) => {
    const found = async (of: number): Promise<Reading> => {
      const word = written({ of, kind })
      const pages = await readPages(portal, { cookie: '' }, searchAddresses(word))
      // What was typed stands on the page.
      const [core = ''] = /\w{9,}/.exec(word) ?? []
      return new Map([...pages].map((each) => [each[0].replaceAll(core, ''), each[1].replaceAll(core, '')]))
    }
    const pages = await found(4)
    expect(differences(pages, await found(99))).toEqual([])
    expect([...pages.values()].every((page) => page.startsWith('200'))).toBe(true)
  },
)

test('neither log holds anything of anybody', () => {
  const log = lines.join('') + portal.log()
  expect(lines.length).toBeGreaterThan(500)
  expect(portal.log()).toContain('/ru/applications/')
  expect(marksIn(log)).toEqual([])
  expect(log).not.toMatch(/@example\.org/)
})
