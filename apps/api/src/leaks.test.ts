import type { Actor } from '@bastama/domain/kernel/actor.ts'
import fc from 'fast-check'
import { isEnumType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { administrator, everyone, startRealApi } from '../test/as.ts'
import type { RealApi, RoleName } from '../test/as.ts'
import { testDatabase } from '../test/database.ts'
import type { TestDatabase } from '../test/database.ts'
import { deleteHidden, findHidden, marker, markHidden } from '../test/hidden.ts'
import { tableOf } from '../test/policy.ts'
import { connections, everythingOf, rootFields, walks } from '../test/walk.ts'
import type { ConnectionWalk } from '../test/walk.ts'
import { plantWorld } from '../test/world.ts'
import { limits } from './platform/limits.ts'
import { operations } from './platform/selection/testing/operations.ts'
import { schema } from './schema.ts'
import { globalIdOf } from './platform/selection/global-id.ts'

// Two databases: in one, every text that visitors may not read is marked; the other has the same rows but for those,
// which are not there. Every answer must be the same from both, and hold no mark.

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1_000_000))
const now = new Date('2026-11-24T10:00:00Z')

let marked: TestDatabase
let clean: TestDatabase
let apis: { readonly marked: RealApi; readonly clean: RealApi }
let actors: Record<RoleName, Actor>
/** Of every type, the global ids and the slugs of all hidden rows, then those of some that are shown. */
const rows = new Map<string, { readonly ids: string[]; readonly slugs: string[] }>()
const someShown = 3

beforeAll(async () => {
  process.stdout.write(`leaks.test.ts: SEED=${seed}\n`)
  ;[marked, clean] = await Promise.all([testDatabase('seeded'), testDatabase('seeded')])
  const [grounds] = await Promise.all([
    plantWorld(marked.db, { seed, now }),
    plantWorld(clean.db, { seed, now }),
  ])
  actors = {
    ...everyone(grounds),
    // Nobody reads of themselves what others do not.
    'resident in no team': { ...administrator, grants: [] },
  }
  const hidden = await findHidden(marked, now)
  await findHidden(clean, now)
  await Promise.all([markHidden(marked.db, hidden), deleteHidden(clean.db, hidden)])
  for (const [type, ids] of hidden) {
    const found = await marked.pool.query<{ id: string; slug?: string }>(
      `select * from ${tableOf(type)} order by id = any($1) desc, md5(id::text) limit $2`,
      [ids, ids.length + someShown],
    )
    rows.set(type, {
      ids: found.rows.map(({ id }) => globalIdOf(type, id)),
      slugs: found.rows.flatMap(({ slug }) => slug ?? []),
    })
  }
  const ample = {
    points: Infinity,
    nodes: Infinity,
    pageSize: 10_000,
    fields: 5000,
    tokens: 20_000,
    body: 1_000_000,
  }
  const options = { now, limits: { ...limits, ...ample } }
  apis = { marked: await startRealApi(marked, options), clean: await startRealApi(clean, options) }
})
afterAll(async () => {
  for (const part of [apis.marked, apis.clean, marked, clean]) await part[Symbol.asyncDispose]()
})

/** Asks both, and expects one answer without a mark. */
async function expectNoTrace(actor: Actor, name: string, query: string, variables?: object) {
  const answers = await Promise.all(
    [apis.marked, apis.clean].map(async (api) => {
      const { data, errors } = await api.as(actor).ask(query, variables)
      return {
        data,
        errors: errors.map(({ message, path, extensions: { code } }) => ({ message, path, code })),
      }
    }),
  )
  const [text = '', withoutThem] = answers.map((answer) => JSON.stringify(answer))
  const told = { name, variables: JSON.stringify(variables)?.slice(0, 500) }
  expect({ ...told, found: marker.exec(withoutInput(text, variables))?.[0] }).toEqual({
    ...told,
    found: undefined,
  })
  if (text !== withoutThem) expect({ ...told, ...answers[0] }).toEqual({ ...told, ...answers[1] })
}

/** What the client wrote itself comes back in some errors. */
function withoutInput(text: string, variables: object = {}): string {
  return Object.values(variables)
    .filter((value) => typeof value === 'string')
    .reduce((rest, value) => rest.replaceAll(value, ''), text)
}

const idsOf = (type: string) => rows.get(type)?.ids ?? []
const slugsOf = (type: string) => rows.get(type)?.slugs ?? []

test('the marks are there for who may read all, in every type', async () => {
  const api = apis.marked.as(administrator)
  const without: string[] = []
  for (const { name, of, query } of walks(schema, 1).filter((walk) => walk.name === walk.of)) {
    const { data, errors } = await api.ask(query, { ids: idsOf(of) })
    expect({ name, errors }).toEqual({ name, errors: [] })
    if (!marker.test(JSON.stringify(data))) without.push(name)
  }
  // An account is nobody's to read but its person's; a role that was given has no text.
  expect(without.toSorted()).toEqual(['Account', 'RoleGrant', 'TeamMember'])
})

