import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readingsHeader, takeReadings } from '../../graphql/readings.ts'
import { PageMemory } from './page-memory.ts'

let tag = '"a"'
let asked = 0
const api = createServer((request, response) => {
  asked += 1
  response.writeHead(request.headers['if-none-match'] === tag ? 304 : 200).end()
})
let address: string
beforeAll(async () => {
  await once(api.listen(0, '127.0.0.1'), 'listening')
  address = `http://127.0.0.1:${(api.address() as AddressInfo).port}/graphql`
})
afterAll(() => void api.close())
beforeEach(() => {
  tag = '"a"'
})

const now = Date.parse('2026-11-26T10:00:30Z')
/** what the API stands at, if it says so */
let state: string | undefined
beforeEach(() => {
  state = undefined
})
const at = (instant = now) => ({ now: instant, state })
const signal = () => new AbortController().signal

function page({ status = 200, readings = [{ address, etag: '"a"' }] as object[] | null } = {}) {
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8' })
  if (readings) headers.set(readingsHeader, JSON.stringify(readings))
  return new Response('<p>Сәлем</p>', { status, headers })
}

/** Keeps a page as the server does. */
function keep(memory: PageMemory, made: Response) {
  return memory.keep('/kk', made, takeReadings(made.headers), at())
}

test('a page is sent again while the API answers the same', async () => {
  const memory = new PageMemory()
  const kept = await keep(memory, page())
  expect(await memory.get('/kk', at(), signal)).toBe(kept)
  expect(kept?.headers).not.toHaveProperty(readingsHeader)
  tag = '"b"'
  expect(await memory.get('/kk', at(), signal)).toBeUndefined()
  expect(await memory.get('/ru', at(), signal)).toBeUndefined()
})

test('while the API stands where it stood it is not asked again for what the page was made of', async () => {
  const memory = new PageMemory()
  state = 'one'
  const kept = await keep(memory, page())
  asked = 0
  expect(await memory.get('/kk', at(), signal)).toBe(kept)
  expect(asked).toBe(0)
  state = 'two'
  expect(await memory.get('/kk', at(), signal)).toBe(kept)
  expect(asked).toBe(1)
  expect(await memory.get('/kk', at(), signal)).toBe(kept)
  expect(asked).toBe(1)
  state = 'three'
  tag = '"b"'
  expect(await memory.get('/kk', at(), signal)).toBeUndefined()
})

test('a page tells the time to the minute', async () => {
  const memory = new PageMemory()
  await keep(memory, page())
  expect(await memory.get('/kk', at(now + 29_999), signal)).toBeDefined()
  expect(await memory.get('/kk', at(now + 30_000), signal)).toBeUndefined()
})

test('a page whose API is away is made anew, and says so', async () => {
  const memory = new PageMemory()
  await keep(memory, page({ readings: [{ address: 'http://127.0.0.1:9/graphql', etag: '"a"' }] }))
  expect(await memory.get('/kk', at(), signal)).toBeUndefined()
})

test('what is no page, or may differ each time, is not kept', async () => {
  const memory = new PageMemory()
  expect(await keep(memory, page({ status: 404 }))).toBeUndefined()
  expect(await keep(memory, page({ readings: null }))).toBeUndefined()
})

test('every coding holds the same page', async () => {
  const kept = await keep(new PageMemory(), page())
  expect(brotliDecompressSync((await kept?.body('br')) ?? '').toString()).toBe('<p>Сәлем</p>')
  expect(gunzipSync((await kept?.body('gzip')) ?? '').toString()).toBe('<p>Сәлем</p>')
  expect((await kept?.body('identity'))?.toString()).toBe('<p>Сәлем</p>')
})
