import { compare } from '@bastama/domain/kernel/collation.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { administrator, startRealApi } from '../test/as.ts'
import type { RealApi } from '../test/as.ts'
import { testDatabase } from '../test/database.ts'
import type { TestDatabase } from '../test/database.ts'
import { length, plantLists } from '../test/lists.ts'
import type { Parents } from '../test/lists.ts'
import { tableOf } from '../test/policy.ts'
import { connections } from '../test/walk.ts'
import type { ConnectionWalk } from '../test/walk.ts'
import { schema } from './schema.ts'
import { globalIdOf } from './platform/selection/global-id.ts'

let database: TestDatabase
let api: RealApi
let parents: Parents

beforeAll(async () => {
  database = await testDatabase()
  parents = await plantLists(database.db)
  api = await startRealApi(database)
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

interface Page {
  readonly totalCount: number
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** The variables of the place where a connection hangs. */
function placeOf({ name, under }: ConnectionWalk): object {
  const parent = parents[name] ?? parents[under ?? '']
  return under === undefined ? {} : { ids: [globalIdOf(under, parent ?? '')] }
}

async function pageOf(walk: ConnectionWalk, variables: object): Promise<Page> {
  const { page, nodes } = await api
    .as(administrator)
    .read<{ page?: Page; nodes?: { page: Page }[] }>(walk.query, { ...placeOf(walk), ...variables })
  const found = page ?? nodes?.[0]?.page
  if (!found) throw new Error(`${walk.name} gave no page`)
  expect(found.pageInfo).toMatchObject({
    startCursor: found.edges[0]?.cursor ?? null,
    endCursor: found.edges.at(-1)?.cursor ?? null,
  })
  return found
}

const idsIn = ({ edges }: Page) => edges.map(({ node }) => node.id)

describe.each(connections(schema))('$name', (walk) => {
  const orders = walk.orders.flatMap((field) =>
    (['ASC', 'DESC'] as const).map((direction) => ({ orderBy: { field, direction } })),
  )

  test.each([{}, ...orders])('in the order %j, by pages of 1, 3 and 7, there and back', async (order) => {
    const whole = await pageOf(walk, { ...order, first: 100 })
    const all = idsIn(whole)
    expect(new Set(all).size).toBe(whole.totalCount)
    expect(all.length).toBeGreaterThanOrEqual(length)
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
    for (const size of [1, 3, 7]) {
      const forwards: string[] = []
      let after: string | null = null
      do {
        const page: Page = await pageOf(walk, { ...order, first: size, after })
        expect(page.pageInfo.hasPreviousPage).toBe(forwards.length > 0)
        forwards.push(...idsIn(page))
        expect(page.pageInfo.hasNextPage).toBe(forwards.length < all.length)
        expect(page.totalCount).toBe(all.length)
        after = page.pageInfo.endCursor
      } while (forwards.length < all.length)
      expect(forwards).toEqual(all)

      const backwards: string[] = []
      let before: string | null = null
      do {
        const page: Page = await pageOf(walk, { ...order, last: size, before })
        expect(page.pageInfo.hasNextPage).toBe(backwards.length > 0)
        backwards.unshift(...idsIn(page))
        expect(page.pageInfo.hasPreviousPage).toBe(backwards.length < all.length)
        before = page.pageInfo.startCursor
      } while (backwards.length < all.length)
      expect(backwards).toEqual(all)
    }
  })

  test('a page between two cursors, and after the last', async () => {
    const { edges } = await pageOf(walk, { first: 100 })
    const [from, to] = [edges[2]?.cursor, edges[8]?.cursor]
    const between = edges.slice(3, 8).map(({ node }) => node.id)
    for (const size of [{ first: 100 }, { last: 100 }])
      expect(idsIn(await pageOf(walk, { ...size, after: from, before: to }))).toEqual(between)
    expect(idsIn(await pageOf(walk, { first: 2, after: from, before: to }))).toEqual(between.slice(0, 2))
    expect(idsIn(await pageOf(walk, { last: 2, after: from, before: to }))).toEqual(between.slice(-2))
    const beyond = await pageOf(walk, { first: 3, after: edges.at(-1)?.cursor })
    expect(beyond).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: true } })
  })

  test('what cannot be taken is refused before anything is read', async () => {
    const { edges } = await pageOf(walk, { first: 2 })
    const cursor = edges[0]?.cursor ?? ''
    const [name = '', ...position] = Object.values<string>(
      JSON.parse(Buffer.from(cursor, 'base64url').toString()),
    )
    const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
    const other = orders.find(
      ({ orderBy }) => orderBy.direction === 'DESC' && orderBy.field !== walk.orders[0],
    )
    for (const [variables, code] of [
      [{ first: 2, last: 2 }, 'BAD_USER_INPUT'],
      [{ after: 'nowhere' }, 'BAD_USER_INPUT'],
      [{ after: '' }, 'BAD_USER_INPUT'],
      [{ before: cursor.slice(0, -5) }, 'BAD_USER_INPUT'],
      [{ after: forged() }, 'BAD_USER_INPUT'],
      [{ after: forged('Another asc', ...position) }, 'BAD_USER_INPUT'],
      [{ after: forged(name, ...position.slice(0, -1), 'no id') }, 'BAD_USER_INPUT'],
      [{ after: forged(name, ...position, ...position) }, 'BAD_USER_INPUT'],
      ...['infinity\0', '\0'].map(
        (value) =>
          [
            { after: forged(name, ...position.slice(0, -1).map(() => value), position.at(-1)) },
            'BAD_USER_INPUT',
          ] as const,
      ),
      ...(other ? [[{ ...other, after: cursor }, 'BAD_USER_INPUT'] as const] : []),
      [{ first: 0 }, 'PAGE_SIZE_OUT_OF_RANGE'],
      [{ first: -1 }, 'PAGE_SIZE_OUT_OF_RANGE'],
      [{ first: 101 }, 'PAGE_SIZE_OUT_OF_RANGE'],
      [{ last: 0 }, 'PAGE_SIZE_OUT_OF_RANGE'],
      [{ last: 101 }, 'PAGE_SIZE_OUT_OF_RANGE'],
    ] as const) {
      const { status, errors, statements } = await api
        .as(administrator)
        .logged(walk.query, { ...placeOf(walk), ...variables })
      const codes = errors.map(({ extensions }) => extensions['code'])
      expect({ variables, codes }).toEqual({ variables, codes: [code] })
      // At the root the whole answer fails; below it, what else was asked for may have been read.
      if (walk.under === undefined)
        expect({ variables, status, statements }).toEqual({ variables, status: 400, statements: 0 })
    }
  })
})

const ordered = connections(schema)
  .filter(({ under }) => under === undefined)
  .flatMap((walk) => walk.orders.map((field) => ({ name: walk.name, field, walk })))

test.each(ordered)('$name by $field goes up, and down', async ({ field, walk }) => {
  const language = (['kk', 'ru', 'en'] as const).find((one) => field.endsWith(`_${one.toUpperCase()}`))
  const column = language ? `sort_${language}` : field.toLowerCase()
  const { rows } = await database.pool.query<{ id: string; text: string }>(
    `select id, ${column}::text as text from ${tableOf(walk.of)} order by ${column}, id`,
  )
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  const sorted = language ? rows.toSorted((a, b) => compare(language, a.text, b.text) || byId(a, b)) : rows
  const ids = sorted.map(({ id }) => globalIdOf(walk.of, id))
  expect(idsIn(await pageOf(walk, { first: 100, orderBy: { field } }))).toEqual(ids)
  const down = await pageOf(walk, { first: 100, orderBy: { field, direction: 'DESC' } })
  expect(idsIn(down)).toEqual(ids.toReversed())
})
