import type { Kysely, Transaction } from 'kysely'
import type { Clock } from '../platform/clock.ts'
import type { DB } from '../platform/database/tables.generated.ts'
import { queueJob } from '../platform/jobs.ts'
import type { Task } from '../platform/jobs.ts'
import type { Storage } from '../platform/storage.ts'
import type { Uploads } from '../platform/uploads.ts'
import {
  deleteUnused,
  deleteVariants,
  failPhoto,
  failPhotosBefore,
  finishPhoto,
  idsOfNoPhoto,
  processingPhoto,
  withdrawnPhotos,
} from './file-queries.ts'
import { decode, filesOf, folderOf, storeFiles } from './picture.ts'

const sizesTask = 'make_photo_sizes'
const sweepTask = 'sweep_photos'

/** What is done each night. */
export const photoNights = [sweepTask]

const day = 24 * 60 * 60 * 1000

/** How long something may be of no use before it is removed, in milliseconds: people come back to what they began. */
const patience = {
  /** a photo whose sizes nobody can make */
  processing: day,
  /** a photo that stands nowhere */
  unused: 7 * day,
  /** the files of one that nobody may see any more */
  withdrawn: 7 * day,
}

/** What photos are made of and with. */
interface PhotoTools {
  readonly db: Kysely<DB>
  readonly storage: Storage
  readonly uploads: Uploads
  readonly clock: Clock
}

/** Has the sizes of a photo made once it is there. */
export function queueSizes(transaction: Transaction<DB>, id: string): Promise<void> {
  return queueJob(transaction, { task: sizesTask, payload: { id }, key: `${sizesTask} ${id}` })
}

/** The tasks of photos: making their sizes, and removing what is of no use. */
export function photoTasks(tools: PhotoTools): Record<string, Task> {
  return {
    [sizesTask]: (payload) => makeSizes(tools, String(Object(payload).id)),
    [sweepTask]: () => sweep(tools),
  }
}

/** Done twice it makes the same files; whoever comes second finds nothing to do. */
async function makeSizes({ db, storage, uploads }: PhotoTools, id: string): Promise<void> {
  const photo = await processingPhoto(db, id)
  if (!photo?.uploadId) return
  const picture = await decode(uploads.path(photo.uploadId))
  if (picture === undefined) {
    await failPhoto(db, id, 'UNREADABLE')
  } else {
    const stored = await storeFiles(storage, id, filesOf(picture))
    await finishPhoto(
      db,
      id,
      stored.map((file) => ({ photo_id: id, ...file })),
    )
  }
  // It tells where it was taken, and is of no use any more.
  await uploads.remove(photo.uploadId)
}

async function sweep({ db, storage, uploads, clock }: PhotoTools): Promise<void> {
  const now = clock.now()
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds)
  await failPhotosBefore(db, before(patience.processing))
  await uploads.sweep(now)
  for (const { id } of await withdrawnPhotos(db, before(patience.withdrawn))) {
    await storage.deleteAll(folderOf(id))
    await deleteVariants(db, id)
  }
  await deleteUnused(db, before(patience.unused))
  for await (const ids of photoFolders(storage)) {
    for (const id of await idsOfNoPhoto(db, ids)) await storage.deleteAll(folderOf(id))
  }
}

/** The ids in the names of the folders of photos, some at a time. */
async function* photoFolders(storage: Storage): AsyncGenerator<string[]> {
  let page: string | undefined
  do {
    const { objects, paginationToken } = await storage.listAll('photo', {
      ...(page !== undefined && { paginationToken: page }),
    })
    yield [...objects].filter(({ isDirectory }) => isDirectory).map(({ name }) => name)
    page = paginationToken
  } while (page !== undefined)
}
