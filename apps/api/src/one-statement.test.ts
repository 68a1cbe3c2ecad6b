import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { visitor } from '@bastama/domain/kernel/actor.ts'
import type { Actor, Grant } from '@bastama/domain/kernel/actor.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import type { ProgrammeId } from '@bastama/domain/kernel/id.ts'
import { getNamedType, getOperationAST, getVariableValues, Kind, parse, print } from 'graphql'
import type { DocumentNode, OperationDefinitionNode, SelectionSetNode } from 'graphql'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { administrator, startRealApi } from '../test/as.ts'
import type { RealApi } from '../test/as.ts'
import { testDatabase } from '../test/database.ts'
import type { TestDatabase } from '../test/database.ts'
import { plantPlace, plantProgramme, plantProject } from '../test/plant.ts'
import { shippedDocuments } from '../test/shipped-documents.ts'
import { connections, everythingOf, isConnection, nodeOf, nodeTypes, rootFields } from '../test/walk.ts'
import { connect } from './platform/database/connect.ts'
import type { Database } from './platform/database/connect.ts'
import { limits } from './platform/limits.ts'
import { Selector } from './platform/selection/selector.ts'
import { viewerKind, viewerOf } from './platform/viewer.ts'
import { schema } from './schema.ts'
import { globalIdOf } from './platform/selection/global-id.ts'

const now = new Date()
/** So that one operation may ask for much at once. */
const ample = {
  ...limits,
  points: Infinity,
  nodes: Infinity,
  pageSize: 10_000,
  fields: 5000,
  tokens: 20_000,
}

