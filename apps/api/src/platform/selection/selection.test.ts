import { ApolloServer, HeaderMap } from '@apollo/server'
import { getOperationAST, parse, validate } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { stringifyResult } from '../json-text.ts'
import { selectionPlugin } from './apollo.ts'
import { librarySchema } from './testing/library.ts'
import { stockLibrary } from './testing/library-rows.ts'
import { readers, viewer, viewerKind } from './testing/readers.ts'
import type { Reader } from './testing/readers.ts'
import type { Statement } from './selector.ts'
import { Selector } from './selector.ts'
import { globalIdOf, readGlobalId } from './global-id.ts'

const schema = librarySchema()
const [guest, friend, , librarian] = readers
const statements: Statement[] = []
let database: TestDatabase
let server: ApolloServer<Reader>

const options = {
  schema,
  viewer,
  viewerKind,
  run: async (_: Reader, statement: Statement) => {
    statements.push(statement)
    return (await database.pool.query<{ data: string }>(statement)).rows
  },
}

beforeAll(async () => {
  database = await testDatabase('empty')
  await stockLibrary(database.db)
  server = new ApolloServer<Reader>({ schema, stringifyResult, plugins: [selectionPlugin(options)] })
  await server.start()
})
afterAll(async () => {
  await server.stop()
  await database[Symbol.asyncDispose]()
})

interface Answer {
  readonly status: number
  readonly text: string
  readonly data: unknown
  readonly errors: readonly {
    readonly message: string
    readonly path?: readonly unknown[]
    readonly extensions: object
  }[]
  readonly statements: readonly Statement[]
}

/** Asks as a client does, over Apollo's HTTP pipeline. */
async function ask(
  query: string,
  variables: object = {},
  reader: Reader | undefined = guest,
): Promise<Answer> {
  if (!reader) throw new Error('No reader')
  statements.length = 0
  const headers = new HeaderMap([['content-type', 'application/json']])
  const { status = 200, body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query, variables } },
    context: async () => ({ ...reader }),
  })
  if (body.kind !== 'complete') throw new Error('In parts')
  const { data, errors = [] } = JSON.parse(body.string)
  return { status, text: body.string, data, errors, statements: [...statements] }
}