test('as visitor: every slug', async () => {
  for (const field of rootFields(schema)) {
    if (field.args[0]?.name !== 'slug') continue
    const type = schema.getType(String(field.type))
    if (!type) throw new Error(String(field.type))
    const query = `query ($slug: String!) { ${field.name}(slug: $slug) ${everythingOf(schema, type, 0)} }`
    for (const slug of slugsOf(type.name)) await expectNoTrace(actors.visitor, field.name, query, { slug })
  }
})

describe.each([
  // The rules of the others are those of the visitor or wider: they are asked with less effort.
  { role: 'visitor', depth: 2, isThorough: true },
  { role: 'resident in no team', depth: 1, isThorough: false },
  { role: 'integrator of public data', depth: 1, isThorough: false },
] as const)('as $role', ({ role, depth, isThorough }) => {
  test('every field by id, and what lies behind it', async () => {
    for (const { name, of, query } of walks(schema, depth))
      await expectNoTrace(actors[role], name, query, { ids: idsOf(of) })
  })

  test('every filter, order, search and cursor of every connection', async () => {
    for (const walk of connections(schema)) {
      const base = walk.under === undefined ? {} : { ids: idsOf(walk.under) }
      for (const variables of await choicesOf(walk, base, isThorough))
        await expectNoTrace(actors[role], walk.name, walk.query, { ...base, ...variables })
    }
  })

  test('the search over everything', async () => {
    const result = schema.getType('SearchResult')
    if (!result) throw new Error('There is no SearchResult')
    for (const query of words) {
      await expectNoTrace(
        actors[role],
        'search',
        `query ($query: String!) { search(query: $query, first: 100) ${everythingOf(schema, result, 0)} }`,
        { query },
      )
    }
  })
})

test('random operations', async () => {
  const samples = {
    ID: [...rows.values()].flatMap(({ ids }) => ids.slice(0, 12)),
    String: [...rows.values()].flatMap(({ slugs }) => slugs.slice(0, 12)).concat(words),
    DateTime: ['2020-01-01T00:00:00Z', now.toISOString()],
  }
  await fc.assert(
    fc.asyncProperty(operations(schema, samples), async ({ text, variables }) => {
      await expectNoTrace(actors.visitor, text, text, variables)
    }),
    { numRuns: 60, seed, endOnFailure: true },
  )
})

/** The mark itself, words of hidden and shown rows alike, and slips in both. */
const words = ['tulip', 'tulpi', 'тулип', 'қала', 'город', 'city', 'cty', 'project 1', 'tulip city', '%', ' ']

/** Variables for a connection: each filter, each order both ways, words, pages from the cursors that staff would get. */
async function choicesOf(walk: ConnectionWalk, base: object, isThorough: boolean): Promise<object[]> {
  const isRoot = walk.under === undefined
  const filters = Object.entries(walk.filter).flatMap(([field, type]): object[] => {
    const one = (value: unknown) => ({ filter: { [field]: value } })
    if (isEnumType(type)) return type.getValues().map(({ name }) => one([name]))
    if (type.name === 'Boolean') return [one(true), one(false)]
    if (type.name === 'DateTime') return ['2019-01-01T00:00:00Z', now.toISOString()].map(one)
    const named = schema.getType(`${field.slice(0, 1).toUpperCase()}${field.slice(1)}`)
    const slugs = slugsOf(named?.name ?? '')
    if (slugs.length === 0) return [one(['kk']), one(['ru', 'tulip'])]
    const isHidden = (slug: string) => marker.test(slug)
    const each =
      isRoot && isThorough ? slugs.filter((slug) => !isHidden(slug)).map((slug) => one([slug])) : []
    return [one(slugs.filter(isHidden)), one(slugs), ...each]
  })
  const directions = isRoot && isThorough ? ['ASC', 'DESC'] : ['DESC']
  const orders = walk.orders.flatMap((field) =>
    directions.map((direction) => ({ orderBy: { field, direction } })),
  )
  const searches = walk.hasSearch
    ? words.slice(0, isRoot ? words.length : 2).map((search) => ({ search }))
    : []
  if (!isThorough) return [{ last: 7 }, ...filters, ...orders.slice(0, 2), ...searches]
  const cursors = [{}, ...(isRoot ? orders : [])].map(async (order) => {
    const page = await apis.marked.as(administrator).read(walk.query, { ...base, ...order, first: 100 })
    const all = [...JSON.stringify(page).matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor]) => cursor)
    const some = all.filter((_, index) => index % Math.ceil(all.length / 2) === 1)
    return some.flatMap((cursor) => [
      { ...order, first: 3, after: cursor },
      { ...order, last: 3, before: cursor },
    ])
  })
  return [{}, { last: 7 }, ...filters, ...orders, ...searches, ...(await Promise.all(cursors)).flat()]
}
