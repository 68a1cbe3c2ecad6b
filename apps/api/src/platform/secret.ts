import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The secret that signs sessions and encrypts second factors: the one that the environment gives, else that of the data
 * folder, which is made when there is none.
 */
export async function readSecret(given: string | undefined, dataDir: string): Promise<string> {
  if (given !== undefined) return given
  const file = join(dataDir, 'secret')
  await mkdir(dataDir, { recursive: true })
  // Of two processes that start together one makes it, whole, and both read the same.
  const draft = `${file}.${process.pid}`
  await writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600 })
  await link(draft, file).catch((error: unknown) => {
    if (Object(error).code !== 'EEXIST') throw error
  })
  await rm(draft)
  const secret = (await readFile(file, 'utf8')).trim()
  if (secret.length < 32) throw new Error(`${file} holds no secret: remove it, and everybody signs in again.`)
  return secret
}
