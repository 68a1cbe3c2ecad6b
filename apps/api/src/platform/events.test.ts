import { visitor } from '@bastama/domain/kernel/actor.ts'
import type { RecordedEvent } from '@bastama/domain/kernel/event.ts'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'
import { recordEvents, verifyEvents } from './events.ts'

function event(given: Partial<RecordedEvent> = {}): RecordedEvent {
  return {
    at: new Date('2018-11-24T03:00:00.123Z'),
    actor: visitor,
    programmeId: null,
    noun: 'project',
    subjectId: '5b9c4b1c-9a55-4c34-8a68-1f3f9a0f9b11',
    kind: 'SUBMITTED',
    before: { state: 'DRAFT' },
    after: { state: 'SUBMITTED', title: { ru: 'Сад', kk: 'Бақ' } },
    ...given,
  }
}

async function record(
  database: TestDatabase,
  ...given: Partial<RecordedEvent>[]
): Promise<Buffer | undefined> {
  const events = given.length === 0 ? [event()] : given.map(event)
  const hashes = await database.db.transaction().execute((transaction) => recordEvents(transaction, events))
  return hashes.at(-1)
}

/** As someone who owns the database could. */
async function tamper(database: TestDatabase, statement: string): Promise<void> {
  await sql`alter table event disable trigger keep_record`.execute(database.db)
  await sql.raw(statement).execute(database.db)
}

test('the chain holds from the first event to the last, also when many are recorded at once', async () => {
  await using database = await testDatabase()
  expect(await verifyEvents(database.db)).toMatchObject({ holds: true, events: 0 })
  await Promise.all(Array.from({ length: 12 }, (_, index) => record(database, { kind: `KIND_${index}` })))
  const head = await record(database)
  expect(await verifyEvents(database.db, 5)).toEqual({ holds: true, events: 13, head })
})

test('events of one transaction are chained in their order, however many', async () => {
  await using database = await testDatabase()
  await record(database)
  const kinds = Array.from({ length: 1100 }, (_, index) => `KIND_${index}`)
  const head = await record(database, ...kinds.map((kind) => ({ kind })))
  expect(await verifyEvents(database.db)).toEqual({ holds: true, events: 1101, head })
  const rows = await database.db.selectFrom('event').select('kind').orderBy('id').offset(1).execute()
  expect(rows.map(({ kind }) => kind)).toEqual(kinds)
})

test('what is rolled back is not recorded, and the chain goes on', async () => {
  await using database = await testDatabase()
  await record(database)
  const failing = database.db.transaction().execute(async (transaction) => {
    await recordEvents(transaction, [event()])
    throw new Error('the command failed')
  })
  await expect(failing).rejects.toThrow('the command failed')
  await record(database)
  expect(await verifyEvents(database.db)).toMatchObject({ holds: true, events: 2 })
})

test('the chain holds for any values, however the database keeps them', async () => {
  await using database = await testDatabase()
  const value = fc
    .jsonValue({ stringUnit: 'grapheme' })
    .filter((json) => !JSON.stringify(json).includes('\\u0000'))
  await fc.assert(
    fc.asyncProperty(value, value, async (before, after) => {
      await record(database, { before, after })
      expect(await verifyEvents(database.db)).toMatchObject({ holds: true })
    }),
    { numRuns: 40 },
  )
})

test.each([
  [
    'a value that was changed',
    `update event set after = '{"state": "PUBLISHED"}' where id = 2`,
    2,
    'it is not what was recorded',
  ],
  [
    'an actor that was changed',
    `update event set actor = '{"kind": "person"}' where id = 2`,
    2,
    'it is not what was recorded',
  ],
  [
    'a time that was changed',
    `update event set at = at + interval '1 day' where id = 1`,
    1,
    'it is not what was recorded',
  ],
  [
    'an event that was taken out',
    'delete from event where id = 2',
    3,
    'an event before it is missing or was added',
  ],
  [
    'a first event that was taken out',
    'delete from event where id = 1',
    2,
    'an event before it is missing or was added',
  ],
])('%s breaks the chain', async (_, statement, brokenAt, why) => {
  await using database = await testDatabase()
  for (const kind of ['FIRST', 'SECOND', 'THIRD']) await record(database, { kind })
  await tamper(database, statement)
  expect(await verifyEvents(database.db)).toMatchObject({ holds: false, brokenAt, why })
})

test('the database itself refuses to change or to forget an event', async () => {
  await using database = await testDatabase()
  await record(database)
  for (const statement of [`update event set kind = 'X'`, 'delete from event', 'truncate event']) {
    await expect(sql.raw(statement).execute(database.db)).rejects.toThrow('The record is only added to')
  }
})
