import { once } from 'node:events'
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ApiState } from './api-state.ts'

/** Of who listens now. */
const listener: { response?: ServerResponse | undefined } = {}
const tell = (line: object) => void listener.response?.write(`${JSON.stringify(line)}\n`)
const api = createServer((_, answer) => {
  listener.response = answer.writeHead(200, { 'content-type': 'application/x-ndjson' })
})
beforeAll(async () => {
  await once(api.listen(0, '127.0.0.1'), 'listening')
  process.env['API_URL'] = `http://127.0.0.1:${(api.address() as AddressInfo).port}`
})
afterAll(() => {
  delete process.env['API_URL']
  api.close()
})

let stop: AbortController
let state: ApiState
let listening: Promise<void>
beforeEach(async () => {
  listener.response = undefined
  stop = new AbortController()
  state = new ApiState()
  listening = state.listen(stop.signal)
  await vi.waitUntil(() => listener.response, 60_000)
})
afterEach(async () => {
  stop.abort()
  await listening
})

test('what the API says is known until it says otherwise', async () => {
  expect(state.name).toBeUndefined()
  tell({ name: 'one', for: null })
  await expect.poll(() => state.name).toBe('one')
  tell({ name: null, for: null })
  await expect.poll(() => state.name).toBeUndefined()
  tell({ name: 'two', for: 60_000 })
  await expect.poll(() => state.name).toBe('two')
})

test('what holds for a time is not known beyond it', async () => {
  let now = 1_000_000
  using _ = vi.spyOn(performance, 'now').mockImplementation(() => now)
  tell({ name: 'one', for: 100 })
  await expect.poll(() => state.name).toBe('one')
  now += 99
  expect(state.name).toBe('one')
  now += 1
  expect(state.name).toBeUndefined()
})

test('an API that went away is listened to again, and nothing is known meanwhile', async () => {
  tell({ name: 'one', for: null })
  await expect.poll(() => state.name).toBe('one')
  listener.response?.destroy()
  listener.response = undefined
  await expect.poll(() => state.name).toBeUndefined()
  await expect.poll(() => listener.response).toBeDefined()
  tell({ name: 'two', for: null })
  await expect.poll(() => state.name).toBe('two')
})
