import type { PhotoDescription } from '@bastama/domain/media/description.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import * as v from 'valibot'
import type { Work } from '../platform/command/command.ts'
import type { DB } from '../platform/database/tables.generated.ts'
import { rowOf } from '../platform/row.ts'
import { uuidOf } from '../platform/selection/global-id.ts'
import { isShown } from './queries.ts'

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

/** A photo as commands know it. */
export type Photo = NonNullable<Awaited<ReturnType<typeof lockPhoto>>>

/** The photo, held until the transaction ends. */
export async function lockPhoto({ transaction, now }: Pick<Work, 'transaction' | 'now'>, globalId: string) {
  const id = uuidOf('Photo', globalId)
  if (id === undefined) return undefined
  const row = await transaction
    .selectFrom('photo as p')
    .selectAll('p')
    .select(sql<string[]>`array(select id from facilitator where photo_id = p.id)`.as('portrait_of'))
    .select(isShown(rowOf('photo', 'p'), { now: sql<Date>`${now}::timestamptz` }).as('is_shown'))
    .where('p.id', '=', id)
    .forNoKeyUpdate('p')
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    version: row.version,
    programmeId: v.parse(idSchema('Programme'), row.programme_id),
    consentWithdrawnAt: row.consent_withdrawn_at,
    addedBy: row.added_by === null ? null : v.parse(idSchema('Person'), row.added_by),
    portraitOf: row.portrait_of.map((one) => v.parse(idSchema('Facilitator'), one)),
    isShown: row.is_shown === true,
    alt: row.alt,
    isDecorative: row.is_decorative,
    credit: row.credit,
  }
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
