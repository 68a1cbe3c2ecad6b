import { execute, getOperationAST, parse, validate } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { Selector } from './selector.ts'
import { librarySchema, readers, stockLibrary, viewer, viewerKind } from './testing/library.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase('empty')
  await stockLibrary(database.db)
})
afterAll(() => database[Symbol.asyncDispose]())

const schema = librarySchema()
test('probe', async () => {
  const selector = new Selector({
    schema,
    viewer,
    viewerKind,
    run: async (_, statement) => {
      console.log(statement.text, statement.values)
      return (await database.pool.query(statement)).rows
    },
  })
  const ask = async (text: string, variables = {}) => {
    const document = parse(text)
    expect(validate(schema, document)).toEqual([])
    const operation = getOperationAST(document)
    const selection = selector.select(document, operation, variables, readers[1])
    const answer = await selector.run(selection)
    console.log(answer.text ?? JSON.stringify(answer.tree, null, 1))
  }
  await ask(
    '{ author(slug: "author-3") { __typename id slug loud: name(writing: LOUD) email mood moods languages joinedAt isYoung prize { amount currency } country { code } lastLetter { subject } } }',
  )
  await ask(
    '{ authors(first: 3, orderBy: {field: BORN}) { totalCount edges { cursor node { slug books(last: 2) { nodes { slug pages } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } } } pageInfo { hasNextPage endCursor hasPreviousPage startCursor } } }',
  )
  await ask(
    '{ search(query: "o", first: 5) { __typename ... on Author { slug } ... on Book { title } } nodes(ids: ["x", "Author:00000000-0000-0000-0000-000000000000"]) { id } }',
  )
})
