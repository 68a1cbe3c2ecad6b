import type { Kysely } from 'kysely'
import type { DB } from '../src/platform/database/tables.generated.ts'
import { albums } from './albums/all.ts'
import { altOfTheme, drawnByCode } from './albums/alt.ts'
import type { Happening } from './history.ts'
import { seedId } from './ids.ts'
import { pictureSize } from './pictures.ts'
import type { Picture, StoredVariant } from './pictures.ts'
import { programmeId } from './programme.ts'

/** The id of a photo by its album and its place there, counted from 0. */
export function photoId(albumSlug: string, index: number): string {
  return seedId('photo', `${albumSlug}/${index + 1}`)
}

/** What is to be drawn for the albums. */
export const pictures: readonly Picture[] = albums.flatMap((album) =>
  album.pictures.map(({ theme, district }, index) => ({
    photoId: photoId(album.slug, index),
    theme,
    district,
  })),
)

/** The albums with their photos, whose files are in the storage. */
export async function insertAlbums(
  db: Kysely<DB>,
  variants: readonly StoredVariant[],
  now: Date,
): Promise<Happening[]> {
  await db
    .insertInto('album')
    .values(
      albums.map((album) => ({
        id: seedId('album', album.slug),
        programme_id: programmeId,
        slug: album.slug,
        title: album.title,
        summary: album.summary,
        taken_on: album.takenOn,
        published_at: album.publishedAt ?? null,
      })),
    )
    .execute()
  const photos = albums.flatMap((album) =>
    album.pictures.map((picture, index) => ({ album, picture, index, id: photoId(album.slug, index) })),
  )
  await db
    .insertInto('photo')
    .values(
      photos.map(({ id, album, picture }) => ({
        id,
        programme_id: programmeId,
        alt: altOfTheme[picture.theme],
        credit: drawnByCode,
        width: pictureSize.width,
        height: pictureSize.height,
        state: 'READY' as const,
        is_sample: true,
        consent_withdrawn_at: picture.consentWithdrawnAt ?? null,
        created_at: album.publishedAt ?? now,
      })),
    )
    .execute()
  await db
    .insertInto('album_photo')
    .values(
      photos.map(({ id, album, picture, index }) => ({
        id: seedId('album_photo', `${album.slug}/${index + 1}`),
        album_id: seedId('album', album.slug),
        photo_id: id,
        position: index + 1,
        caption: picture.caption,
      })),
    )
    .execute()
  await db
    .insertInto('photo_variant')
    .values(
      variants.map((variant) => ({
        id: seedId('photo_variant', variant.key),
        photo_id: variant.photoId,
        format: variant.format,
        width: variant.width,
        height: variant.height,
        key: variant.key,
      })),
    )
    .execute()

  return [
    ...albums.flatMap(({ slug, publishedAt }): Happening[] =>
      publishedAt === undefined
        ? []
        : [
            {
              at: new Date(publishedAt),
              noun: 'album',
              subjectId: seedId('album', slug),
              kind: 'PUBLISHED',
              after: { slug },
            },
          ],
    ),
    ...photos.flatMap(({ id, picture }): Happening[] =>
      picture.consentWithdrawnAt === undefined
        ? []
        : [
            {
              at: new Date(picture.consentWithdrawnAt),
              noun: 'photo',
              subjectId: id,
              kind: 'CONSENT_WITHDRAWN',
              after: { consentWithdrawnAt: new Date(picture.consentWithdrawnAt).toISOString() },
            },
          ],
    ),
  ]
}
