import { randomUUID } from 'node:crypto'
import { visitor } from '@bastama/domain/kernel/actor.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import { buildSchema } from 'graphql'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi } from '../../test/api.ts'
import type { TestApi } from '../../test/api.ts'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'

const person: Actor = { kind: 'person', personId: v.parse(idSchema('Person'), randomUUID()), grants: [] }
const integrator: Actor = {
  kind: 'integrator',
  keyId: v.parse(idSchema('Key'), randomUUID()),
  programmeId: v.parse(idSchema('Programme'), randomUUID()),
  scopes: [],
}
const portal = 'https://portal.example'

let database: TestDatabase
let api: TestApi
let actor: Actor = visitor
beforeAll(async () => {
  database = await testDatabase()
  api = await startApi({
    database,
    schema: buildSchema('type Query { read: Int } type Mutation { write: Int }'),
    trustedOrigins: [portal],
    authenticate: () => actor,
  })
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const ask = async (who: Actor, query: string, origin: string | undefined) => {
  actor = who
  const { status, errors } = await api.ask(query, { headers: origin === undefined ? {} : { origin } })
  return [status, errors[0]?.extensions['code']]
}

test.each([undefined, 'null', 'https://evil.example', `${portal}.evil.example`, portal.toUpperCase()])(
  'a mutation from %s is refused to whoever comes with a cookie, or without',
  async (origin) => {
    for (const who of [visitor, person])
      expect(await ask(who, 'mutation { write }', origin)).toEqual([403, 'UNTRUSTED_ORIGIN'])
    expect(await ask(integrator, 'mutation { write }', origin)).toEqual([200, undefined])
    expect(await ask(person, '{ read }', origin)).toEqual([200, undefined])
  },
)

test('a mutation from our own pages is taken', async () => {
  expect(await ask(person, 'mutation { write }', portal)).toEqual([200, undefined])
})
