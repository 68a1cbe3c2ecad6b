import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { visitor } from '@bastama/domain/kernel/actor.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startApi } from '../test/api.ts'
import type { TestApi } from '../test/api.ts'
import { testDatabase } from '../test/database.ts'
import type { TestDatabase } from '../test/database.ts'
import { openAnswers } from './platform/answers.ts'
import type { Answers } from './platform/answers.ts'
import { readRelations } from './platform/database/relations.ts'
import { schema, selection } from './schema.ts'
import { nextInstant } from './showcase/instants.ts'

const projects = '{ projects(first: 3) { nodes { slug title { en } } totalCount } }'
const facilitators = '{ facilitators { totalCount } }'
const reasons = '{ competitions(first: 1) { nodes { canApply { message } } } }'
const idOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`

let database: TestDatabase
let answers: Answers & AsyncDisposable
let api: TestApi
let actor: Actor = visitor
let now = new Date()
let folder: string

beforeAll(async () => {
  database = await testDatabase('seeded')
  folder = await mkdtemp(join(tmpdir(), 'bastama-trusted-'))
  const path = join(folder, 'trusted.json')
  await writeFile(
    path,
    JSON.stringify(Object.fromEntries([projects, facilitators, reasons].map((text) => [idOf(text), text]))),
  )
  answers = await openAnswers({
    database,
    url: database.url,
    paths: [path],
    nextInstant,
  })
  api = await startApi({
    database,
    schema,
    selection,
    answers,
    authenticate: () => actor,
    clock: { now: () => now },
  })
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await answers[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})
beforeEach(async () => {
  actor = visitor
  now = new Date()
  await vi.waitUntil(() => answers.cache.moment !== undefined, 60_000)
})

/** Asks for a trusted document, and says how many statements that took. */
async function get(text: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${api.address}/graphql?documentId=${idOf(text)}`, { headers })
  const body = await response.text()
  const statements = () =>
    api.log.findLast(
      (line) => line['requestId'] === response.headers.get('x-request-id') && 'statements' in line,
    )?.['statements']
  await expect.poll(() => statements()).toBeDefined()
  return { status: response.status, body, etag: response.headers.get('etag') ?? '', statements: statements() }
}

test('a trusted document is answered by its id as by its text, from memory the second time', async () => {
  const { data } = await api.ask(projects)
  const first = await get(projects)
  expect(JSON.parse(first.body)).toEqual({ data })
  expect(await get(projects)).toEqual({ ...first, statements: 0 })
  expect(await get(projects, { 'if-none-match': first.etag })).toMatchObject({
    status: 304,
    body: '',
    statements: 0,
  })
})

test('an id that nobody trusts is refused', async () => {
  expect(await get('{ programmes { totalCount } }')).toMatchObject({ status: 404, statements: 0 })
})

test('a committed change of what was read makes a new answer, another change does not', async () => {
  const { etag } = await get(projects)
  await get(facilitators)
  await database.pool.query(`update project set title = jsonb_set(title::jsonb, '{en}', '"Another"')::jsonb`)
  await expect
    .poll(async () => JSON.parse((await get(projects)).body).data.projects.nodes[0].title.en)
    .toBe('Another')
  expect((await get(projects)).etag).not.toBe(etag)
  expect(await get(facilitators)).toMatchObject({ statements: 0 })
})

test('who names no language is answered in that of the request, from memory too', async () => {
  for (const [language, words] of [
    ['kk', 'Алдымен жүйеге кіріңіз.'],
    ['ru', 'Сначала войдите.'],
  ] as const) {
    const headers = { 'accept-language': language }
    expect(await get(reasons, headers)).toMatchObject({ body: expect.stringContaining(words), statements: 1 })
    expect(await get(reasons, headers)).toMatchObject({ body: expect.stringContaining(words), statements: 0 })
  }
})

test('only visitors are answered from memory', async () => {
  await get(projects)
  actor = {
    kind: 'person',
    personId: v.parse(idSchema('Person'), randomUUID()),
    grants: [],
  }
  expect(await get(projects, { cookie: 'session=theirs' })).toMatchObject({ statements: 1 })
})

test('an answer from memory says what each answer says, and has a line of its own in the log', async () => {
  const headers = async () => {
    const response = await fetch(`${api.address}/graphql?documentId=${idOf(projects)}`, {
      headers: { 'x-request-id': 'told-by-the-client' },
    })
    await response.text()
    return Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'))
  }
  const lines = () => api.log.filter((line) => line['requestId'] === 'told-by-the-client')
  answers.cache.change('project')
  const read = await headers()
  expect(await headers()).toEqual(read)
  await expect.poll(() => lines()).toHaveLength(2)
  const [first, second] = lines()
  expect(first).toMatchObject({ statements: 1 })
  expect(second).toEqual({
    ...first,
    time: expect.any(String),
    ms: expect.any(Number),
    statements: 0,
    rows: 0,
  })
})

