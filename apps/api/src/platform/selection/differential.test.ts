import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { differential } from './testing/differential.ts'
import { librarySchema } from './testing/library.ts'
import { stockLibrary } from './testing/library-rows.ts'
import { readers, viewer, viewerKind } from './testing/readers.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase('empty')
  await stockLibrary(database.db)
})
afterAll(() => database[Symbol.asyncDispose]())

test(
  'the text, the tree and naive resolvers give the same answer to any operation',
  { timeout: 240_000 },
  async () => {
    const authors = await database.pool.query("select 'Author:' || id as id, slug from author")
    const books = await database.pool.query("select 'Book:' || id as id, slug from book")
    const report = await differential({
      schema: librarySchema,
      viewer,
      viewerKind,
      viewers: readers,
      ask: async (statement) => (await database.pool.query(statement)).rows,
      samples: {
        ID: [...authors.rows, ...books.rows]
          .map(({ id }) => id)
          .concat('Author:1', 'nothing', 'Money:00000000-0000-0000-0000-000000000000'),
        String: [...authors.rows, ...books.rows]
          .map(({ slug }) => slug)
          .concat('c1', 'c2', 'o', 'book 1', ' ', '\\"', 'Ә'),
        DateTime: ['2021-01-01T00:00:00Z', '2022-06-16T00:00:00.123+05:00'],
      },
      operations: Number(process.env['OPERATIONS'] ?? 200),
      seed: Number(process.env['SEED'] ?? 1),
    })
    expect(report.byText).toBeGreaterThan(100)
    expect(report.byTree).toBeGreaterThan(100)
    expect(report.followed).toBeGreaterThan(50)
  },
)
