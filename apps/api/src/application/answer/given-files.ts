import { randomUUID } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import type { AnswerProblem, FileAnswer, GivenAnswer } from '@bastama/domain/application/answers.ts'
import {
  fileLimits,
  fileName,
  fileTypeBeginning,
  fileTypeOf,
  isArchive,
  tellingStart,
} from '@bastama/domain/application/files.ts'
import type { FileType } from '@bastama/domain/application/files.ts'
import { personIdOf } from '@bastama/domain/kernel/actor.ts'
import type { Work } from '../../platform/command/command.ts'
import { uuidOf } from '../../platform/selection/global-id.ts'
import type { Upload } from '../../platform/uploads.ts'
import type { AddedFile } from './file-queries.ts'

/** What is given of the files of an answer: which of those that it has stay, and what was sent for it. */
export interface GivenFiles {
  readonly fileIds: readonly string[]
  readonly uploads: readonly { readonly uploadId: string; readonly name: string }[]
}

/** The answer by files that is given, and what of it is new; or what is wrong with an upload. */
export type ReadFiles =
  | { readonly answer: GivenAnswer; readonly added: readonly AddedFile[] }
  | { readonly problem: AnswerProblem }

/**
 * Finds the files that are given; what an upload is, its content says.
 * @param used the uploads among them that a file is made of already
 */
export async function readFiles(
  { actor, uploads }: Work,
  given: GivenFiles,
  { before, used }: { readonly before: GivenAnswer | undefined; readonly used: ReadonlySet<string> },
): Promise<ReadFiles> {
  const had = before?.kind === 'FILES' ? before.files : []
  const staying = given.fileIds.map((id) => uuidOf('AnswerFile', id))
  const files: FileAnswer[] = had.filter(({ fileId }) => staying.includes(fileId))
  const added: AddedFile[] = []
  // Nobody has more than these looked at.
  for (const { uploadId, name } of given.uploads.slice(0, fileLimits.files + 1)) {
    const personId = personIdOf(actor)
    const upload = personId === undefined ? undefined : await uploads.find(personId, uploadId)
    if (!upload || used.has(upload.id)) return { problem: { code: 'FILE_IS_NOT_THERE' } }
    const { size: bytes } = upload
    if (bytes > fileLimits.bytes) return { problem: { code: 'FILE_IS_TOO_LARGE', bytes } }
    const type = await typeOf(upload)
    if (!type) return { problem: { code: 'FILE_IS_OF_ANOTHER_TYPE' } }
    const { mediaType } = type
    const id = randomUUID()
    files.push({ fileId: id, mediaType, bytes })
    added.push({ id, uploadId: upload.id, name: fileName(name, type), mediaType, bytes })
  }
  return { answer: { kind: 'FILES', files }, added }
}

async function typeOf({ path }: Upload): Promise<FileType | undefined> {
  const start = await firstBytes(path)
  const begins = fileTypeBeginning(start)
  if (!begins || !isArchive(begins)) return begins
  // It is no larger than an answer may be.
  const content = await readFile(path)
  return fileTypeOf(start, (ascii) => content.includes(ascii, 0, 'latin1'))
}

async function firstBytes(path: string): Promise<Uint8Array> {
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(tellingStart) })
  return buffer.subarray(0, bytesRead)
}
