import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { administrator, startRealApi } from '../../test/as.ts'
import type { RealApi } from '../../test/as.ts'
import { beginning } from '../../test/mutate.ts'
import { plantProgramme } from '../../test/plant.ts'
import { connect } from '../platform/database/connect.ts'
import type { Database } from '../platform/database/connect.ts'
import { startEmbedded } from '../platform/database/embedded.ts'
import type { EmbeddedServer } from '../platform/database/embedded.ts'
import { migrate } from '../platform/database/migrate.ts'
import { verifyEvents } from '../platform/events.ts'
import { globalIdOf } from '../platform/selection/global-id.ts'

let folder: string
let server: EmbeddedServer
let database: Database
let api: RealApi
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bastama-killed-'))
  server = await startEmbedded({ folder: join(folder, 'postgres') })
  database = connect({ url: server.url })
  await migrate(database)
  api = await startRealApi(database, { now: new Date('2026-11-24T10:00:00Z') })
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

async function killServer(): Promise<void> {
  const file = join(folder, 'postgres', 'cluster', 'postmaster.pid')
  process.kill(Number((await readFile(file, 'utf8')).split('\n')[0]), 'SIGKILL')
}

test('PostgreSQL is killed while commands run: each that was acknowledged is there once, nothing is there half', async () => {
  const client = api.as(administrator)
  const programmeId = globalIdOf('Programme', await plantProgramme(database.db))
  const begun = await client.read<{ createCompetition: { competition: { id: string } } }>(
    'mutation ($input: CreateCompetitionInput!) { createCompetition(input: $input) { competition { id } } }',
    { input: { ...beginning('killed', new Date('2027-01-01'), new Date('2027-02-01')), programmeId } },
  )
  const { id } = begun.createCompetition.competition
  const edit =
    'mutation ($input: EditCompetitionInput!) { editCompetition(input: $input) { userErrors { code } } }'

  const acknowledged: number[] = []
  const inputs: { readonly id: string; readonly places: number; readonly idempotencyKey: string }[] = []
  const statuses = new Set<number>()
  let unavailableSince: number | undefined
  let longestAway = 0
  let isOver = false
  let next = 0

  /** Edits one number after the other, each until somebody says that it is done. */
  async function editor(): Promise<void> {
    while (!isOver) {
      const places = (next += 1)
      const input = { id, places, idempotencyKey: randomUUID() }
      for (;;) {
        const { status, data, errors } = await client.ask(edit, { input })
        statuses.add(status)
        if (status === 200) {
          expect({ data, errors }).toEqual({ data: { editCompetition: { userErrors: [] } }, errors: [] })
          if (unavailableSince !== undefined)
            longestAway = Math.max(longestAway, Date.now() - unavailableSince)
          unavailableSince = undefined
          acknowledged.push(places)
          inputs.push(input)
          break
        }
        expect([503, 504]).toContain(status)
        unavailableSince ??= Date.now()
        await delay(20)
      }
    }
  }

  const editors = Promise.all(Array.from({ length: 6 }, editor))
  await expect.poll(() => acknowledged.length).toBeGreaterThan(10)
  await killServer()
  await expect.poll(() => [...statuses]).toContain(503)
  await expect.poll(() => unavailableSince).toBeUndefined()
  isOver = true
  await editors
  // An answer may be lost at any moment: whoever asks again, also for what was before the end, does nothing twice.
  for (const input of inputs) {
    const { data, errors } = await client.ask(edit, { input })
    expect({ data, errors }).toEqual({ data: { editCompetition: { userErrors: [] } }, errors: [] })
  }

  const events = await database.db.selectFrom('event').select('after').where('kind', '=', 'EDITED').execute()
  const times = new Map<number, number>()
  for (const { after } of events) {
    const { places } = Object(after)
    times.set(places, (times.get(places) ?? 0) + 1)
  }
  expect(acknowledged.filter((places) => times.get(places) !== 1)).toEqual([])
  expect(new Set(times.keys())).toEqual(new Set(acknowledged))
  const { version } = await database.db.selectFrom('competition').select('version').executeTakeFirstOrThrow()
  expect(version).toBe(events.length + 1)
  expect(await verifyEvents(database.db)).toMatchObject({ holds: true, events: events.length + 1 })
  expect(longestAway).toBeGreaterThan(0)
  expect(longestAway).toBeLessThan(60_000)
})
