import { randomUUID } from 'node:crypto'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { plantPlace, plantProgramme } from '../../../test/plant.ts'
import { failureOf } from '../errors.ts'
import { verifyEvents } from '../events.ts'
import { Uploads } from '../uploads.ts'
import { runCommand } from './command.ts'
import type { Command, CommandContext } from './command.ts'
import { userError } from './user-error.ts'

const words = { kk: { NO: 'Жоқ' }, ru: { NO: 'Нет' }, en: { NO: 'No' } }
const now = new Date('2026-11-24T10:00:00Z')

let database: TestDatabase
let programmeId: string
beforeAll(async () => {
  database = await testDatabase()
  programmeId = await plantProgramme(database.db)
})
afterAll(async () => database[Symbol.asyncDispose]())

/** A request as a command knows it, and what was dropped for it. */
function request() {
  const dropped: string[][] = []
  const context: CommandContext = {
    actor: { kind: 'person', personId: v.parse(idSchema('Person'), randomUUID()), grants: [] },
    now,
    db: database.db,
    portalUrl: 'http://localhost:3000',
    uploads: new Uploads('/nowhere', 0),
    dropKept: (tables) => dropped.push([...tables].toSorted()),
    signal: new AbortController().signal,
  }
  return { context, dropped }
}

/** Adds a person: nothing but the key keeps two of one name apart. */
const addPerson: Command<{ readonly name: string; readonly idempotencyKey?: string }> = async (
  { transaction },
  { name },
) => {
  const { id } = await transaction
    .insertInto('person')
    .values({ name: { en: name }, sort_name: { en: name } })
    .returning('id')
    .executeTakeFirstOrThrow()
  return {
    subjectId: id,
    event: { noun: 'person', programmeId, kind: 'ADDED', before: null, after: { name } },
  }
}

async function counts(name: string) {
  const { rows } = await database.pool.query<{ people: number; events: number }>(
    `select (select count(*) from person where name ->> 'en' = $1)::int as people,
       (select count(*) from event where after ->> 'name' = $1)::int as events`,
    [name],
  )
  return rows[0]
}

test('what a command does is there with its event, and what is kept of it is dropped', async () => {
  const { context, dropped } = request()
  const outcome = await runCommand(context, 'addPerson', addPerson, { name: 'done' })
  expect(outcome).toEqual({ subjectId: expect.any(String), errors: [] })
  expect(await counts('done')).toEqual({ people: 1, events: 1 })
  expect(dropped).toEqual([['event', 'person']])
})

test('what a cascade takes along is dropped too', async () => {
  const { context, dropped } = request()
  const other = await plantProgramme(database.db, 'gone')
  await runCommand(
    context,
    'addPerson',
    async ({ transaction }) => {
      await plantPlace(transaction, 'district', other, 'here')
      await transaction.deleteFrom('programme').where('id', '=', other).execute()
      return { subjectId: other, event: undefined }
    },
    {},
  )
  expect(dropped[0]).toEqual(expect.arrayContaining(['programme', 'district']))
})

test('a command that is refused, or fails, leaves nothing: no row, no event, no key', async () => {
  const { context, dropped } = request()
  const keyed = { name: 'undone', idempotencyKey: 'a key' }
  const refuse: typeof addPerson = async (work, input) => {
    await addPerson(work, input)
    return { subjectId: null, errors: [userError(words, 'NO')] }
  }
  expect(await runCommand(context, 'addPerson', refuse, keyed)).toMatchObject({ errors: [{ code: 'NO' }] })
  const fail: typeof addPerson = async (work, input) => {
    await addPerson(work, input)
    throw new Error('the command failed')
  }
  await expect(runCommand(context, 'addPerson', fail, keyed)).rejects.toThrow('the command failed')
  expect(await counts('undone')).toEqual({ people: 0, events: 0 })
  expect(dropped).toEqual([])

  await runCommand(context, 'addPerson', addPerson, keyed)
  expect(await counts('undone')).toEqual({ people: 1, events: 1 })
  expect(await verifyEvents(database.db)).toMatchObject({ holds: true })
})

