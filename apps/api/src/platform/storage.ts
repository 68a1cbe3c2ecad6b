import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { join } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

/** Files by key: what people upload and what is made from it. Keys are plain ASCII, as `photo/1f2e/640.webp`. */
export class Storage extends Disk {
  readonly #folder: string

  constructor(folder: string) {
    super(new FSDriver({ location: folder, visibility: 'public' }))
    this.#folder = folder
  }

  /** Some bytes of a file, both ends included; nothing else of it is read. */
  getRange(key: string, from: number, to: number): Readable {
    return createReadStream(join(this.#folder, this.file(key).key), { start: from, end: to })
  }
}

/** The storage on the disk of this machine, in the folder `media` of the data folder. */
export function openStorage(dataDir: string): Storage {
  return new Storage(join(dataDir, 'media'))
}
