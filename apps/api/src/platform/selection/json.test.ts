import { sql } from 'kysely'
import type { Expression } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { jsonList, jsonObject, jsonOf, orNull, textOf } from './json.ts'
import type { Json } from './json.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase('empty')
})
afterAll(() => database[Symbol.asyncDispose]())

/** What PostgreSQL writes, as a reader takes it. */
async function read(json: Json): Promise<unknown> {
  const { rows } = await sql<{ data: string }>`select ${textOf(json)} as data`.execute(database.db)
  return JSON.parse(rows[0]?.data ?? '')
}

const value = (of: Expression<unknown>) => orNull(jsonOf(of))

test('whatever signs a text has, a key or a value, it is read as it was', async () => {
  const text = `"5 %s" \\ %1$s 'а' \n\t '' %% {}[],:`
  expect(await read(jsonObject([[text, value(sql`${text}::text`)]]))).toEqual({ [text]: text })
})

test('objects within objects, lists and nulls stand where they belong', async () => {
  const rows = (condition: string) =>
    sql`(values (1, 'a'), (2, null), (3, 'b')) as r (n, t) where ${sql.raw(condition)}`
  const item = jsonObject([
    ['n', value(sql`r.n`)],
    ['t', value(sql`r.t`)],
  ])
  expect(
    await read(
      jsonObject([
        ['none', jsonList(item, { from: rows('false') })],
        ['some', jsonList(item, { order: sql` order by r.n desc`, from: rows('true') })],
        ['inside', jsonObject([['is', value(sql`true`)]])],
        ['empty', jsonObject([])],
      ]),
    ),
  ).toEqual({
    none: [],
    some: [
      { n: 3, t: 'b' },
      { n: 2, t: null },
      { n: 1, t: 'a' },
    ],
    inside: { is: true },
    empty: {},
  })
})

test('an object has more pairs than a function takes arguments', async () => {
  const expected = Array.from({ length: 450 }, (_, number): [string, number] => [`key${number}`, number])
  expect(
    await read(jsonObject(expected.map(([key, number]) => [key, value(sql`${sql.lit(number)}`)]))),
  ).toEqual(Object.fromEntries(expected))
})
