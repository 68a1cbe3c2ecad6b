import { visitor } from '@bastama/domain/kernel/actor.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import { sql } from 'kysely'
import { parse } from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi } from '../../test/api.ts'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'
import { schema, selection } from '../schema.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase('seeded')
})
afterAll(() => database[Symbol.asyncDispose]())

test('a file is there for those who read its photo: not before its album is out, nor once consent is withdrawn', async () => {
  const { db } = database
  let actor: Actor = visitor
  const clock = { now: () => new Date() }
  await using api = await startApi({ database, schema, selection, clock, authenticate: () => actor })
  const get = async (key: string) => {
    const { status, headers } = await fetch(`${api.address}/media/${key}`)
    return [status, headers.get('cache-control')]
  }
  const missing = [404, null]

  // Shown by its one album and nothing else.
  const photo = await db
    .selectFrom('photo as p')
    .innerJoin('photo_variant as v', 'v.photo_id', 'p.id')
    .innerJoin('album_photo as ap', 'ap.photo_id', 'p.id')
    .select(['p.id', 'p.programme_id', 'ap.album_id', 'v.key'])
    .where(sql<boolean>`not exists (select from project j where j.cover_id = p.id)`)
    .where(sql<boolean>`not exists (select from facilitator f where f.photo_id = p.id)`)
    .where(sql<boolean>`(select count(*) from album_photo o where o.photo_id = p.id) = 1`)
    .where('p.consent_withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  await api.storage.put(photo.key, 'a picture')
  await api.storage.put('backup/notes.txt', 'of no photo')
  const publish = (at: Date | null) =>
    db.updateTable('album').set({ published_at: at }).where('id', '=', photo.album_id).execute()

  await publish(new Date(0))
  expect(await get(photo.key)).toEqual([200, 'public, max-age=300'])
  expect(await get('backup/notes.txt')).toEqual(missing)
  const lines = () => api.log.filter(({ msg, route }) => msg === 'answered' && route === '/media/*')
  await expect.poll(lines).toMatchObject([
    { status: 200, statements: 1 },
    { status: 404, statements: 1 },
  ])

  await publish(null)
  expect(await get(photo.key)).toEqual(missing)
  actor = {
    kind: 'person',
    personId: parse(idSchema('Person'), photo.id),
    grants: [{ role: 'manager', programmeId: parse(idSchema('Programme'), photo.programme_id) }],
  }
  expect(await get(photo.key)).toEqual([200, 'private, max-age=300'])

  await publish(new Date(0))
  actor = visitor
  await db.updateTable('photo').set({ consent_withdrawn_at: new Date() }).where('id', '=', photo.id).execute()
  expect(await get(photo.key)).toEqual(missing)
})
