import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSecret } from './secret.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bastama-secret-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('the data folder keeps one secret, which nobody else reads', async () => {
  const dataDir = join(folder, 'new')
  const first = await readSecret(undefined, dataDir)
  expect(first.length).toBeGreaterThan(32)
  expect(await readSecret(undefined, dataDir)).toBe(first)
  expect(await readdir(dataDir)).toEqual(['secret'])
  expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600)
})

test('the secret of the environment comes first, and an empty file is none', async () => {
  expect(await readSecret('given', join(folder, 'never made'))).toBe('given')
  await writeFile(join(folder, 'secret'), '')
  await expect(readSecret(undefined, folder)).rejects.toThrow('holds no secret')
})
