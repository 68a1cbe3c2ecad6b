import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../test/database.ts'
import { testDatabase } from '../test/database.ts'
import { verifyEvents } from '../src/platform/events.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase('seeded')
})
afterAll(() => database[Symbol.asyncDispose]())

test('the record is a whole chain, and every announced competition stands at an event of it', async () => {
  const verification = await verifyEvents(database.db)
  expect(verification.holds).toBe(true)
  expect(verification.events).toBeGreaterThan(100)
  const { rows } = await sql<{ slug: string; kind: string | null }>`
    select c.slug, e.kind from competition c
      left join event e on e.hash = c.record_hash and e.subject_id = c.id and e.at = c.announced_at
    where c.announced_at is not null
  `.execute(database.db)
  expect(rows.length).toBeGreaterThanOrEqual(5)
  expect(rows.filter(({ kind }) => kind !== 'ANNOUNCED')).toEqual([])
})
