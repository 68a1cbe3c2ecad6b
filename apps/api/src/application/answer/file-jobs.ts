import { createReadStream } from 'node:fs'
import { fileTypeNamed } from '@bastama/domain/application/files.ts'
import type { Kysely, Transaction } from 'kysely'
import * as v from 'valibot'
import type { DB } from '../../platform/database/tables.generated.ts'
import { queueJobs } from '../../platform/jobs.ts'
import type { Task } from '../../platform/jobs.ts'
import type { Storage } from '../../platform/storage.ts'
import type { Uploads } from '../../platform/uploads.ts'
import { findFile, folder, keepAt, keyOf, keysOfNoFile } from './file-queries.ts'

const settleTask = 'settle_answer_file'
const sweepTask = 'sweep_answer_files'

/** What is done each night. */
export const fileNights = [sweepTask]

interface FileTools {
  readonly db: Kysely<DB>
  readonly storage: Storage
  readonly uploads: Uploads
}

const settling = v.object({ id: v.string(), uploadId: v.string(), mediaType: v.string() })

/** Has files brought to the storage that belong to an answer by now, or taken from there that do not any more. */
export function settleLater(
  transaction: Transaction<DB>,
  files: readonly v.InferOutput<typeof settling>[],
): Promise<void> {
  return queueJobs(
    transaction,
    files.map(({ id, uploadId, mediaType }) => ({
      task: settleTask,
      payload: { id, uploadId, mediaType },
      key: `${settleTask} ${id}`,
    })),
  )
}

/** The tasks of the files of answers: bringing them to the storage, and removing what belongs to no answer. */
export function fileTasks(tools: FileTools): Record<string, Task> {
  return {
    [settleTask]: (payload) => settle(tools, v.parse(settling, payload)),
    [sweepTask]: () => sweep(tools),
  }
}

/** Done twice it does the same; whoever comes second finds nothing to do. */
async function settle(
  { db, storage, uploads }: FileTools,
  { id, uploadId, mediaType }: v.InferOutput<typeof settling>,
): Promise<void> {
  const key = keyOf(id, fileTypeNamed(mediaType)?.ending ?? 'bin')
  const file = await findFile(db, id)
  if (file?.key === null) await storage.putStream(key, createReadStream(uploads.path(uploadId)))
  const isKept = file !== undefined && (await keepAt(db, id, key))
  if (!isKept && (await storage.exists(key))) await storage.delete(key)
  await uploads.remove(uploadId)
}

/** Where an application or a question goes, its answers go with it, and nobody names their files. */
async function sweep({ db, storage }: FileTools): Promise<void> {
  let page: string | undefined
  do {
    const { objects, paginationToken } = await storage.listAll(folder, {
      ...(page !== undefined && { paginationToken: page }),
    })
    const keys = [...objects].flatMap((object) => (object.isFile ? [object.key] : []))
    for (const key of await keysOfNoFile(db, keys)) await storage.delete(key)
    page = paginationToken
  } while (page !== undefined)
}
