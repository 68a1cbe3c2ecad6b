import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { testDatabase } from '../test/database.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))

function start(env: Record<string, string>) {
  return spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], API_PORT: '0', DEMO: 'on', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

test('the API runs on the database of DATABASE_URL, and stops when told to', async () => {
  await using database = await testDatabase()
  const api = start({ DATABASE_URL: database.url })
  let address = ''
  for await (const line of createInterface(api.stdout)) {
    const { msg, ...event } = JSON.parse(line)
    if (msg !== 'ready') continue
    address = event.address
    break
  }
  expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ status: 'ready' })
  const ended = once(api, 'exit')
  api.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})

test.each([
  [{}, 'Set DATABASE_URL'],
  [{ DATABASE_URL: 'postgres://127.0.0.1:1/nothing' }, 'ECONNREFUSED'],
  [{ DATABASE_URL: 'postgres://127.0.0.1:1/nothing', API_PORT: 'four' }, 'API_PORT'],
  [{ DATABASE_URL: 'postgres://127.0.0.1:1/nothing', DEMO: 'off' }, 'Set SMTP_URL'],
])('with %o it says what is wrong and ends', async (env, words) => {
  const api = start(env)
  let said = ''
  api.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [code] = await once(api, 'close')
  expect(code).toBe(1)
  expect(said.trim().split('\n')).toHaveLength(1)
  expect(said).toContain(words)
})
