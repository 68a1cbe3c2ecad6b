import { once } from 'node:events'
import { connect as dial } from 'node:net'
import type { Socket } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi } from '../test/api.ts'
import { testDatabase } from '../test/database.ts'
import type { TestDatabase } from '../test/database.ts'
import { smallSchema as schema, textPlugin } from '../test/small-schema.ts'
import { weakLink } from '../test/weak-link.ts'
// @boundaries-ignore how long tests wait is the same everywhere
import { patience } from '../../../vitest.patience.ts'
import { connect } from './platform/database/connect.ts'
import { jsonTextResponse } from './platform/json-text.ts'
import type { ServerOptions } from './server.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => database[Symbol.asyncDispose]())

const napping = sql`
  select pid from pg_stat_activity
  where state = 'active' and query like '%a nap of the test%' and pid <> pg_backend_pid() and datname = current_database()
`

/** Statements of the test schema that sleep in the server. */
async function naps(): Promise<number> {
  const { rows } = await napping.execute(database.db)
  return rows.length
}

describe('an operation that takes too long', () => {
  test('is answered with 504, and its statement is cancelled', async () => {
    await using api = await startApi({ database, schema, requestTimeout: 300 })
    const answer = await api.ask('{ sleep(seconds: 60) }')
    expect(answer).toMatchObject({
      status: 504,
      data: undefined,
      errors: [{ extensions: { code: 'TIMEOUT' } }],
    })
    expect(answer.errors[0]?.extensions['requestId']).toBe(answer.headers.get('x-request-id'))
    await expect.poll(naps).toBe(0)
    await expect.poll(() => api.ask('{ one }')).toMatchObject({ status: 200, data: { one: 1 } })
  })

  test('by the database’s own limit too', async () => {
    await using strict = connect({ url: database.url, statementTimeout: 200 })
    await using api = await startApi({ database: strict, schema })
    expect(await api.ask('{ sleep(seconds: 60) }')).toMatchObject({
      status: 504,
      errors: [{ extensions: { code: 'TIMEOUT' } }],
    })
  })

  test('the question who may read a file too', async () => {
    await using api = await startApi({
      database,
      schema,
      // So that its statement has begun by then, however busy the machine is.
      requestTimeout: 3000,
      mayReadFile: async ({ run }) => {
        await run({ text: 'select pg_sleep(60) as "a nap of the test"', values: [] })
        return true
      },
    })
    const answer = await fetch(`${api.address}/media/photo/1.webp`)
    expect([answer.status, await answer.json()]).toMatchObject([
      504,
      { errors: [{ extensions: { code: 'TIMEOUT' } }] },
    ])
    await expect.poll(naps).toBe(0)
    const line = () => api.log.find(({ msg }) => msg === 'answered')
    await expect.poll(line).toMatchObject({ status: 504, statements: 1, errors: ['TIMEOUT'] })
    // Long before the database's own limit.
    expect(line()?.['ms']).toBeLessThan(10_000)
  })

  test('is cancelled when the client is gone', async () => {
    await using api = await startApi({ database, schema })
    const leaving = new AbortController()
    const asked = api.ask('{ sleep(seconds: 60) }', {
      signal: leaving.signal,
      headers: { 'x-request-id': 'leaver-1' },
    })
    await expect.poll(naps).toBe(1)
    leaving.abort()
    await expect(asked).rejects.toThrow()
    await expect.poll(naps).toBe(0)
    const line = () => api.log.find((one) => one['requestId'] === 'leaver-1')
    await expect.poll(line).toMatchObject({ status: 499, statements: 1 })
  })
})