test('an answer of SQL alone is the text of one statement, whatever is selected', async () => {
  const { text, statements: ran } = await ask(`{
    __typename
    authors(first: 2) { totalCount nodes { name books { nodes { title authors { country { name } } } } } pageInfo { hasNextPage } }
    search(query: "o", first: 3) { __typename ... on Author { slug } ... on Book { title } }
  }`)
  expect(ran).toHaveLength(1)
  // PostgreSQL's own spaces: nobody has written it anew.
  expect(text).toMatch(/^\{"data":\{"__typename":"Query","authors":\{"totalCount":12,"nodes":\[/)
})

test('a field that needs code gets its facts from the same statement', async () => {
  const { data, statements: ran } = await ask(
    '{ author(slug: "author-1") { a: greeting b: greeting(writing: LOUD) canEdit { allowed reason } } version }',
  )
  expect(ran).toHaveLength(1)
  expect(data).toEqual({
    author: {
      a: 'Dear Author "a" \\ Ә1, since 2020 (guest)',
      b: 'Dear AUTHOR "A" \\ Ә1, since 2020 (guest)',
      canEdit: { allowed: false, reason: 'NOT_YOURS' },
    },
    version: '1.0',
  })
})

test('introspection and plain fields run no statement', async () => {
  const { data, statements: ran } = await ask('{ __schema { queryType { name } } version }')
  expect(data).toEqual({ __schema: { queryType: { name: 'Query' } }, version: '1.0' })
  expect(ran).toEqual([])
})

test('a row that the viewer may not see is nowhere: not by slug, id, list, count, relation or search', async () => {
  const secret = await ask('{ author(slug: "author-3") { id } }', {}, librarian)
  const id = Object(secret.data).author.id
  const query = `query ($id: ID!) {
    author(slug: "author-3") { id }
    node(id: $id) { id }
    nodes(ids: [$id, $id]) { id }
    authors(first: 100) { totalCount nodes { slug } }
    search(query: "ccc") { ... on Author { slug } }
    country(slug: "c4") { authors { totalCount nodes { slug } } }
  }`
  const seen = await ask(query, { id }, librarian)
  expect(seen.text.match(/author-3"/g)).toHaveLength(3)
  expect(Object(seen.data).nodes).toEqual([{ id }, { id }])
  const hidden = await ask(query, { id })
  expect(hidden.text).not.toContain('author-3"')
  expect(hidden.data).toMatchObject({
    author: null,
    node: null,
    nodes: [null, null],
    authors: { totalCount: 12 },
    search: [],
  })
})

test('a plan is shared by viewers of a kind, and the values of each are their own', async () => {
  const query = '{ author(slug: "author-3") { slug email } }'
  const stranger = { role: 'friend', knows: [], now: new Date() } as const
  const known = await ask(query, {}, friend)
  const unknown = await ask(query, {}, stranger)
  expect(known.data).toEqual({ author: { slug: 'author-3', email: 'a3@example.org' } })
  expect(unknown.data).toEqual({ author: null })
  expect(unknown.statements[0]?.name).toBe(known.statements[0]?.name)
  expect(known.statements[0]?.text).not.toContain('author-3')
})

test('sizes, cursors and values are bound: only what changes the statement makes a new one', async () => {
  const query = `query ($first: Int, $order: AuthorOrder, $filter: AuthorFilter, $slug: String!, $with: Boolean!) {
    authors(first: $first, orderBy: $order, filter: $filter) { nodes { slug } } author(slug: $slug) @include(if: $with) { id }
  }`
  const name = async (variables: object) =>
    (await ask(query, { slug: 'x', with: true, ...variables })).statements[0]?.name
  const plain = await name({})
  expect(await name({ first: 7, slug: 'author-1' })).toBe(plain)
  expect(await name({ filter: null })).toBe(plain)
  const filtered = await name({ filter: { country: ['c1'] } })
  expect(filtered).not.toBe(plain)
  expect(await name({ filter: { country: ['c2', 'c3'] } })).toBe(filtered)
  expect(await name({ order: { field: 'BORN' } })).not.toBe(plain)
  expect(await name({ with: false })).not.toBe(plain)
})

test.each([
  ['BORN', 'ASC'],
  ['BORN', 'DESC'],
  ['NAME_LENGTH', 'DESC'],
  ['JOINED_AT', 'ASC'],
])('pages by %s %s are the list, forwards and backwards, nulls last', async (field, direction) => {
  const query = `query ($after: String, $before: String, $first: Int, $last: Int) {
    authors(first: $first, after: $after, last: $last, before: $before, orderBy: { field: ${field}, direction: ${direction} }) {
      nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`
  const page = async (variables: object) => Object((await ask(query, variables, librarian)).data).authors
  const whole = (await page({ first: 100 })).nodes
  expect(whole).toHaveLength(17)
  const forwards: unknown[] = []
  for (let after = null, more = true; more;) {
    const { nodes, pageInfo } = await page({ first: 5, after })
    expect(pageInfo.hasPreviousPage).toBe(after !== null)
    forwards.push(...nodes)
    after = pageInfo.endCursor
    more = pageInfo.hasNextPage
  }
  expect(forwards).toEqual(whole)
  const backwards: unknown[] = []
  for (let before = null, more = true; more;) {
    const { nodes, pageInfo } = await page({ last: 5, before })
    expect(pageInfo.hasNextPage).toBe(before !== null)
    backwards.unshift(...nodes)
    before = pageInfo.startCursor
    more = pageInfo.hasPreviousPage
  }
  expect(backwards).toEqual(whole)
})

const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
const id = '00000000-0000-0000-0000-000000000000'

const tooLong = 'ә'.repeat(201)

test.each([
  [`search(query: "${tooLong}") { __typename }`, ['search'], /at most 200 characters/],
  [`authors(search: "${tooLong}") { totalCount }`, ['authors'], /at most 200 characters/],
  ['authors(first: 0) { totalCount }', ['authors'], /1 to 100 entries, not 0/],
  ['authors(first: 101) { totalCount }', ['authors'], /1 to 100 entries, not 101/],
  ['authors(first: 1, last: 1) { totalCount }', ['authors'], /not both/],
  ['search(query: "a", first: 1000) { __typename }', ['search'], /1 to 100/],
  [
    'country(slug: "c1") { mine: authors(after: "rubbish") { totalCount } }',
    ['country', 'mine'],
    /not a cursor/,
  ],
  [`authors(after: "${cursor('Author BORN asc', 1, id)}") { totalCount }`, ['authors'], /another order/],
  [
    `authors(after: "${cursor('Author JOINED_AT desc', null, id)}") { totalCount }`,
    ['authors'],
    /not a cursor/,
  ],
  [
    `authors(after: "${cursor('Author JOINED_AT desc', '1', 'x')}") { totalCount }`,
    ['authors'],
    /not a cursor/,
  ],
  [
    `authors(after: "${cursor('Author JOINED_AT desc', 'yesterday-ish', id)}") { totalCount }`,
    ['authors'],
    /^after: .* is not a cursor/,
  ],
  [
    `authors(before: "${cursor('Author JOINED_AT desc', 'infinity', id)}") { totalCount }`,
    ['authors'],
    /^before: .* is not a cursor/,
  ],
  [
    `authors(after: "${cursor('Author BORN desc', '99999999999', id)}", orderBy: { field: BORN, direction: DESC }) { totalCount }`,
    ['authors'],
    /not a cursor/,
  ],
  [
    `countries(after: "${cursor('Country code asc', 'c\0', id)}") { totalCount }`,
    ['countries'],
    /not a cursor/,
  ],
  ['author(slug: "\\u0000") { id }', ['author'], /^slug: .*U\+0000/],
  ['authors(search: "a\\u0000") { totalCount }', ['authors'], /^search: .*U\+0000/],
  [
    'authors(filter: { country: ["c1", "c\\u0000"] }) { totalCount }',
    ['authors'],
    /^filter\.country\.1: .*U\+0000/,
  ],
])('%s is refused before any SQL, in words and with its path', async (field, path, message) => {
  const found = await ask(`{ ${field} }`)
  expect(found.errors).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(message),
      path,
      extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    }),
  ])
  expect(found.status).toBe(400)
  expect(found.statements).toEqual([])
  // What is skipped is not looked at.
  const skipped = await ask(`{ books { totalCount } ... @skip(if: true) { ${field} } }`)
  expect(skipped.errors).toEqual([])
  // Its plan is not kept, so nor is it prepared.
  expect(skipped.statements.map(({ name }) => name)).toEqual([undefined])
})

test('ids are opaque: they show neither the type nor the UUID, and are read back', async () => {
  const { rows } = await database.pool.query<{ id: string }>("select id from author where slug = 'author-1'")
  const uuid = rows[0]?.id ?? ''
  const { data } = await ask('{ author(slug: "author-1") { id } }')
  expect(data).toEqual({ author: { id: globalIdOf('Author', uuid) } })
  expect(globalIdOf('Author', uuid)).toMatch(/^[\w-]{60}$/)
  expect(readGlobalId(globalIdOf('Author', uuid))).toEqual({ typeName: 'Author', id: uuid })
  for (const other of [uuid, `Author:${uuid}`, `${globalIdOf('Author', uuid)}=`, ''])
    expect(readGlobalId(other)).toBeUndefined()
})

test('a null where none may be is the error of graphql-js, at its path', async () => {
  const found = await ask('{ ok: book(slug: "book-1") { title } book(slug: "book-7") { title fragile } }')
  expect(found.data).toEqual({ ok: { title: 'Book 1' }, book: null })
  expect(found.errors).toEqual([
    expect.objectContaining({
      message: 'Cannot return null for non-nullable field Book.fragile.',
      path: ['book', 'fragile'],
    }),
  ])
})

test('more than fifty fields, aliases beyond 63 bytes and the order of keys come out as asked', async () => {
  const aliases = Array.from({ length: 130 }, (_, index) => `${'very_long_alias_'.repeat(6)}${130 - index}`)
  const { data } = await ask(
    `{ book(slug: "book-1") { ${aliases.map((alias) => `${alias}: title`).join(' ')} } }`,
  )
  expect(Object.keys(Object(data).book)).toEqual(aliases)
})

test('fragments that multiply are refused, not compiled', async () => {
  const levels = Array.from(
    { length: 16 },
    (_, level) =>
      `fragment F${level} on Author { a${level}: country { authors { nodes { ...F${level + 1} } } } b${level}: country { authors { nodes { ...F${level + 1} } } } }`,
  )
  const { errors } = await ask(
    `{ author(slug: "x") { ...F0 } } ${levels.join(' ')} fragment F16 on Author { slug }`,
  )
  expect(errors[0]?.message).toMatch(/more than 2000 fields/)
})

test('only so many plans are kept, those used last', async () => {
  const selector = new Selector({ ...options, plans: 2 })
  const name = (query: string) => {
    const document = documents[query] ?? parse(query)
    documents[query] = document
    expect(validate(schema, document)).toEqual([])
    const operation = getOperationAST(document)
    return operation && guest && selector.select(document, operation, {}, guest)?.plan.name
  }
  const documents: Record<string, ReturnType<typeof parse>> = {}
  const [one, two] = [
    '{ books { totalCount } }',
    '{ authors { totalCount } }',
    '{ countries { totalCount } }',
  ].map(name)
  expect(name('{ books { totalCount } }')).not.toBe(one)
  expect(name('{ authors { totalCount } }')).not.toBe(two)
})

test('what a mutation did leads to its row, by one statement each, for who may see it', async () => {
  const ids = new Map<string, string>()
  for (const { id, is_secret } of (await database.pool.query('select id, is_secret from author')).rows)
    ids.set(is_secret ? 'secret' : 'shown', id)
  const point = `mutation ($shown: String, $secret: String, $size: Int) {
    one: point(authorId: $shown) { hasAuthor author { mood moods loud: name(writing: LOUD) ...More } }
    two: point(authorId: $secret) { hasAuthor author { slug } }
    none: point { hasAuthor author { slug } }
  }
  fragment More on Author { books(first: $size) { totalCount } greeting country { name } }`
  const variables = { shown: ids.get('shown'), secret: ids.get('secret'), size: 3 }

  const { data, errors, statements: ran } = await ask(point, variables)
  expect(errors).toEqual([])
  const { rows } = await database.pool.query('select upper(name) as name, mood from author where id = $1', [
    ids.get('shown'),
  ])
  expect(data).toMatchObject({
    one: { hasAuthor: true, author: { loud: rows[0].name, books: {}, greeting: expect.any(String) } },
    two: { hasAuthor: true, author: null },
    none: { hasAuthor: false, author: null },
  })
  expect(ran).toHaveLength(2)
  const again = await ask(point, variables, librarian)
  expect(again.data).toMatchObject({ two: { author: { slug: expect.any(String) } } })
  expect(again.statements[0]?.name).not.toBe(ran[0]?.name)
  expect((await ask(point, variables)).statements.map(({ name }) => name)).toEqual(
    ran.map(({ name }) => name),
  )

  const { status, statements: none } = await ask(point, { ...variables, size: 0 })
  expect({ status, none }).toEqual({ status: 400, none: [] })
})
