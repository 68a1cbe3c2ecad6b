import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi } from '../test/api.ts'
import type { TestApi } from '../test/api.ts'
import { testDatabase } from '../test/database.ts'
import type { TestDatabase } from '../test/database.ts'
import { smallSchema as schema, textPlugin } from '../test/small-schema.ts'

let database: TestDatabase
let api: TestApi
beforeAll(async () => {
  database = await testDatabase()
  api = await startApi({ database, schema, selection: textPlugin, mayReadFile: async () => true })
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

describe('answers', () => {
  test('a query by POST and by GET', async () => {
    expect(await api.ask('{ hello }')).toMatchObject({ status: 200, data: { hello: 'Сәлем' } })
    const got = await fetch(`${api.address}/graphql?query={hello}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    })
    expect(await got.json()).toEqual({ data: { hello: 'Сәлем' } })
  })

  test('JSON text of the database goes out untouched', async () => {
    const response = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query Text { hello }' }),
    })
    expect(await response.text()).toBe('{"data":{"hello": "from  text"}}')
  })

  test('with the instant of the clock', async () => {
    const { data } = await api.ask('{ requestedAt }')
    expect(data).toEqual({ requestedAt: '2026-11-24T10:00:00.000Z' })
  })

  test('in the media type that the client accepts', async () => {
    const type = async (accept: string) =>
      (await api.ask('{ hello }', { headers: { accept } })).headers.get('content-type')
    expect(await type('application/json')).toBe('application/json; charset=utf-8')
    expect(await type('*/*')).toBe('application/json; charset=utf-8')
    expect(await type('application/graphql-response+json')).toBe(
      'application/graphql-response+json; charset=utf-8',
    )
    expect((await api.ask('{ hello }', { headers: { accept: 'text/html' } })).status).toBe(406)
  })

  test('no batch, no mutation by GET, no form of another site', async () => {
    const batch = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ hello }' }]),
    })
    expect(batch.status).toBe(400)
    const form = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query: '{ hello }' }),
    })
    expect(form.status).toBe(400)
    expect((await fetch(`${api.address}/graphql?query={hello}`)).status).toBe(400)
  })
})

describe('errors', () => {
  test('what we did not foresee is masked, in fields and in whole operations, and its cause is in the log', async () => {
    for (const query of ['query Fails { fail }', 'query TextFails { hello }']) {
      const { errors } = await api.ask(query, { headers: { 'x-request-id': 'masked-1' } })
      expect(errors).toHaveLength(1)
      expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'masked-1' })
      expect(JSON.stringify(errors)).not.toContain('tulip')
    }
    const causes = api.log.filter((line) => line['requestId'] === 'masked-1' && line['err'] !== undefined)
    expect(causes).toHaveLength(2)
    expect(causes[1]).toMatchObject({ level: 'error', err: { message: 'the password is tulip' } })
  })

  test.each([
    ['{ hello', 400, 'GRAPHQL_PARSE_FAILED'],
    ['{ bye }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { hello } query B { hello }', 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['query ($name: String!) { greet(name: $name) }', 400, 'BAD_USER_INPUT'],
  ])('%s', async (query, status, code) => {
    const answer = await api.ask(query)
    expect(answer).toMatchObject({ status, data: undefined, errors: [{ extensions: { code } }] })
    expect(answer.errors[0]?.extensions['requestId']).toBe(answer.headers.get('x-request-id'))
  })

  test.each(['mutation', 'subscription'])(
    'there is no %s: the client is told before anything is read',
    async (kind) => {
      for (const accept of ['application/json', 'application/graphql-response+json']) {
        const answer = await api.ask(`${kind} { one }`, {
          headers: { accept, 'x-request-id': `no-${kind}` },
        })
        expect(answer).toMatchObject({
          status: 400,
          data: undefined,
          errors: [
            {
              message: `There are no ${kind}s here.`,
              extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
            },
          ],
        })
      }
      const lines = () => api.log.filter(({ requestId }) => requestId === `no-${kind}`)
      await expect.poll(lines).toMatchObject([
        { status: 400, statements: 0 },
        { status: 400, statements: 0 },
      ])
    },
  )

  test('of requests that never come to be GraphQL have the same form', async () => {
    const post = async (body: string, type = 'application/json') => {
      const response = await fetch(`${api.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      })
      const { errors } = JSON.parse(await response.text())
      return [response.status, errors[0].extensions.code, errors[0].extensions.requestId.length > 7]
    }
    expect(await post('{')).toEqual([400, 'BAD_REQUEST', true])
    expect(await post('')).toEqual([400, 'BAD_REQUEST', true])
    expect(await post('hello', 'application/xml')).toEqual([415, 'BAD_REQUEST', true])
    expect(await post(JSON.stringify({ query: '#'.repeat(200_000) }))).toEqual([413, 'BODY_TOO_LARGE', true])
    for (const path of ['/nothing', '/media/none.webp', '/media/..%2f..%2fetc%2fpasswd', '/%']) {
      const response = await fetch(`${api.address}${path}`)
      expect([path, response.status]).toEqual([path, path === '/%' ? 400 : 404])
    }
    const put = await fetch(`${api.address}/graphql`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })
})

describe('the log', () => {
  test('has one line a request, which says what it did and not what it was about', async () => {
    const { headers } = await api.ask('query Greeting($name: String!) { greet(name: $name) one }', {
      variables: { name: 'Айгүл Сапарова' },
      headers: { 'x-request-id': 'client-made.1', authorization: 'Bearer secret' },
    })
    expect(headers.get('x-request-id')).toBe('client-made.1')
    const lines = () => api.log.filter((line) => line['requestId'] === 'client-made.1')
    await expect
      .poll(lines)
      .toMatchObject([{ operation: 'Greeting', method: 'POST', status: 200, statements: 1, rows: 1 }])
    const [line] = lines()
    expect(line?.['ms']).toBeGreaterThan(0)
    expect(line?.['bytes']).toBeGreaterThan(30)
    expect(JSON.stringify(api.log)).not.toMatch(/Айгүл|secret/)
  })

  test('a request id that is no id is replaced', async () => {
    const { headers } = await api.ask('{ hello }', { headers: { 'x-request-id': 'a b"c' } })
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('other addresses', () => {
  test('the schema, with its descriptions', async () => {
    const text = await (await fetch(`${api.address}/schema.graphql`)).text()
    expect(text).toContain('runs a statement that sleeps')
    expect(text).toContain('type Query')
  })

  test('files of the storage, whole and in part', async () => {
    await api.storage.put('photo/1f2e/640.webp', 'a picture', { contentType: 'image/webp' })
    await api.storage.put('paper/1.html', '<script>')
    const get = (range?: string) =>
      fetch(`${api.address}/media/photo/1f2e/640.webp`, range === undefined ? {} : { headers: { range } })

    const whole = await get()
    expect(await whole.text()).toBe('a picture')
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-length': '9',
      'cache-control': 'public, max-age=300',
      'x-content-type-options': 'nosniff',
    })
    const part = await get('bytes=2-4')
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      206,
      'pic',
      'bytes 2-4/9',
    ])
    expect(await (await get('bytes=-3')).text()).toBe('ure')
    expect((await get('bytes=20-')).status).toBe(416)
    expect((await get('bytes=0-100')).headers.get('content-length')).toBe('9')
    const etag = whole.headers.get('etag') ?? ''
    const again = await fetch(`${api.address}/media/photo/1f2e/640.webp`, {
      headers: { 'if-none-match': `"another", ${etag}` },
    })
    expect(again.status).toBe(304)
    const page = await fetch(`${api.address}/media/paper/1.html`)
    expect(page.headers.get('content-disposition')).toBe('attachment')
  })

  test('a part of a file that is larger than the memory', async () => {
    const size = 2 ** 40
    await api.storage.put('film/1.mp4', '')
    await truncate(join(api.folder, 'media/film/1.mp4'), size)
    const part = await fetch(`${api.address}/media/film/1.mp4`, { headers: { range: 'bytes=-3' } })
    expect(part.headers.get('content-range')).toBe(`bytes ${size - 3}-${size - 1}/${size}`)
    expect(await part.text()).toBe('\0\0\0')
  })

  test('any page may read, and no answer can be framed or sniffed', async () => {
    const preflight = await fetch(`${api.address}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type')
    const { headers } = await api.ask('{ hello }', { headers: { origin: 'https://example.org' } })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('the front page leads to explorer and schema', async () => {
    const page = await (await fetch(`${api.address}/`)).text()
    expect(page).toContain('href="/explorer/"')
    expect(page).toContain('href="/schema.graphql"')
    expect(page).not.toMatch(/https?:\/\//)
  })
})
