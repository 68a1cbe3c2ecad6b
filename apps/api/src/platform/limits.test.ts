import { getIntrospectionQuery, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi } from '../../test/api.ts'
import type { TestApi } from '../../test/api.ts'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'
import { smallSchema as schema } from '../../test/small-schema.ts'
import { checkLimits, limits } from './limits.ts'

let database: TestDatabase
let api: TestApi
beforeAll(async () => {
  database = await testDatabase('empty')
  api = await startApi({ database, schema })
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ')
const nested = (levels: number) => `thing { ${'parent { '.repeat(levels)}id${' }'.repeat(levels + 1)}`

describe('refused with 400 before anything is read', () => {
  test.each([
    ['TOO_MANY_TOKENS', `{ one ${times(600, (i) => `f${i}: one`)} }`],
    ['TOO_DEEP', `{ one ${nested(14)} }`],
    ['TOO_MANY_FIELDS', `{ one ...A } ${fragmentsThatMultiply()}`],
    ['TOO_MANY_ROOT_FIELDS', `{ one ${times(10, (i) => `a${i}: hello b${i}: requestedAt`)} }`],
    [
      'TOO_MANY_ALIASES',
      `{ one thing { ${times(17, (i) => `a${i}: id b${i}: name { en } c${i}: parent { id }`)} } }`,
    ],
    [
      'TOO_MANY_DIRECTIVES',
      `{ one ${'... @skip(if: false) @include(if: true) { one } '.repeat(15)} thing { ${'... @skip(if: false) @include(if: true) { id } '.repeat(15)}} }`,
    ],
    ['TOO_MANY_REPEATS', `{ one thing { ${times(21, () => 'parent { id }')} } }`],
    ['TOO_MANY_REPEATS', `{ one thing { ${times(21, (i) => `p${i}: parent { id }`)} } }`],
    ['TOO_MANY_REPEATS', `{ one thing { ${'...P '.repeat(21)} } } fragment P on Thing { parent { id } }`],
    ['PAGE_SIZE_OUT_OF_RANGE', '{ one things(first: 101) { totalCount } }'],
    ['PAGE_SIZE_OUT_OF_RANGE', '{ one things(last: 0) { totalCount } }'],
    ['PAGE_SIZE_OUT_OF_RANGE', '{ one things(first: -1) { totalCount } }'],
    ['PAGE_SIZE_OUT_OF_RANGE', `{ nodes(ids: [${times(101, (i) => `"${i}"`)}]) { id } }`],
    ['TOO_EXPENSIVE', '{ one things(first: 100) { nodes { things(first: 10) { nodes { id } } } } }'],
    [
      'TOO_EXPENSIVE',
      '{ one things(first: 100) { edges { node { things(first: 100) { edges { cursor } } } } } }',
    ],
    ['TOO_EXPENSIVE', '{ one things { nodes { parts { parts { parts { parts { id } } } } } } }'],
  ])('%s', async (code, query) => {
    const answer = await api.ask(query)
    expect(answer).toMatchObject({ status: 400, data: undefined, errors: [{ extensions: { code } }] })
    const { requestId } = answer.errors[0]?.extensions ?? {}
    const line = () => api.log.find((one) => one['requestId'] === requestId)
    await expect.poll(line).toMatchObject({ statements: 0, errors: [code] })
  })

  test('what variables ask for', async () => {
    const query =
      'query ($first: Int = 100, $ids: [ID!]!) { things(first: $first) { nodes { id } } nodes(ids: $ids) { id } }'
    const ask = async (variables: object) =>
      (await api.ask(query, { variables })).errors[0]?.extensions['code']
    expect(await ask({ ids: [] })).toBe('PAGE_SIZE_OUT_OF_RANGE')
    expect(await ask({ ids: ['1'] })).toBeUndefined()
    expect(await ask({ first: 101, ids: ['1'] })).toBe('PAGE_SIZE_OUT_OF_RANGE')
    expect(await ask({ ids: Array.from({ length: 101 }, String) })).toBe('PAGE_SIZE_OUT_OF_RANGE')
    expect(await ask({ first: 'many', ids: ['1'] })).toBe('BAD_USER_INPUT')
  })
})

test('who answers operations never sees one that is refused', async () => {
  const seen: unknown[] = []
  await using guarded = await startApi({
    database,
    schema,
    selection: {
      requestDidStart: async () => ({
        didResolveOperation: async ({ operationName }) => void seen.push(operationName),
      }),
    },
  })
  await guarded.ask('query Much { things(first: 101) { totalCount } }')
  await guarded.ask('query Little { things(first: 1) { totalCount } }')
  expect(seen).toEqual(['Little'])
})

test('fragments that multiply cost no time', async () => {
  const began = performance.now()
  await api.ask(`{ ...A } ${fragmentsThatMultiply()}`)
  // Spread one by one they would take hours.
  expect(performance.now() - began).toBeLessThan(30_000)
})

test('what is at the limits passes', async () => {
  const queries = [
    `{ ${nested(13)} }`,
    `{ thing { ${times(20, (i) => `p${i}: parent { id }`)} } }`,
    '{ things(first: 100) { nodes { id } } }',
    getIntrospectionQuery({
      inputValueDeprecation: true,
      specifiedByUrl: true,
      schemaDescription: true,
      oneOf: true,
    }),
  ]
  for (const query of queries) expect(await api.ask(query)).toMatchObject({ status: 200, errors: [] })
})

describe('the cost', () => {
  const costOf = (query: string, variables = {}) => {
    const document = parse(query)
    const [operation] = document.definitions
    if (operation?.kind !== 'OperationDefinition') throw new Error('The operation comes first.')
    return checkLimits(schema, document, operation, variables, limits)
  }

  test('is a point for each object with an id, and counts the parts of things as nodes only', () => {
    expect(costOf('{ hello }')).toEqual({ points: 0, nodes: 0 })
    expect(costOf('{ thing { id name { en } } }')).toEqual({ points: 1, nodes: 2 })
  })

  test('is multiplied by the page, its standard size, or what a plain list counts as', () => {
    expect(costOf('{ things(first: 7) { nodes { id } totalCount } }')).toEqual({ points: 7, nodes: 8 })
    expect(costOf('{ things(first: 7) { edges { node { id } } } }')).toEqual({ points: 7, nodes: 15 })
    expect(costOf('query ($n: Int) { things(last: $n) { nodes { id } } }', { n: 3 })).toMatchObject({
      points: 3,
    })
    const eitherWay = 'query ($f: Int, $l: Int) { things(first: $f, last: $l) { nodes { id } } }'
    expect(costOf(eitherWay, { l: 50 })).toMatchObject({ points: 50 })
    expect(costOf(eitherWay, { f: null, l: 3 })).toMatchObject({ points: 3 })
    expect(costOf(eitherWay)).toMatchObject({ points: limits.defaultPageSize })
    const lastTold = 'query ($f: Int) { things(first: $f, last: 100) { nodes { id } } }'
    expect(costOf(lastTold)).toMatchObject({ points: 100 })
    expect(costOf(lastTold, { f: null })).toMatchObject({ points: 100 })
    expect(() => costOf(eitherWay, { l: 0 })).toThrow(/a page has 1 to/)
    expect(costOf('{ things { nodes { id } } }')).toMatchObject({ points: limits.defaultPageSize })
    expect(costOf('{ thing { parts { id } } }')).toMatchObject({ points: 1 + limits.listSize })
    expect(costOf('{ things(first: 2) { nodes { things(first: 3) { nodes { id } } } } }')).toMatchObject({
      points: 8,
    })
  })
})

/** Each spreads the next twice: written out they would be 2¹⁵ fields. */
function fragmentsThatMultiply(): string {
  const names = [...'ABCDEFGHIJKLMNO']
  return names
    .map((name, index) => {
      const next = names[index + 1]
      return `fragment ${name} on Query { ${next ? `...${next} ...${next}` : 'hello'} }`
    })
    .join(' ')
}