test('while nobody tells of changes each answer is read, and afterwards kept again', async () => {
  await get(projects)
  const before = answers.cache.moment ?? 0
  await database.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'bastama changes' and datname = current_database()`)
  await expect.poll(() => answers.cache.moment).toBeUndefined()
  expect(await get(projects)).toMatchObject({ status: 200, statements: 1 })
  await expect.poll(() => answers.cache.moment).toBeGreaterThan(before)
  await get(projects)
  expect(await get(projects)).toMatchObject({ statements: 0 })
})

/** What the API says of its state, until it is disposed of. */
async function listenToState() {
  const stop = new AbortController()
  const response = await fetch(`${api.address}/state`, { signal: stop.signal })
  const lines: { readonly name: string | null; readonly for: number | null }[] = []
  const reading = (async () => {
    for await (const chunk of response.body ?? []) {
      const text = Buffer.from(chunk).toString().trim()
      lines.push(...text.split('\n').map((line) => JSON.parse(line)))
    }
  })().catch(() => {})
  return {
    lines,
    [Symbol.asyncDispose]: async () => {
      stop.abort()
      await reading
    },
  }
}

test('who keeps what was made of answers is told at once that they may be others', async () => {
  const { rows } = await database.pool.query<{ at: Date }>(
    'select max(closes_at) as at from competition where published_at is not null',
  )
  const end = rows[0]?.at.getTime() ?? 0
  now = new Date(end - 700)
  await using state = await listenToState()
  const { lines } = state
  await expect.poll(() => lines.at(-1)).toEqual({ name: expect.any(String), for: 700 })
  const before = lines.at(-1)
  now = new Date(end)
  // It is said again every two seconds.
  await expect.poll(() => lines.at(-1)).not.toEqual(before)
  const after = lines.at(-1)
  // It tells that something changed, and neither what nor how much.
  expect(after).toMatchObject({ name: expect.stringMatching(/^[\w-]{43}$/) })
  expect(after?.name).not.toBe(before?.name)

  const told = lines.length
  await database.pool.query(
    'update project set updated_at = updated_at where slug = (select min(slug) from project)',
  )
  await expect.poll(() => lines.at(-1)).toMatchObject({ name: expect.not.stringMatching(after?.name ?? '') })
  expect(lines.slice(told)).toContainEqual({ name: null, for: null })

  const known = lines.length
  await database.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'bastama changes' and datname = current_database()`)
  await expect.poll(() => lines.slice(known)).toContainEqual({ name: null, for: null })
})

/** What no answer is made of: it changes with every sign-in and every command, and nobody would have to know. */
const silent = [
  'account_credential',
  'account_rate_limit',
  'account_second_factor',
  'account_session',
  'account_verification',
  'idempotency',
]

test('every table tells of its changes', async () => {
  const { rows } = await database.pool.query(`select tablename from pg_tables where schemaname = 'public'
    and tablename not like 'kysely\\_%' and not exists (
      select from pg_trigger where tgrelid = tablename::regclass and tgname = 'tell_change') order by 1`)
  expect(rows).toEqual(silent.map((tablename) => ({ tablename })))
})

test('the tables of a statement are found behind views and functions too', async () => {
  await using other = await testDatabase('empty')
  await other.pool.query(`
    create table bed (id int); create table tree (id int); create table path (id int);
    create view orchard as select t.id from tree t;
    create function beds() returns bigint language sql as 'select count(*) from bed';
    create function all_of_it() returns bigint language sql as 'select count(*) + beds() from orchard';
  `)
  const tablesOf = await readRelations(other.pool)
  expect([...tablesOf(['select all_of_it()'])].toSorted()).toEqual(['bed', 'tree'])
  expect([...tablesOf(['select * from "path" p', 'select 1'])]).toEqual(['path'])
})

/** All that visitors read and the clock has a say in. */
const timely = `{
  programmes { nodes { slug forums { slug } } }
  competitions(first: 40) { nodes { slug phase } }
  workshops { nodes { slug } }
  albums(first: 40) { nodes { slug } }
  projects(first: 40) { nodes { slug updates(first: 10) { nodes { id } } milestones { state } } }
}`

test('between two instants an unchanged database gives visitors the same answers', async () => {
  const all = async (instant: Date) => {
    now = instant
    const { data, errors } = await api.ask(timely)
    expect(errors).toEqual([])
    return data
  }
  // From a second before each instant and each end of a day that a row knows: one that is forgotten lies within the stretch.
  const { rows: columns } = await database.pool.query<{ at: string }>(`
    select format(
      case data_type when 'date' then $$select (%I + 1)::timestamp at time zone 'Asia/Almaty' as at from %I$$
      else 'select %I as at from %I' end, column_name, table_name) as at
    from information_schema.columns
    where table_schema = 'public' and data_type in ('timestamp with time zone', 'date')
      and column_name not in ('created_at', 'updated_at')`)
  const { rows } = await database.pool.query<{ at: Date }>(
    `select distinct at from (${columns.map(({ at }) => at).join(' union all ')}) instants where at is not null`,
  )
  for (const { at } of rows) {
    const from = new Date(at.getTime() - 1000)
    const until = await nextInstant(database.db, from)
    const last = new Date((until?.getTime() ?? Infinity) - 1)
    expect(last.getTime()).toBeGreaterThanOrEqual(from.getTime())
    expect(await all(last)).toEqual(await all(from))
  }
  expect(rows.length).toBeGreaterThan(100)
})
