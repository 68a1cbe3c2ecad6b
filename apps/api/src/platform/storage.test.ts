import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { openStorage } from './storage.ts'

test('what is put is read again, and no key leaves the folder', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'bastama-storage-'))
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  const storage = openStorage(dataDir)
  const bytes = Uint8Array.from([0, 1, 254, 255])
  await storage.put('photo/1/640.webp', bytes)
  expect(new Uint8Array(await buffer(await storage.getStream('photo/1/640.webp')))).toEqual(bytes)
  expect(new Uint8Array(await buffer(storage.getRange('photo/1/640.webp', 1, 2)))).toEqual(bytes.slice(1, 3))
  await expect(storage.put('../outside', bytes)).rejects.toThrow(/path|key/i)
  expect(() => storage.getRange('../outside', 0, 1)).toThrow(/path|key/i)
})
