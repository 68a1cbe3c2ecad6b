import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { testDatabase } from '../test/database.ts'
import { beginning } from '../test/mutate.ts'
import { plantProgramme } from '../test/plant.ts'
import { verifyEvents } from './platform/events.ts'
import { globalIdOf } from './platform/selection/global-id.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))

function start(env: Record<string, string>) {
  return spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], API_PORT: '0', DEMO: 'on', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** The address of an API that has started. */
async function readyAt(api: ReturnType<typeof start>): Promise<string> {
  for await (const line of createInterface(api.stdout)) {
    const { msg, address } = JSON.parse(line)
    if (msg === 'ready') return address
  }
  throw new Error('The API ended before it was ready.')
}

test('the API runs on the database of DATABASE_URL, and stops when told to', async () => {
  await using database = await testDatabase()
  const api = start({ DATABASE_URL: database.url })
  const address = await readyAt(api)
  await expect.poll(async () => (await fetch(`${address}/readyz`)).json()).toEqual({ status: 'ready' })
  const ended = once(api, 'exit')
  api.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})

test('told to stop under load it finishes what was begun: each answer is whole, and what was acknowledged is there once', async () => {
  await using database = await testDatabase()
  const programmeId = globalIdOf('Programme', await plantProgramme(database.db))
  const api = start({ DATABASE_URL: database.url, DATABASE_POOL: '4' })
  api.stdout.resume()
  const address = await readyAt(api)
  api.stdout.resume()
  const origin = 'http://localhost:3000'
  const signedIn = await fetch(`${address}/auth/demo/administrator`, { method: 'POST', headers: { origin } })
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const query =
    'mutation ($input: CreateCompetitionInput!) { createCompetition(input: $input) { competition { slug } userErrors { code } } }'
  const begun = { opensAt: new Date('2027-01-01'), closesAt: new Date('2027-02-01') }

  const acknowledged: string[] = []
  let next = 0
  /** Creates one competition after the other, until there is nobody to ask. */
  async function creator(): Promise<void> {
    for (;;) {
      const slug = `load-${(next += 1)}`
      const input = { ...beginning(slug, begun.opensAt, begun.closesAt), programmeId }
      const body = JSON.stringify({ query, variables: { input } })
      const headers = { 'content-type': 'application/json', cookie, origin }
      let answer: Response
      try {
        answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body })
      } catch {
        // The door was shut before it was asked: what is in the database says whether that is so.
        return
      }
      if (answer.status === 503) return
      expect(await answer.json()).toEqual({
        data: { createCompetition: { competition: { slug }, userErrors: [] } },
      })
      acknowledged.push(slug)
      if (acknowledged.length === 60) api.kill('SIGTERM')
    }
  }
  const ended = once(api, 'exit')
  await Promise.all(Array.from({ length: 24 }, creator))
  expect(await ended).toEqual([0, null])
  const rows = await database.db.selectFrom('competition').select('slug').execute()
  expect(rows.map(({ slug }) => slug).toSorted()).toEqual(acknowledged.toSorted())
  expect(await verifyEvents(database.db)).toMatchObject({ holds: true })
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
