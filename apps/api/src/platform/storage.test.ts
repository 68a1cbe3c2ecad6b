import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { startBucketServer } from '../../test/bucket-server.ts'
import { openStorage } from './storage.ts'

const bytes = Uint8Array.from([0, 1, 254, 255])
const key = 'photo/1/640.webp'

/** The storage on a disk of its own. */
async function onDisk() {
  const dataDir = await mkdtemp(join(tmpdir(), 'bastama-storage-'))
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  return openStorage({ dataDir, bucket: undefined })
}

/** The storage in a bucket of its own. */
async function inBucket() {
  const server = await startBucketServer()
  onTestFinished(() => server[Symbol.asyncDispose]())
  return openStorage({ dataDir: '/nowhere', bucket: server.bucket })
}

test.each([
  ['on the disk', onDisk],
  ['in a bucket', inBucket],
])('what is put %s is read again, whole or in part, and goes with its folder', async (_, open) => {
  const storage = await open()
  await storage.put(key, bytes)
  await storage.put('photo/2/640.webp', bytes)
  await storage.put('photo/3/640.webp', bytes)
  expect(new Uint8Array(await buffer(await storage.getStream(key)))).toEqual(bytes)
  expect(new Uint8Array(await buffer(await storage.getRange(key, 1, 2)))).toEqual(bytes.slice(1, 3))
  expect(await storage.getMetaData(key)).toMatchObject({ contentType: 'image/webp', contentLength: 4 })
  await storage.deleteAll('photo/1/')
  expect([await storage.exists(key), await storage.exists('photo/2/640.webp')]).toEqual([false, true])
})

test('no key leaves the folder', async () => {
  const storage = await onDisk()
  await expect(storage.put('../outside', bytes)).rejects.toThrow(/path|key/i)
  await expect(storage.getRange('../outside', 0, 1)).rejects.toThrow(/path|key/i)
})
