import { idSchema } from '@bastama/domain/kernel/id.ts'
import { albumReadRule, photoReadRule } from '@bastama/domain/media/permissions.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import * as v from 'valibot'
import type { Row } from '../platform/builder.ts'
import type { Work } from '../platform/command/command.ts'
import { holds } from '../platform/holds.ts'
import type { Asking } from '../platform/holds.ts'
import { isPublished, managesProgramme, readingRows, sqlOf } from '../platform/read-rule.ts'
import type { Reads } from '../platform/read-rule.ts'
import { rowOf } from '../platform/row.ts'
import { uuidOf } from '../platform/selection/global-id.ts'
import type { Viewer } from '../platform/viewer.ts'

/** Who reads a photo: nobody once consent is withdrawn. */
export const readsPhoto = readingRows(photoReadRule, {
  consented: hasConsent,
  shown: (photo: Row<'photo'>, viewer) => isShown(photo, viewer),
  added: (photo: Row<'photo'>, viewer) =>
    sql<SqlBool>`(${hasConsent(photo)} and ${photo.added_by} = ${viewer.personId})`,
  portrait: (photo: Row<'photo'>, viewer) => sql<SqlBool>`(${hasConsent(photo)} and exists (
    select from facilitator f where f.photo_id = ${photo.id} and f.id = any(${viewer.facilitatorIds})
  ))`,
  managed: (photo: Row<'photo'>, viewer) =>
    sql<SqlBool>`(${hasConsent(photo)} and ${managesProgramme(photo.programme_id, viewer)})`,
})

/** Whoever is in the photo has not withdrawn consent. */
function hasConsent(photo: Row<'photo'>) {
  return sql<SqlBool>`${photo.consent_withdrawn_at} is null`
}

/** Where it stands in public it is shown: with consent, with files, and with words for those who do not see it. */
export function mayBeShown(photo: Row<'photo'>) {
  return sql<SqlBool>`(
    ${hasConsent(photo)} and ${photo.state} = 'READY' and (${photo.alt} is not null or ${photo.is_decorative})
  )`
}

/** It stands in an album, a profile or on a cover that visitors read. */
export function isShown(photo: Row<'photo'>, viewer: Pick<Viewer, 'now'>) {
  return sql<SqlBool>`(${mayBeShown(photo)} and (
    exists (
      select from album_photo ap join album l on l.id = ap.album_id
      where ap.photo_id = ${photo.id} and ${isPublished(sql<Date | null>`l.published_at`, viewer)}
    )
    or exists (select from facilitator f where f.photo_id = ${photo.id} and f.state = 'PUBLISHED')
    or exists (select from shown_project j where j.cover_id = ${photo.id})
  ))`
}

/** Who reads an album. */
export const readsAlbum = readingRows(albumReadRule, {
  published: (album: Row<'album'>, viewer) => isPublished(album.published_at, viewer),
  managed: (album: Row<'album'>, viewer) => managesProgramme(album.programme_id, viewer),
})

/** A variant is read with its photo. */
export const readsPhotoVariant: Reads<Row<'photo_variant'>> = (variant, viewer) => sql<SqlBool>`exists (
  select from photo p where p.id = ${variant.photo_id} and ${sqlOf(readsPhoto(rowOf('photo', 'p'), viewer))}
)`

/** Whether who asks reads the file with a key: one of a photo that they read. Any other file is nobody's to read. */
export function mayReadFile(asking: Asking, key: string): Promise<boolean> {
  return holds(
    asking,
    (viewer) => sql<SqlBool>`exists (
      select from photo_variant v
      where v.key = ${key} and ${sqlOf(readsPhotoVariant(rowOf('photo_variant', 'v'), viewer))}
    )`,
  )
}

/** A photo of an album is read where both album and photo are. */
export const readsAlbumPhoto: Reads<Row<'album_photo'>> = (albumPhoto, viewer) => sql<SqlBool>`exists (
  select from album a join photo p on p.id = ${albumPhoto.photo_id}
  where a.id = ${albumPhoto.album_id}
    and ${sqlOf(readsAlbum(rowOf('album', 'a'), viewer))} and ${sqlOf(readsPhoto(rowOf('photo', 'p'), viewer))}
)`

/** Where the file is served, on the origin of whoever shows it. */
export function mediaUrl(variant: Row<'photo_variant'>): Expression<string> {
  return sql<string>`'/media/' || ${variant.key}`
}

/** A photo as commands know it. */
export type Photo = NonNullable<Awaited<ReturnType<typeof lockPhoto>>>

/** The photo with an id, held until the transaction ends; undefined where there is none. */
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
    state: row.state,
  }
}