describe('a database that is away', () => {
  const ready = async (address: string) => (await fetch(`${address}/readyz`)).json()

  test('is answered with 503 until it is back', async () => {
    await using line = await weakLink(database.url)
    await using distant = connect({ url: line.url })
    await using api = await startApi({ database: distant, schema, selection: textPlugin })
    expect(await api.ask('{ one }')).toMatchObject({ status: 200 })
    await expect.poll(() => ready(api.address)).toEqual({ status: 'ready' })

    await line.cut()
    for (const query of ['{ one }', 'query Text { hello }']) {
      const answer = await api.ask(query)
      expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] })
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    expect(await ready(api.address)).toEqual({ status: 'not ready', reason: 'database' })
    expect((await fetch(`${api.address}/healthz`)).status).toBe(200)
    expect(await api.ask('{ hello }')).toMatchObject({ status: 200 })

    await line.mend()
    expect(await api.ask('{ one }')).toMatchObject({ status: 200, data: { one: 1 } })
    await expect.poll(() => ready(api.address)).toEqual({ status: 'ready' })
  })

  test('that went away while a statement ran', async () => {
    await using line = await weakLink(database.url)
    await using distant = connect({ url: line.url })
    await using api = await startApi({ database: distant, schema })
    const asked = api.ask('{ sleep(seconds: 60) }')
    await expect.poll(naps).toBe(1)
    await line.cut()
    expect(await asked).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    })
    // Nobody could tell the server; the tests that follow count its naps.
    await sql`select pg_cancel_backend(pid) from (${napping}) naps`.execute(database.db)
    await expect.poll(naps).toBe(0)
  })

  test('that is silent does not hold a request beyond its time', async () => {
    await using line = await weakLink(database.url)
    await using distant = connect({ url: line.url })
    await using api = await startApi({ database: distant, schema, requestTimeout: 300 })
    await expect.poll(async () => (await api.ask('{ one }')).status).toBe(200)
    line.freeze()
    expect(await api.ask('{ one }')).toMatchObject({
      status: 504,
      errors: [{ extensions: { code: 'TIMEOUT' } }],
    })
    await line.mend()
    await expect.poll(async () => (await api.ask('{ one }')).status).toBe(200)
  })

  test('that lacks the tables is not ready', async () => {
    await using bare = await testDatabase('empty')
    await using api = await startApi({ database: bare, schema })
    expect(await ready(api.address)).toEqual({ status: 'not ready', reason: 'migrations' })
  })
})

/** A connection on which a request may be sent in parts, and one follow another before the first is answered. */
function connectionTo(address: string) {
  const socket = dial(Number(new URL(address).port), '127.0.0.1')
  let received = ''
  socket.setEncoding('utf8').on('data', (text: string) => (received += text))
  const closed = once(socket, 'close')
  return {
    send: (text: string) => socket.write(text),
    sent: () => socket.bytesWritten,
    answers: async () => {
      await closed
      return received.split('HTTP/1.1 ').slice(1)
    },
  }
}

const asking = (body: string) =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`

/** Holds an operation named `Held` until it may be answered. */
function holding() {
  const began = Promise.withResolvers<void>()
  const may = Promise.withResolvers<void>()
  const plugin: NonNullable<ServerOptions['selection']> = {
    requestDidStart: async () => ({
      responseForOperation: async ({ operationName }) => {
        if (operationName !== 'Held') return null
        began.resolve()
        await may.promise
        return jsonTextResponse('{"hello": "held"}')
      },
    }),
  }
  return { plugin, began: began.promise, release: may.resolve }
}

test('a server that stops finishes what it began, says that it closes, and takes nothing new', async () => {
  const { plugin, began, release } = holding()
  const stopTimeout = patience.testTimeout
  await using api = await startApi({ database, schema, selection: plugin, stopTimeout })
  const { server } = api.server
  const sockets: Socket[] = []
  server.on('connection', (socket) => sockets.push(socket))
  const probe = connectionTo(api.address)
  probe.send('GET /readyz HTTP/1.1\r\n')
  const late = connectionTo(api.address)
  late.send('POST /graphql HTTP/1.1\r\n')
  const early = connectionTo(api.address)
  early.send(asking('{"query":"query Held { hello }"}'))
  await began
  const total = (bytes: number[]) => bytes.reduce((sum, one) => sum + one, 0)
  const hasCome = () => total(sockets.map(({ bytesRead }) => bytesRead))
  const isSent = () => total([probe, late, early].map(({ sent }) => sent()))
  await expect.poll(hasCome).toBe(isSent())

  const closed = api.server.close()
  await expect.poll(() => server.listening).toBe(false)
  probe.send('host: x\r\n\r\n')
  late.send(asking('{"query":"{ hello }"}').replace(/^.*\r\n/, ''))
  early.send(asking('{"query":"{ hello }"}'))
  await expect.poll(hasCome).toBe(isSent())
  release()
  await closed

  expect(await probe.answers()).toEqual([expect.stringMatching(/^503 [^]*stopping/)])
  expect(await late.answers()).toEqual([expect.stringMatching(/^503 [^]*SERVICE_UNAVAILABLE/)])
  expect(await early.answers()).toEqual([expect.stringMatching(/^200 [^]*connection: close[^]*held/)])
  await expect(fetch(`${api.address}/healthz`)).rejects.toThrow()
})

test('a server that stops cuts off what does not come to an end', async () => {
  await using api = await startApi({ database, schema, requestTimeout: 60_000, stopTimeout: 200 })
  const asked = api.ask('{ sleep(seconds: 60) }')
  asked.catch(() => {})
  await expect.poll(naps).toBe(1)
  await api.server.close()
  await expect(asked).rejects.toThrow()
  await expect.poll(naps).toBe(0)
})