test('a key does a thing once, for who used it and for this thing', async () => {
  const { context } = request()
  const input = { name: 'once', idempotencyKey: 'k' }
  const first = await runCommand(context, 'addPerson', addPerson, input)
  expect(await runCommand(context, 'addPerson', addPerson, input)).toEqual(first)
  expect(await counts('once')).toEqual({ people: 1, events: 1 })

  const used = { subjectId: null, errors: [expect.objectContaining({ code: 'KEY_WAS_USED' })] }
  expect(await runCommand(context, 'addPerson', addPerson, { ...input, name: 'twice' })).toEqual(used)
  expect(await runCommand(context, 'addAnother', addPerson, input)).toEqual(used)
  expect(await counts('twice')).toEqual({ people: 0, events: 0 })
  expect(
    await runCommand(request().context, 'addPerson', addPerson, { ...input, name: 'twice' }),
  ).toMatchObject({ errors: [] })
})

test('at the same time, the second waits for the first and has its answer', async () => {
  const { context } = request()
  const input = { name: 'parallel', idempotencyKey: 'k' }
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () => runCommand(context, 'addPerson', addPerson, input)),
  )
  expect(new Set(outcomes.map(({ subjectId }) => subjectId)).size).toBe(1)
  expect(await counts('parallel')).toEqual({ people: 1, events: 1 })
})

test('a key is forgotten after a day, not before', async () => {
  const { context } = request()
  const later = (hours: number) => ({ ...context, now: new Date(now.getTime() + hours * 3_600_000) })
  const run = (hours: number, name: string) =>
    runCommand(later(hours), 'addPerson', addPerson, { name, idempotencyKey: 'daily' })
  const first = await run(0, 'monday')
  expect(await run(24, 'monday')).toEqual(first)
  expect((await run(25, 'tuesday')).errors).toEqual([])
  expect(await counts('tuesday')).toEqual({ people: 1, events: 1 })
})

test('a turn that the database lost is taken again, some times', async () => {
  const { context } = request()
  const losing = (times: number, code: string): typeof addPerson => {
    let lost = 0
    return async (work, input) => {
      const done = await addPerson(work, input)
      if (lost === times) return done
      lost += 1
      throw Object.assign(new Error('lost the turn'), { code })
    }
  }
  for (const code of ['40001', '40P01']) {
    await runCommand(context, 'addPerson', losing(3, code), { name: `after-${code.toLowerCase()}` })
    expect(await counts(`after-${code.toLowerCase()}`)).toEqual({ people: 1, events: 1 })
  }
  await expect(runCommand(context, 'addPerson', losing(4, '40001'), { name: 'never' })).rejects.toThrow(
    'lost',
  )
  await expect(runCommand(context, 'addPerson', losing(1, '23505'), { name: 'never' })).rejects.toThrow(
    'lost',
  )
  expect(await counts('never')).toEqual({ people: 0, events: 0 })
  for (const code of ['40001', '40P01', '55P03'])
    expect(failureOf(Object.assign(new Error('busy'), { code }))).toBe('SERVICE_UNAVAILABLE')
})

test('two commands that would wait for each other both come to an end', async () => {
  const { context } = request()
  const [one, other] = [
    await plantProgramme(database.db, 'first'),
    await plantProgramme(database.db, 'second'),
  ]
  const meeting = Promise.withResolvers<void>()
  let waiting = 0
  const touch =
    (ids: readonly string[]): Command<object> =>
    async ({ transaction }) => {
      for (const id of ids) {
        await transaction
          .updateTable('programme')
          .set({ starts_on: '2018-01-01' })
          .where('id', '=', id)
          .execute()
        if ((waiting += 1) === 2) meeting.resolve()
        await meeting.promise
      }
      return { subjectId: one, event: undefined }
    }
  const outcomes = await Promise.all([
    runCommand(context, 'touch', touch([one, other]), {}),
    runCommand(context, 'touch', touch([other, one]), {}),
  ])
  expect(outcomes.map(({ errors }) => errors)).toEqual([[], []])
})
