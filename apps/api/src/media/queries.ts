import { albumReadRule, photoReadRule } from '@bastama/domain/media/permissions.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { Row } from '../platform/builder.ts'
import { isPublished, managesProgramme, readingRows, sqlOf } from '../platform/read-rule.ts'
import type { Reads } from '../platform/read-rule.ts'
import { rowOf } from '../platform/row.ts'

/** Who reads a photo: nobody once consent is withdrawn. */
export const readsPhoto = readingRows(photoReadRule, {
  consented: (photo: Row<'photo'>) => sql<SqlBool>`${photo.consent_withdrawn_at} is null`,
})

/** Who reads an album. */
export const readsAlbum = readingRows(albumReadRule, {
  published: (album: Row<'album'>, viewer) => isPublished(album.published_at, viewer),
  managed: (album: Row<'album'>, viewer) => managesProgramme(album.programme_id, viewer),
})

/** A variant is read with its photo. */
export const readsPhotoVariant: Reads<Row<'photo_variant'>> = (variant, viewer) => sql<SqlBool>`exists (
  select from photo p where p.id = ${variant.photo_id} and ${sqlOf(readsPhoto(rowOf('photo', 'p'), viewer))}
)`

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
