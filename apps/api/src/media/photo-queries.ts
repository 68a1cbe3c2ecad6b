import type { PhotoDescription } from '@bastama/domain/media/description.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import * as v from 'valibot'
import type { DB } from '../platform/database/tables.generated.ts'
import { uuidOf } from '../platform/selection/global-id.ts'
import type { Photo } from './queries.ts'

type Db = Transaction<DB>

/** What the policy asks about the programme that a photo is added to. */
export async function programmeOfPhotos(transaction: Db, globalId: string) {
  const id = uuidOf('Programme', globalId)
  if (id === undefined) return undefined
  const programme = await transaction
    .selectFrom('programme')
    .select(['id', 'published_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (programme === undefined) return undefined
  const facilitators = await transaction
    .selectFrom('facilitator')
    .select('id')
    .where('programme_id', '=', id)
    .execute()
  return {
    programmeId: v.parse(idSchema('Programme'), programme.id),
    publishedAt: programme.published_at,
    facilitatorIds: facilitators.map((facilitator) => v.parse(idSchema('Facilitator'), facilitator.id)),
  }
}

/** A photo to add: its file is an upload, and its sizes are still to be made. */
export interface NewPhoto extends PhotoDescription {
  readonly programmeId: string
  readonly uploadId: string
  readonly addedBy: string
  readonly credit: LocalizedText | null
  readonly width: number
  readonly height: number
}

/** @returns the id; undefined where another photo is made of the upload already */
export async function insertPhoto(transaction: Db, photo: NewPhoto): Promise<string | undefined> {
  const inserted = await transaction
    .insertInto('photo')
    .values({
      programme_id: photo.programmeId,
      state: 'PROCESSING',
      upload_id: photo.uploadId,
      added_by: photo.addedBy,
      alt: photo.alt,
      is_decorative: photo.isDecorative,
      credit: photo.credit,
      width: photo.width,
      height: photo.height,
    })
    .onConflict((conflict) => conflict.column('upload_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted?.id
}

/** Writes what is said of a photo, as its next version. */
export async function writePhoto(
  transaction: Db,
  { id }: Photo,
  values: {
    readonly description?: PhotoDescription
    readonly credit?: LocalizedText | null | undefined
    readonly consentWithdrawnAt?: Date
  },
): Promise<void> {
  await transaction
    .updateTable('photo')
    .set({
      ...(values.description && {
        alt: values.description.alt,
        is_decorative: values.description.isDecorative,
      }),
      credit: values.credit,
      consent_withdrawn_at: values.consentWithdrawnAt,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .execute()
}
