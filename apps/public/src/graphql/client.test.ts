import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { siteQuery } from '../programme/home.graphql.ts'
import { ask } from './client.ts'

let answer: { status: number; body: string }
let asked: unknown
const api = createServer((request, response) => {
  asked = Object.fromEntries(new URL(request.url ?? '', 'http://localhost').searchParams)
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
})

beforeEach(async () => {
  await once(api.listen(0, '127.0.0.1'), 'listening')
  vi.stubEnv('API_URL', `http://127.0.0.1:${(api.address() as AddressInfo).port}`)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  api.closeAllConnections()
  await new Promise((resolve) => api.close(resolve))
})

const askIt = (signal = new AbortController().signal) => ask(siteQuery, { language: 'KK' }, signal)
const refusal = (code: string) => JSON.stringify({ errors: [{ message: 'no', extensions: { code } }] })
const unavailable = { init: { status: 503, headers: { 'Retry-After': '30' } } }

test('an operation goes out by its id with its variables, and its data comes back', async () => {
  answer = { status: 200, body: JSON.stringify({ data: { programmes: { nodes: [] } } }) }
  expect(await askIt()).toEqual({ programmes: { nodes: [] } })
  expect(asked).toEqual({ documentId: expect.stringMatching(/^sha256:/), variables: '{"language":"KK"}' })
})

test('lines do not end within what the words of a localized text mean as one', async () => {
  const title = { text: 'Q-lab, 2017–2020', language: 'KK' }
  const data = { slug: '2017-2020', text: null, nodes: [{ title }, { typed: '1-2', title }, '3-4'] }
  answer = { status: 200, body: JSON.stringify({ data }) }
  const set = { text: 'Q-\u2060lab, 2017–\u20602020', language: 'KK' }
  expect(await askIt()).toEqual({ ...data, nodes: [{ title: set }, { typed: '1-2', title: set }, '3-4'] })
})

test('what the API refuses is told apart from an API that fails', async () => {
  answer = { status: 400, body: refusal('BAD_USER_INPUT') }
  await expect(askIt()).rejects.toMatchObject({ name: 'RefusedByApi', codes: ['BAD_USER_INPUT'] })
  answer = { status: 504, body: refusal('TIMEOUT') }
  await expect(askIt()).rejects.toMatchObject(unavailable)
  answer = { status: 502, body: '<h1>Bad gateway</h1>' }
  await expect(askIt()).rejects.toMatchObject(unavailable)
  answer = { status: 200, body: '{"data":null}' }
  await expect(askIt()).rejects.toMatchObject(unavailable)
})

test('an API that is not there is unavailable', async () => {
  vi.stubEnv('API_URL', 'http://127.0.0.1:9')
  await expect(askIt()).rejects.toMatchObject(unavailable)
})
