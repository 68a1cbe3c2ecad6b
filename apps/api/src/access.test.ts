import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { getNamedType, isInterfaceType } from 'graphql'
import type { GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyone, roles, startRealApi } from '../test/as.ts'
import type { Client, RealApi, RoleName } from '../test/as.ts'
import { testDatabase } from '../test/database.ts'
import type { TestDatabase } from '../test/database.ts'
import { policyOver, tableOf } from '../test/policy.ts'
import { links } from '../test/links.ts'
import { plantWorld } from '../test/world.ts'
import { limits } from './platform/limits.ts'
import { schema } from './schema.ts'
import { globalIdOf, readGlobalId } from './platform/selection/global-id.ts'

// What GraphQL gives of every noun is what the policy of the domain says, for everyone and by every way that leads
// there: the id, the slug, the lists, and the relations of all other types.

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1_000_000))
const now = new Date('2026-11-24T10:00:00Z')

let database: TestDatabase
let api: RealApi
let policy: Awaited<ReturnType<typeof policyOver>>
let actors: Record<RoleName, Actor>
/** Of each relation, the pairs of rows that the tables tie together. */
const pairs = new Map<string, (readonly [string, string])[]>()

beforeAll(async () => {
  process.stdout.write(`access.test.ts: SEED=${seed}\n`)
  database = await testDatabase('seeded')
  actors = everyone(await plantWorld(database.db, { seed, now }))
  policy = await policyOver(database.pool)
  for (const [relation, query] of Object.entries(links)) {
    const { rows } = await database.pool.query<[string, string]>({ text: query, rowMode: 'array' })
    pairs.set(relation, rows)
  }
  // So that one operation may ask for all rows of a type, with all that hangs on them.
  const ample = { points: Infinity, nodes: Infinity, pageSize: 10_000, fields: 5000, body: 1_000_000 }
  api = await startRealApi(database, { now, limits: { ...limits, ...ample } })
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const node = schema.getType('Node')
const types = isInterfaceType(node) ? schema.getPossibleTypes(node) : []
const root = Object.values(schema.getQueryType()?.getFields() ?? {})

const isConnection = (name: string) => name.endsWith('Connection')

/** The fields of a type that lead to rows of another, with that type. */
function relationsOf(type: GraphQLObjectType): { field: string; target: string; isPaged: boolean }[] {
  return Object.values(type.getFields()).flatMap(({ name, type: of }) => {
    const target = getNamedType(of)
    const row = isConnection(target.name) ? target.name.replace('Connection', '') : target.name
    return row in policy.types ? [{ field: name, target: row, isPaged: isConnection(target.name) }] : []
  })
}

/** What these lead to follows from who asks: the tests of their nouns ask it. */
const ofViewer = ['Competition.myApplication']

function twinOf(type: string) {
  const twin = Object.entries(policy.types).find(([name]) => name === type)?.[1]
  if (twin === undefined) throw new Error(`The policy does not speak of ${type}`)
  return twin
}

const sorted = (values: Iterable<string>) => [...values].toSorted()
const globalIds = (type: string, ids: Iterable<string>) => sorted([...ids].map((id) => globalIdOf(type, id)))

/** The answer of `query`, for which the ids are those of all rows of a type. */
function readAll<Data>(client: Client, type: string, query: string): Promise<Data> {
  return client.read<Data>(query, { ids: globalIds(type, twinOf(type).ids) })
}

test('the policy speaks of every type, and the links of every relation', () => {
  const relations = types.flatMap((type) => relationsOf(type).map(({ field }) => `${type.name}.${field}`))
  expect(Object.keys(policy.types)).toEqual(expect.arrayContaining(types.map(({ name }) => name)))
  expect(sorted(relations)).toEqual(sorted([...Object.keys(links), ...ofViewer]))
})

test('the world has rows of every type on both sides of the policy', () => {
  const readable = (type: string) => twinOf(type).readable(actors.visitor, now).size
  // Of these a visitor reads none.
  const personal = [
    'Account',
    'Answer',
    'AnswerFile',
    'Application',
    'Decision',
    'RecordedEvent',
    'RoleGrant',
  ]
  const oneSided = types
    .map(({ name }) => name)
    .filter((name) => readable(name) === 0 || readable(name) === twinOf(name).ids.length)
  expect(sorted(oneSided)).toEqual(personal)
})

describe.each(roles)('as %s', (role) => {
  const client = () => api.as(actors[role])
  const readable = (type: string) => twinOf(type).readable(actors[role], now)

  test('by id', async () => {
    for (const { name } of types) {
      const { nodes } = await readAll<{ nodes: ({ id: string } | null)[] }>(
        client(),
        name,
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      )
      const found = nodes.flatMap((one) => one?.id ?? [])
      expect({ name, found: sorted(found) }).toEqual({ name, found: globalIds(name, readable(name)) })
    }
  })

  test('by slug', async () => {
    for (const { name: field, type, args } of root.filter(({ args: given }) => given[0]?.name === 'slug')) {
      expect(args).toHaveLength(1)
      const name = getNamedType(type).name
      const { rows } = await database.pool.query<{ id: string; slug: string }>(
        `select id, slug from ${tableOf(name)} order by slug`,
      )
      const found: string[] = []
      for (const { slug } of rows) {
        const { row } = await client().read<{ row: { id: string } | null }>(
          `query ($slug: String!) { row: ${field}(slug: $slug) { id } }`,
          { slug },
        )
        if (row) found.push(row.id)
      }
      expect({ name, found: sorted(found) }).toEqual({ name, found: globalIds(name, readable(name)) })
    }
  })

  test('in the lists', async () => {
    for (const { name: field, type } of root.filter(({ type: one }) =>
      isConnection(getNamedType(one).name),
    )) {
      const name = getNamedType(type).name.replace('Connection', '')
      const found: string[] = []
      let after: string | null = null
      do {
        const { page }: { page: Page } = await client().read(
          `query ($after: String) { page: ${field}(first: 100, after: $after) {
            totalCount nodes { id } pageInfo { hasNextPage endCursor }
          } }`,
          { after },
        )
        expect({ name, total: page.totalCount }).toEqual({ name, total: readable(name).size })
        found.push(...page.nodes.map(({ id }) => id))
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      } while (after !== null)
      expect({ name, found: sorted(found) }).toEqual({ name, found: globalIds(name, readable(name)) })
    }
  })

  test('through every relation', async () => {
    for (const type of types) {
      const relations = relationsOf(type)
      if (relations.length === 0) continue
      const fields = relations.map(({ field, target, isPaged }) => {
        const row = types.some(({ name }) => name === target) ? 'id' : '__typename'
        return `${field}${isPaged ? `(first: 100) { totalCount nodes { ${row} } }` : ` { ${row} }`}`
      })
      const { nodes } = await readAll<{ nodes: (Record<string, unknown> | null)[] }>(
        client(),
        type.name,
        `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${type.name} { ${fields.join(' ')} } } }`,
      )
      const sources = nodes.filter((one) => one !== null)
      for (const { field, target } of relations) {
        if (ofViewer.includes(`${type.name}.${field}`)) continue
        const mayRead = readable(target)
        for (const source of sources) {
          const of = readGlobalId(source['id'])?.id
          const expected = (pairs.get(`${type.name}.${field}`) ?? [])
            .filter(([from, to]) => from === of && mayRead.has(to))
            .map(([, to]) => globalIdOf(target, to))
          expectReached(`${role}: ${type.name}.${field} of ${of}`, source[field], expected)
        }
      }
    }
  })

  test('the seeds of draws', async () => {
    const { nodes } = await readAll<{ nodes: ({ id: string; drawSeed: string | null } | null)[] }>(
      client(),
      'Competition',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Competition { id drawSeed } } }',
    )
    const competitions = await database.db.selectFrom('competition').select(['id', 'draw_seed']).execute()
    const mayRead = policy.drawSeed(actors[role], now)
    const seeds = new Map(competitions.map(({ id, draw_seed }) => [id, mayRead.has(id) ? draw_seed : null]))
    for (const competition of nodes.filter((one) => one !== null)) {
      const { id, drawSeed } = competition
      expect({ id, drawSeed }).toEqual({ id, drawSeed: seeds.get(readGlobalId(id)?.id ?? '') })
    }
  })

  test('whom a profile was begun for', async () => {
    const { nodes } = await readAll<{ nodes: (Invitation | null)[] }>(
      client(),
      'Facilitator',
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Facilitator { id acceptedAt invitedAddress } } }`,
    )
    const facilitators = await database.db
      .selectFrom('facilitator')
      .select(['id', 'accepted_at', 'invited_address'])
      .execute()
    const mayRead = policy.invitation(actors[role], now)
    const expected = new Map(
      facilitators.map(({ id, accepted_at, invited_address }) => [
        globalIdOf('Facilitator', id),
        mayRead.has(id)
          ? { acceptedAt: accepted_at?.toISOString() ?? null, invitedAddress: invited_address }
          : { acceptedAt: null, invitedAddress: null },
      ]),
    )
    for (const facilitator of nodes.filter((one) => one !== null))
      expect(facilitator).toEqual({ id: facilitator.id, ...expected.get(facilitator.id) })
  })

  test('personal data', async () => {
    const personal = 'id email phone birthDate'
    const { nodes } = await readAll<{ nodes: (Personal | null)[] }>(
      client(),
      'Person',
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { ${personal} } } }`,
    )
    const throughTeams = await readAll<{ nodes: ({ person: Personal | null } | null)[] }>(
      client(),
      'TeamMember',
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on TeamMember { person { ${personal} } } } }`,
    )
    const throughProfiles = await readAll<{ nodes: ({ person: Personal | null } | null)[] }>(
      client(),
      'Facilitator',
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Facilitator { person { ${personal} } } } }`,
    )
    const persons = await database.db
      .selectFrom('person')
      .select(['id', 'email', 'phone', 'birth_date as birthDate'])
      .execute()
    const mayRead = policy.personalData(actors[role], now)
    const expected = new Map(
      persons.map(({ id, ...data }) => [
        globalIdOf('Person', id),
        mayRead.has(id) ? { id, ...data } : { id, email: null, phone: null, birthDate: null },
      ]),
    )
    for (const person of [
      ...nodes,
      ...throughTeams.nodes.map((member) => member?.person),
      ...throughProfiles.nodes.map((facilitator) => facilitator?.person),
    ]) {
      if (person) expect(person).toEqual({ ...expected.get(person.id), id: person.id })
    }
  })
})

interface Page {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

interface Invitation {
  readonly id: string
  readonly acceptedAt: string | null
  readonly invitedAddress: string | null
}

interface Personal {
  readonly id: string
  readonly email: string | null
  readonly phone: string | null
  readonly birthDate: string | null
}

/** @param reached null or a row, a list of rows, or a connection; rows of a type without ids are only counted */
function expectReached(where: string, reached: unknown, expected: readonly string[]): void {
  const { nodes, totalCount } = Object(reached)
  if (totalCount !== undefined) expect({ where, totalCount }).toEqual({ where, totalCount: expected.length })
  const list: unknown = nodes ?? reached
  if (Array.isArray(list)) {
    const ids: (string | undefined)[] = list.map((row) => Object(row).id)
    if (ids.includes(undefined))
      expect({ where, count: ids.length }).toEqual({ where, count: expected.length })
    else expect({ where, ids: sorted(ids.map(String)) }).toEqual({ where, ids: sorted(expected) })
  } else {
    const { id } = Object(list)
    // Of several, one is as right as the other.
    expect({ where, id }).toEqual({
      where,
      id: expected.length > 0 ? expect.toBeOneOf([...expected]) : undefined,
    })
  }
}
