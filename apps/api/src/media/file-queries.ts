import type { PhotoFailure } from '@bastama/domain/media/media.ts'
import { sql } from 'kysely'
import type { ExpressionBuilder, Insertable, Kysely, SqlBool } from 'kysely'
import type { DB, PhotoVariant } from '../platform/database/tables.generated.ts'

/** A photo whose sizes are to be made. */
export function processingPhoto(db: Kysely<DB>, id: string) {
  return db
    .selectFrom('photo')
    .select(['id', 'upload_id as uploadId'])
    .where('id', '=', id)
    .where('state', '=', 'PROCESSING')
    .executeTakeFirst()
}

/** The sizes are there: from now on the photo may be shown. */
export function finishPhoto(
  db: Kysely<DB>,
  id: string,
  variants: readonly Insertable<PhotoVariant>[],
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('photo')
      .set({ state: 'READY', upload_id: null })
      .where('id', '=', id)
      .where('state', '=', 'PROCESSING')
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 1n) await transaction.insertInto('photo_variant').values(variants).execute()
  })
}

/** There will be no sizes. */
export async function failPhoto(db: Kysely<DB>, id: string, failure: PhotoFailure): Promise<void> {
  await db
    .updateTable('photo')
    .set({ state: 'FAILED', failure, upload_id: null })
    .where('id', '=', id)
    .where('state', '=', 'PROCESSING')
    .execute()
}

/** Gives up photos whose sizes nobody could make since a moment. */
export async function failPhotosBefore(db: Kysely<DB>, moment: Date): Promise<void> {
  await db
    .updateTable('photo')
    .set({ state: 'FAILED', failure: 'NOT_MADE', upload_id: null })
    .where('state', '=', 'PROCESSING')
    .where('created_at', '<', moment)
    .execute()
}

/** Where a photo may stand, by table and column: what stands nowhere is of no use to anybody. */
export const photoUses = [
  ['album_photo', 'photo_id'],
  ['facilitator', 'photo_id'],
  ['project', 'cover_id'],
] as const

/** Forgets the photos that were added before a moment and stand nowhere. */
export function deleteUnused(db: Kysely<DB>, before: Date): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const unused = ({ and }: ExpressionBuilder<DB, 'photo'>) =>
      and(
        photoUses.map(
          ([table, column]) =>
            sql<SqlBool>`not exists (select from ${sql.table(table)} where ${sql.ref(column)} = photo.id)`,
        ),
      )
    const found = await transaction
      .selectFrom('photo')
      .select('id')
      .where('created_at', '<', before)
      .where('state', '<>', 'PROCESSING')
      .where(unused)
      .forUpdate()
      .execute()
    if (found.length === 0) return
    // Held like this nobody puts one anywhere any more; somebody may have meanwhile.
    const ids = found.map(({ id }) => id)
    await transaction.deleteFrom('photo').where('id', 'in', ids).where(unused).execute()
  })
}

/** Photos with files whose consent was withdrawn before a moment. */
export function withdrawnPhotos(db: Kysely<DB>, before: Date) {
  return db
    .selectFrom('photo as p')
    .select('p.id')
    .where('p.consent_withdrawn_at', '<', before)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('photo_variant as v').select('v.id').whereRef('v.photo_id', '=', 'p.id')),
    )
    .execute()
}

/** Forgets the files of a photo; the photo stays, as the record tells of it. */
export async function deleteVariants(db: Kysely<DB>, photoId: string): Promise<void> {
  await db.deleteFrom('photo_variant').where('photo_id', '=', photoId).execute()
}

/** Which of these ids no photo has. */
export async function idsOfNoPhoto(db: Kysely<DB>, ids: readonly string[]): Promise<string[]> {
  const found = await db
    .selectFrom('photo')
    .select('id')
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  const known = new Set(found.map(({ id }) => id))
  return ids.filter((id) => !known.has(id))
}
