import { join } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

/** Files by key: what people upload and what is made from it. Keys are plain ASCII, as `photo/1f2e/640.webp`. */
export type Storage = Disk

/** The storage on the disk of this machine, in the folder `media` of the data folder. */
export function openStorage(dataDir: string): Storage {
  return new Disk(
    new FSDriver({
      location: join(dataDir, 'media'),
      visibility: 'public',
    }),
  )
}
