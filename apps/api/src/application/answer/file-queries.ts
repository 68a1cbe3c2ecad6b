import { sql } from 'kysely'
import type { Expression, Kysely, SqlBool, Transaction } from 'kysely'
import { mayReadFile as mayReadPhotoFile } from '../../media/queries.ts'
import type { Row } from '../../platform/builder.ts'
import type { DB } from '../../platform/database/tables.generated.ts'
import { holds } from '../../platform/holds.ts'
import type { Asking } from '../../platform/holds.ts'
import { sqlOf } from '../../platform/read-rule.ts'
import type { Reads } from '../../platform/read-rule.ts'
import { rowOf } from '../../platform/row.ts'
import { isUuid } from '../../platform/selection/global-id.ts'
import { readsAnswer } from '../queries.ts'

/** The folder of the storage in which the files of answers are. */
export const folder = 'answer'

/** The files of answers are read with their answers. */
export const readsAnswerFile: Reads<Row<'answer_file'>> = (file, viewer) => sql<SqlBool>`exists (
  select from answer w where w.id = ${file.answer_id} and ${sqlOf(readsAnswer(rowOf('answer', 'w'), viewer))}
)`

/** Whether the file with a key is somebody's answer, and nobody's to keep a copy of who has no right to it any more. */
export function isPersonal(key: string): boolean {
  return key.startsWith(`${folder}/`)
}

/** Whether who asks reads the file of the storage with a key: one of a photo or of an answer that they read. */
export function mayReadFile(asking: Asking, key: string): Promise<boolean> {
  if (!isPersonal(key)) return mayReadPhotoFile(asking, key)
  return holds(
    asking,
    (viewer) => sql<SqlBool>`exists (
      select from answer_file f where f.key = ${key} and ${sqlOf(readsAnswerFile(rowOf('answer_file', 'f'), viewer))}
    )`,
  )
}

/** Where the file is served to those who read it; null until it is in the storage. */
export function fileUrl(file: Row<'answer_file'>): Expression<string | null> {
  return sql<string | null>`'/media/' || ${file.key}`
}

/** A file that is made of an upload. */
export interface AddedFile {
  readonly id: string
  readonly uploadId: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
}

/** The files of the answers to questions, whoever may read them. */
export function filesOf(transaction: Transaction<DB>, applicationId: string, questionIds: readonly string[]) {
  return transaction
    .selectFrom('answer_file as f')
    .innerJoin('answer as w', 'w.id', 'f.answer_id')
    .select(['f.id', 'f.upload_id as uploadId', 'f.media_type as mediaType'])
    .where('w.application_id', '=', applicationId)
    .where('w.question_id', '=', sql<string>`any(${questionIds}::uuid[])`)
    .execute()
}

/** Of uploads, those that a file is made of already. */
export async function usedUploads(
  transaction: Transaction<DB>,
  uploadIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const used = await transaction
    .selectFrom('answer_file')
    .select('upload_id')
    .where('upload_id', '=', sql<string>`any(${uploadIds.filter(isUuid)}::uuid[])`)
    .execute()
  return new Set(used.map(({ upload_id }) => upload_id))
}

/**
 * Gives answers their files in their order, by as many statements for many as for one: those that an answer has and that
 * are not among its files go.
 * @returns the ids of those that were not added, as another file is made of the same upload
 */
export async function writeFiles(
  transaction: Transaction<DB>,
  answers: readonly { readonly answerId: string; readonly fileIds: readonly string[] }[],
  added: readonly AddedFile[],
): Promise<string[]> {
  const places = answers.flatMap(({ answerId, fileIds }) =>
    fileIds.map((id, index) => ({ id, answerId, position: index + 1 })),
  )
  const ids = places.map(({ id }) => id)
  await transaction
    .deleteFrom('answer_file')
    .where('answer_id', '=', sql<string>`any(${answers.map(({ answerId }) => answerId)}::uuid[])`)
    .where('id', '<>', sql<string>`all(${ids}::uuid[])`)
    .execute()
  const rows = places.flatMap(({ id, answerId, position }) => {
    const file = added.find((each) => each.id === id)
    if (!file) return []
    const { uploadId, name, mediaType, bytes } = file
    return { id, answer_id: answerId, position, upload_id: uploadId, name, media_type: mediaType, bytes }
  })
  const inserted =
    rows.length === 0
      ? []
      : await transaction
          .insertInto('answer_file')
          .values(rows)
          .onConflict((conflict) => conflict.column('upload_id').doNothing())
          .returning('id')
          .execute()
  await sql`
    update answer_file set position = place
    from unnest(${ids}::uuid[], ${places.map(({ position }) => position)}::int[]) as o (id, place)
    where answer_file.id = o.id and position <> place
  `.execute(transaction)
  return rows.flatMap(({ id }) => (inserted.some((file) => file.id === id) ? [] : id))
}

/** The file that is to be in the storage, if it still belongs to an answer. */
export function findFile(db: Kysely<DB>, id: string) {
  return db.selectFrom('answer_file').select(['id', 'key']).where('id', '=', id).executeTakeFirst()
}

/** Says that a file is in the storage. @returns false where it belongs to no answer any more */
export async function keepAt(db: Kysely<DB>, id: string, key: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('answer_file')
    .set({ key })
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** The key of a file in the storage. */
export function keyOf(id: string, ending: string): string {
  return `${folder}/${id}.${ending}`
}

/** Which of these keys are of no file that belongs to an answer. One that is just being brought there has its row already. */
export async function keysOfNoFile(db: Kysely<DB>, keys: readonly string[]): Promise<string[]> {
  const idOf = (key: string) => key.slice(folder.length + 1).split('.')[0] ?? ''
  const found = await db
    .selectFrom('answer_file')
    .select('id')
    .where('id', '=', sql<string>`any(${keys.map(idOf).filter(isUuid)}::uuid[])`)
    .execute()
  const known = new Set(found.map(({ id }) => id))
  return keys.filter((key) => !known.has(idOf(key)))
}
