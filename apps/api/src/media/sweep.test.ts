import { randomUUID } from 'node:crypto'
import { access, utimes } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { startBucketServer } from '../../test/bucket-server.ts'
import { at, now, useCommands } from '../../test/mutate.ts'
import { drawn, send, tasksOf } from '../../test/photos.ts'
import { plantFacilitator } from '../../test/plant.ts'
import { bucketStorage } from '../platform/storage.ts'
import { photoUses } from './file-queries.ts'
import { photoNights, photoTasks } from './photo-jobs.ts'

const its = useCommands()

/** A photo of the programme with one file. */
async function plantPhoto(given: object = {}) {
  const { id } = await its.database.db
    .insertInto('photo')
    .values({
      programme_id: its.grounds.programme,
      state: 'READY',
      width: 10,
      height: 10,
      created_at: at(-30),
      ...given,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const key = `photo/${id}/10.jpg`
  await its.database.db
    .insertInto('photo_variant')
    .values({ photo_id: id, format: 'JPEG', width: 10, height: 10, key })
    .execute()
  await its.api.server.storage.put(key, 'a picture')
  return { id, key }
}

async function sweep(tasks = tasksOf(its.database, its.api)) {
  for (const night of photoNights) await tasks[night]?.({}, new AbortController().signal)
}

/** Whether there is a row, a file in the table, and a file. */
async function isThere({ id, key }: { id: string; key: string }) {
  const { rows } = await its.database.pool.query<{ row: boolean; file: boolean }>(
    `select exists (select from photo where id = $1) as row,
       exists (select from photo_variant where photo_id = $1) as file`,
    [id],
  )
  return [rows[0]?.row, rows[0]?.file, await its.api.server.storage.exists(key)]
}

test('each night what nobody needs goes: photos that stand nowhere, files without consent, folders of no photo', async () => {
  const standing = await plantPhoto()
  await plantFacilitator(its.database.db, its.grounds.programme, {
    slug: 'portrait',
    photo_id: standing.id,
  })
  const fresh = await plantPhoto({ created_at: at(-6) })
  const unused = await plantPhoto()
  const withdrawn = await plantPhoto({ created_at: at(-1), consent_withdrawn_at: at(-8) })
  const lately = await plantPhoto({ created_at: at(-1), consent_withdrawn_at: at(-6) })
  const stuck = await plantPhoto({ state: 'PROCESSING', upload_id: randomUUID(), created_at: at(-2) })
  const { storage } = its.api.server
  const lost = `photo/${randomUUID()}/480.jpg`
  await storage.put(lost, 'of no photo')

  await sweep()
  expect(await isThere(standing)).toEqual([true, true, true])
  expect(await isThere(fresh)).toEqual([true, true, true])
  expect(await isThere(unused)).toEqual([false, false, false])
  expect(await isThere(withdrawn)).toEqual([true, false, false])
  expect(await isThere(lately)).toEqual([true, true, true])
  expect(await storage.exists(lost)).toBe(false)
  const given = await its.database.db
    .selectFrom('photo')
    .select(['state', 'failure'])
    .where('id', '=', stuck.id)
    .executeTakeFirst()
  expect(given).toEqual({ state: 'FAILED', failure: 'NOT_MADE' })
})

test('an upload that nobody used goes after a day', async () => {
  const client = its.as('manager')
  const [old, young] = [
    await send(its.api, client, await drawn()),
    await send(its.api, client, await drawn()),
  ]
  const { uploads } = its.api.server
  for (const [{ id }, age] of [
    [old, 25],
    [young, 23],
  ] as const) {
    const moment = new Date(now.getTime() - age * 3_600_000)
    await utimes(uploads.path(id), moment, moment)
  }
  await sweep()
  await expect(access(uploads.path(old.id))).rejects.toThrow('ENOENT')
  await expect(access(`${uploads.path(old.id)}.json`)).rejects.toThrow('ENOENT')
  expect(await uploads.find(its.grounds.stranger, young.id)).toMatchObject({ id: young.id })
})

test('in a bucket too, page by page', async () => {
  await using server = await startBucketServer()
  const storage = await bucketStorage(server.bucket)
  const standing = await plantPhoto({ created_at: now })
  for (const folder of [standing.id, ...Array.from({ length: 4 }, () => randomUUID())])
    await storage.put(`photo/${folder}/480.jpg`, 'a picture')
  const { uploads } = its.api.server
  await sweep(photoTasks({ db: its.database.db, storage, uploads, clock: { now: () => now } }))
  expect([...server.objects.keys()]).toEqual([`photo/${standing.id}/480.jpg`])
})

test('every place where a photo may stand is looked at', async () => {
  const { rows } = await its.database.pool.query<{ name: string }>(
    `select c.conrelid::regclass || '.' || a.attname as name
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
     where c.contype = 'f' and c.confrelid = 'photo'::regclass`,
  )
  const names = rows.map(({ name }) => name).filter((name) => name !== 'photo_variant.photo_id')
  expect(names.toSorted()).toEqual(photoUses.map((use) => use.join('.')).toSorted())
})
