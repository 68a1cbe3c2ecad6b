import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { testDatabase } from '../test/database.ts'
import { connect } from './platform/database/connect.ts'
import { startEmbedded } from './platform/database/embedded.ts'
import { migrate } from './platform/database/migrate.ts'

const script = fileURLToPath(new URL('./verify-record.ts', import.meta.url))

async function verifyRecord(
  env: Record<string, string>,
  ...hash: string[]
): Promise<{ code: unknown; said: string }> {
  const child = spawn(process.execPath, [script, ...hash], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [code] = await once(child, 'close')
  return { code, said }
}

test('the record of the demonstration holds, until somebody tampers with it', async () => {
  await using database = await testDatabase('seeded')
  const { rows } = await database.pool.query<{ id: number }>('select id from event order by id')
  expect(await verifyRecord({ DATABASE_URL: database.url })).toEqual({
    code: 0,
    said: expect.stringMatching(
      new RegExp(`^The record holds: ${rows.length} events, the head is [0-9a-f]{64}`),
    ),
  })
  const results = await database.pool.query<{ hash: string; at: Date }>(
    `select encode(record_hash, 'hex') as hash, announced_at as at from competition where slug = 'we-almaty'`,
  )
  const { hash = '', at } = results.rows[0] ?? {}
  expect(await verifyRecord({ DATABASE_URL: database.url }, hash)).toEqual({
    code: 0,
    said: expect.stringMatching(
      new RegExp(`At ${hash} stands event \\d+: competition ANNOUNCED, ${at?.toISOString()}`),
    ),
  })
  expect(await verifyRecord({ DATABASE_URL: database.url }, 'ab'.repeat(32))).toEqual({
    code: 1,
    said: expect.stringContaining('No event has the hash abab'),
  })
  await database.pool.query('alter table event disable trigger keep_record')
  await using cut = await testDatabase('seeded')
  await cut.pool.query(`
    alter table event disable trigger keep_record;
    delete from event where id >= (
      select e.id from event e join competition c on c.record_hash = e.hash where c.slug = 'we-almaty'
    )`)
  expect(await verifyRecord({ DATABASE_URL: cut.url })).toEqual({
    code: 1,
    said: expect.stringMatching(
      /^The record is cut off: the event at which the results of \S+ stand is missing\.\n$/,
    ),
  })
  await database.pool.query('update event set kind = $1 where id = $2', ['FORGED', rows[3]?.id])
  expect(await verifyRecord({ DATABASE_URL: database.url })).toEqual({
    code: 1,
    said: `The record is broken at event ${rows[3]?.id}: it is not what was recorded. The 3 events before it hold.\n`,
  })
})

test('the embedded database is found while it runs and while it does not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bastama-record-'))
  try {
    expect(await verifyRecord({ DATA_DIR: folder })).toEqual({
      code: 2,
      said: expect.stringContaining('There is no database in'),
    })
    {
      await using server = await startEmbedded({ folder: join(folder, 'postgres'), durable: false })
      await using database = connect({ url: server.url })
      await migrate(database)
      expect(await verifyRecord({ DATA_DIR: folder })).toMatchObject({ code: 0 })
    }
    expect(await verifyRecord({ DATA_DIR: folder })).toMatchObject({ code: 0 })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
