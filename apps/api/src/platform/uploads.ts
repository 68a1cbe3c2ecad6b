import { randomUUID } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { FileStore } from '@tus/file-store'
import { Server } from '@tus/server'
import { isUuid } from './selection/global-id.ts'

/** A file that somebody has sent as a whole, to be used once. */
export interface Upload {
  readonly id: string
  /** where it lies on this machine */
  readonly path: string
  /** in bytes */
  readonly size: number
}

/** Milliseconds for which an upload is kept, whole or not. */
const kept = 24 * 60 * 60 * 1000

/** As how many bytes a file counts at least: so many empty ones would fill a disk too. */
const leastCounted = 1024 * 1024

/** The name in the metadata of an upload of the person who sends it: the only thing in there. */
const owner = 'owner'

/**
 * What people send before it is said what for, in the folder `uploads` of the data folder: nothing of it is served. Who
 * sends it is known by the person's id, and nobody else learns that it is there.
 */
export class Uploads {
  readonly #folder: string

  readonly #mostBytes: number
  #opened: FileStore | undefined
  /** by person, how many bytes they began to send since a moment */
  readonly #begunBytes = new Map<string, { readonly since: number; readonly bytes: number }>()

  /** @param mostBytes of one file */
  constructor(dataDir: string, mostBytes: number) {
    this.#mostBytes = mostBytes
    this.#folder = join(dataDir, 'uploads')
  }

  /** The protocol by which files come, and go on after an interruption: https://tus.io. */
  server(path: string): Server {
    return new Server({
      path,
      datastore: this.#store,
      maxSize: this.#mostBytes,
      relativeLocation: true,
      namingFunction: () => randomUUID(),
    })
  }

  /**
   * Notes that a person begins to send so many bytes.
   * @returns false where that would be more than `most` within a day, as far as this process knows
   */
  begin(personId: string, bytes: number, most: number): boolean {
    const now = Date.now()
    const known = this.#begunBytes.get(personId)
    const before = known && now - known.since < kept ? known : { since: now, bytes: 0 }
    const sum = before.bytes + (bytes > leastCounted ? bytes : leastCounted)
    if (sum > most) return false
    this.#begunBytes.set(personId, { since: before.since, bytes: sum })
    return true
  }

  /** Metadata, as the protocol writes it, that say whose an upload is. */
  ownedBy(personId: string): string {
    return `${owner} ${Buffer.from(personId).toString('base64')}`
  }

  /** Whether the person has begun to send this upload. */
  async isOf(personId: string, id: string): Promise<boolean> {
    return (await this.#begun(id))?.metadata?.[owner] === personId
  }

  /** The upload of a person; undefined where it is another's, not whole, or not there. */
  async find(personId: string, id: string): Promise<Upload | undefined> {
    const begun = await this.#begun(id)
    if (begun?.metadata?.[owner] !== personId || begun.offset !== begun.size) return undefined
    return { id, path: this.path(id), size: begun.size }
  }

  /** Where the file of an upload lies, if it is there. */
  path(id: string): string {
    return join(this.#folder, id)
  }

  /** Removes an upload; that it is not there is well too. */
  async remove(id: string): Promise<void> {
    await this.#store.remove(id).catch(async (error: unknown) => {
      if ((await this.#begun(id)) !== undefined) throw error
    })
  }

  /** Removes what nobody has sent on or used for a day. */
  async sweep(now: Date): Promise<void> {
    for (const [personId, { since }] of this.#begunBytes)
      if (Date.now() - since > kept) this.#begunBytes.delete(personId)
    const files = await readdir(this.#folder).catch(() => [])
    for (const id of files.filter((file) => isUuid(file))) {
      const { mtime } = await stat(this.path(id))
      if (now.getTime() - mtime.getTime() > kept) await this.remove(id)
    }
  }

  /** The folder is made when somebody first asks. */
  get #store(): FileStore {
    this.#opened ??= new FileStore({ directory: this.#folder, expirationPeriodInMilliseconds: kept })
    return this.#opened
  }

  async #begun(id: string) {
    return isUuid(id) ? await this.#store.getUpload(id).catch(() => undefined) : undefined
  }
}