let database: TestDatabase
let api: RealApi
let slugs: Map<string, string>
let member: Actor
beforeAll(async () => {
  database = await testDatabase('seeded')
  await database.pool.query(`
    insert into account (person_id, email) select id, lower(email) from person where email is not null limit 3;
    insert into role_grant (person_id, role) select person_id, 'administrator' from account;
    insert into application (competition_id, person_id, reference, state, started_at, submitted_at)
      select c.id, p.id, '100000000', 'SUBMITTED', now(), now() from competition c, person p
      where c.slug = 'workshop-participants-2017' limit 1;
    insert into answer (application_id, question_id, text)
      select a.id, q.id, 'x' from application a join question q using (competition_id)
      where a.reference = '100000000' limit 1;
    insert into answer_file (answer_id, position, upload_id, name, media_type, bytes)
      select id, 1, gen_random_uuid(), 'x.pdf', 'application/pdf', 1 from answer where text = 'x';
    insert into decision (application_id, outcome, decided_at)
      select id, 'SELECTED', now() from application where reference = '100000000'`)
  api = await startRealApi(database, { now, limits: ample })
  const accounts = await database.pool.query<{ person_id: string }>('select person_id from account limit 1')
  const personId = v.parse(idSchema('Person'), accounts.rows[0]?.person_id)
  member = { kind: 'person', personId, grants: [{ role: 'administrator' }] }
  const { rows } = await database.pool.query<{ noun: string; slug: string }>(`
    select 'programme' as noun, slug from programme
    union all select 'competition', slug from competition where slug = 'we-almaty'
    union all (select 'facilitator', slug from facilitator where state = 'PUBLISHED' limit 1)
    union all (select 'workshop', slug from workshop limit 1)
    union all (select 'forum', slug from forum limit 1)
    union all (select 'album', slug from album where published_at is not null limit 1)
    union all (select 'team', t.slug from team t join project p on p.team_id = t.id and p.slug = 'warm-visit')
    union all select 'project', slug from project where slug = 'warm-visit'
  `)
  slugs = new Map(rows.map(({ noun, slug }) => [noun, slug]))
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const examplesFolder = new URL('../examples/', import.meta.url)
const examples = readdirSync(examplesFolder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => {
    const document = parse(readFileSync(new URL(name, examplesFolder), 'utf8'))
    const operation = getOperationAST(document)
    if (!operation) throw new Error(`${name} has no operation`)
    return { name, document, operation }
  })
/** What a mutation leads to is looked at by itself; the preview of an announcement tries one. */
const sent = [...shippedDocuments('public'), ...shippedDocuments('admin'), ...examples].filter(
  ({ name, operation }) => operation.operation === 'query' && name !== 'AnnouncementPreview',
)

/** Operations that go by way of the tree: what one may do, what is lacking, and which ids the record names, needs code. */
const byTree = [
  'Application',
  'MyApplications',
  'Apply',
  'StaffApplication',
  'CompetitionApplications',
  'Announcement',
  'ToDo',
  'Record',
]

function rootsOf({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((one) => (one.kind === Kind.FIELD ? one.name.value : []))
}

/** Who asks: somebody with an account where it is about whoever asks. */
function askerOf({ selectionSet }: OperationDefinitionNode): Actor {
  const roots = rootsOf(selectionSet)
  return roots.includes('viewer') || roots.includes('application') ? member : visitor
}

/** What only staff read is filtered and ordered by other fields than what the world reads. */
const ofStaff = new Map<string, object>([
  ['ApplicationFilter', { state: ['SUBMITTED'], isDecided: false }],
  ['ApplicationOrder', { field: 'REFERENCE' }],
  ['RecordFilter', { noun: ['competition'] }],
  ['RoleGrantFilter', { role: ['MANAGER'] }],
  ['RoleGrantOrder', { field: 'GIVEN_AT' }],
  ['RecordFilter', { noun: ['competition'] }],
  ['RecordOrder', { field: 'POSITION' }],
])

/**
 * Values for the variables that an operation must have, and for those that make its answer the fullest.
 * @param others other values of the same kind
 */
function variablesFor(
  { variableDefinitions = [], selectionSet }: OperationDefinitionNode,
  others: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const roots = rootsOf(selectionSet)
  const slug = roots.map((root) => slugs.get(root)).find((one) => one !== undefined)
  const values: Record<string, unknown> = {
    language: 'KK',
    slug,
    reference: '100000000',
    words: 'қала',
    search: 'қала',
    hasWords: true,
    ids: [globalIdOf('Application', '00000000-0000-4000-8000-000000000000')],
    first: 20,
    orderBy: { field: 'UPDATED_AT' },
    filter: { programme: ['wealmaty'] },
    ...others,
  }
  return Object.fromEntries(
    variableDefinitions
      .filter(({ defaultValue }) => !defaultValue)
      .flatMap(({ variable, type }) => {
        const { value: name } = variable.name
        const ofType = type.kind === Kind.NAMED_TYPE ? ofStaff.get(type.name.value) : undefined
        return name in values ? [[name, ofType ?? values[name]]] : []
      }),
  )
}

function planFor(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!coerced) throw new Error(errors.join('\n'))
  const selector = new Selector({ schema, viewerKind, viewer: viewerOf, run: async () => [] })
  return selector.select(document, operation, coerced, { actor: askerOf(operation) })?.plan
}

test.each(sent)('$name is one statement, whose text is the answer', async ({ name, document, operation }) => {
  const variables = variablesFor(operation)
  const { data, errors, statements } = await api.as(askerOf(operation)).logged(print(document), variables)
  expect({ errors, statements }).toEqual({ errors: [], statements: 1 })
  for (const [field, value] of Object.entries(Object(data)))
    expect({ field, isThere: value !== null }).toEqual({ field, isThere: true })
  expect(planFor(document, operation, variables)?.way).toBe(byTree.includes(name) ? 'tree' : 'text')
})

test('each is prepared once by its name, and run again whatever its values are', async () => {
  await using single = connect({ url: database.url, size: 1 })
  await using alone = await startRealApi(single, { now, limits: ample })
  const others = { slug: 'another', words: 'жоба', search: 'жоба', first: 7, filter: { programme: ['none'] } }
  for (const { name, document, operation } of sent) {
    for (const values of [{}, others]) {
      const { errors, statements } = await alone
        .as(askerOf(operation))
        .logged(print(document), variablesFor(operation, values))
      expect({ name, errors, statements }).toEqual({ name, errors: [], statements: 1 })
    }
  }
  expect(await usesOfPrepared(single)).toEqual(sent.map(() => 2))
})

test('who asks is a value: all of a role run what was prepared for one of them', async () => {
  await using single = connect({ url: database.url, size: 1 })
  await using alone = await startRealApi(single, { now, limits: ample })
  const programmeIds = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'].map(
    (id) => v.parse(idSchema('Programme'), id),
  )
  const roles: readonly ((programmeId: ProgrammeId) => Actor)[] = [
    () => personWith(),
    (programmeId) => personWith({ role: 'manager', programmeId }),
    () => personWith({ role: 'administrator' }),
    (programmeId) => ({
      kind: 'integrator',
      keyId: v.parse(idSchema('Key'), randomUUID()),
      programmeId,
      scopes: ['read:published'],
    }),
  ]
  const query = `{
    competitions { nodes { applications { totalCount nodes { state answers { text question { kind } } decision { outcome } } } } }
    projects { totalCount nodes { title { kk } team { members { person { name { kk } } } } updates { totalCount } } }
  }`
  for (const role of roles)
    for (const programmeId of programmeIds) {
      const { errors, statements } = await alone.as(role(programmeId)).logged(query)
      expect({ errors, statements }).toEqual({ errors: [], statements: 1 })
    }
  expect(await usesOfPrepared(single)).toEqual(roles.map(() => programmeIds.length))
})

/** Somebody whom nobody else is. */
function personWith(...grants: Grant[]): Actor {
  return { kind: 'person', personId: v.parse(idSchema('Person'), randomUUID()), grants }
}

test('what a mutation leads to is read by one statement, prepared by its name', async () => {
  await using single = connect({ url: database.url, size: 1 })
  await using alone = await startRealApi(single, { now })
  const { rows } = await single.pool.query<{ id: string }>(
    `select id from competition c where state = 'PUBLISHED'
       and not exists (select from application where competition_id = c.id and submitted_at is not null) limit 2`,
  )
  const query = `mutation ($input: EditCompetitionInput!) { editCompetition(input: $input) {
    competition { places title { kk } questions { label { kk } options { label { kk } } } }
    userErrors { code }
  } }`
  for (const [index, { id }] of rows.entries()) {
    const input = { id: globalIdOf('Competition', id), places: 10 + index }
    const { data, errors, statements } = await alone.as(administrator).logged(query, { input })
    expect({ data, errors, statements }).toMatchObject({
      data: { editCompetition: { competition: { places: 10 + index }, userErrors: [] } },
      errors: [],
      statements: 1,
    })
  }
  expect(await usesOfPrepared(single)).toEqual([2])
})

/** How often each statement that was prepared by its name was run, on the one connection. */
async function usesOfPrepared({ pool }: Database): Promise<number[]> {
  const { rows } = await pool.query<{ uses: number }>(
    `select (generic_plans + custom_plans)::int as uses from pg_prepared_statements
     where name like 'selection %' order by uses`,
  )
  return rows.map(({ uses }) => uses)
}

describe('every list', () => {
  test.each(connections(schema))(
    '$name with its total, by pages of 1 and of 100',
    async ({ under, query }) => {
      const ids = under === undefined ? [] : await idsOf(under)
      for (const size of [{ first: 1 }, { first: 100 }, { last: 1 }, { last: 100 }]) {
        const { errors, statements } = await api.as(administrator).logged(query, { ids, ...size })
        expect({ size, errors, statements }).toEqual({ size, errors: [], statements: 1 })
      }
    },
  )

  test('all fields of all rows of a type, and of the rows around them', async () => {
    for (const type of nodeTypes(schema)) {
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} ${everythingOf(schema, type, 1)} } }`
      const all = await idsOf(type.name)
      for (const ids of [all.slice(0, 1), all]) {
        const { errors, statements } = await api.as(administrator).logged(query, { ids })
        expect({ type: type.name, errors, statements }).toEqual({
          type: type.name,
          errors: [],
          statements: 1,
        })
      }
    }
  })

  test('all roots at once', async () => {
    const fields = rootFields(schema).flatMap(({ name, type }) => {
      const named = getNamedType(type)
      if (!isConnection(named)) return []
      return `${name}(first: 100) { totalCount nodes ${everythingOf(schema, nodeOf(schema, named), 0)} }`
    })
    const { errors, statements } = await api.as(administrator).logged(`{ ${fields.join(' ')} }`)
    expect({ errors, statements }).toEqual({ errors: [], statements: 1 })
  })
})

async function idsOf(type: string): Promise<string[]> {
  const table = type.replaceAll(/(?<=[a-z])[A-Z]/g, '_$&').toLowerCase()
  const { rows } = await database.pool.query<{ id: string }>(`select id from ${table} order by id limit 100`)
  return rows.map(({ id }) => globalIdOf(type, id))
}

test('one row or a hundred: the statement is the same, prepared once by its name', async () => {
  await using empty = await testDatabase('migrated')
  await using single = connect({ url: empty.url, size: 1 })
  await using small = await startRealApi(single, { now, limits: ample })
  const programme = await plantProgramme(empty.db)
  const theme_id = await plantPlace(empty.db, 'theme', programme)
  const query = `query Projects($first: Int, $search: String, $after: String) {
    projects(first: $first, search: $search, after: $after) {
      totalCount
      nodes { title { kk } theme { slug } team { members { person { name { kk } } } } updates { totalCount nodes { id } } }
      pageInfo { endCursor }
    }
  }`
  type Answer = { projects: { totalCount: number; nodes: unknown[]; pageInfo: { endCursor: string } } }
  const ask = async (variables: object) => {
    const { data, errors, statements } = await small.as(administrator).logged(query, variables)
    expect({ errors, statements }).toEqual({ errors: [], statements: 1 })
    const { projects }: Answer = Object(data)
    return projects
  }
  await plantProject(empty.db, programme, { theme_id, slug: 'project-0' })
  expect((await ask({ first: 100, search: 'жоба' })).nodes).toHaveLength(1)
  for (let number = 1; number < 100; number += 1)
    await plantProject(empty.db, programme, { theme_id, slug: `project-${number}` })
  expect((await ask({ first: 100, search: 'жоба' })).nodes).toHaveLength(100)
  for (const [first, search] of [
    [1, 'жоба'],
    [7, 'проект'],
    [50, 'project'],
  ] as const)
    expect(await ask({ first, search })).toMatchObject({ totalCount: 100, nodes: { length: first } })
  await small.as({ ...administrator }).ask(query, { first: 3, search: 'nothing' })

  // The cursors of two pages are values, too.
  let after: string | undefined
  for (let page = 0; page < 3; page += 1) {
    const { pageInfo } = await ask({ first: 9, ...(after && { after }) })
    after = pageInfo.endCursor
  }
  expect(await usesOfPrepared(single)).toEqual([1, 2, 6])
})

test('whoever asks alike shares the plan, and the answer is their own', async () => {
  await using single = connect({ url: database.url, size: 1 })
  await using alone = await startRealApi(single, { now })
  const { rows: people } = await database.pool.query<{ id: string; email: string }>(`
    update person set email = id || '@example.org'
    where id in (select distinct person_id from team_member order by 1 limit 3)
    returning id, email
  `)
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { email } } }'
  const ids = people.map(({ id }) => globalIdOf('Person', id))
  for (const me of people) {
    const personId = v.parse(idSchema('Person'), me.id)
    const { nodes } = await alone
      .as({ kind: 'person', personId, grants: [] })
      .read<{ nodes: unknown[] }>(query, { ids })
    expect(nodes).toEqual(people.map(({ id, email }) => ({ email: id === me.id ? email : null })))
  }
  expect(await usesOfPrepared(single)).toEqual([people.length])
})
