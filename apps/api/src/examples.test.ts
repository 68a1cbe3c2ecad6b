import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi } from '../test/api.ts'
import type { TestApi } from '../test/api.ts'
import { testDatabase } from '../test/database.ts'
import type { TestDatabase } from '../test/database.ts'
import { schema, selection } from './schema.ts'

const folder = new URL('../examples/', import.meta.url)
const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql'))

let database: TestDatabase
let api: TestApi
beforeAll(async () => {
  database = await testDatabase('seeded')
  api = await startApi({ database, schema, selection, clock: { now: () => new Date() } })
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

test.each(files)('%s says what it is for, and finds something with one statement', async (name) => {
  const query = await readFile(new URL(name, folder), 'utf8')
  expect(query).toMatch(/^# \S.+\.\n/)
  const answer = await api.ask(query, { headers: { 'x-request-id': `example-${name}` } })
  expect(answer).toMatchObject({ status: 200, errors: [] })
  expect(JSON.stringify(answer.data)).toMatch(/"slug"|"kk"/)
  const line = () => api.log.find(({ requestId }) => requestId === `example-${name}`)
  await expect.poll(line).toMatchObject({ statements: 1 })
})

test('an argument that no document shows to be wrong is refused as the client’s', async () => {
  const answer = await api.ask('{ projects(after: "nowhere") { totalCount nodes { id } } }')
  expect(answer).toMatchObject({
    status: 400,
    data: undefined,
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  })
})
