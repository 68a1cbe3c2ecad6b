import { photoFormats } from '@bastama/domain/media/media.ts'
import type { photoFailures, photoStates } from '@bastama/domain/media/media.ts'
import { builder } from '../platform/builder.ts'
import { mediaUrl, readsAlbum, readsAlbumPhoto, readsPhoto, readsPhotoVariant } from './queries.ts'

const PhotoFormat = builder.enumType('PhotoFormat', {
  description: 'The format of a picture file.',
  values: photoFormats,
})

const PhotoState = builder.enumType('PhotoState', {
  description: 'How far a photo has come.',
  values: {
    PROCESSING: { description: 'Its sizes are being made.' },
    READY: { description: 'Its sizes are there.' },
    FAILED: { description: 'Its sizes could not be made: `failure` says why.' },
  } as const satisfies Record<(typeof photoStates)[number], object>,
})

const PhotoFailure = builder.enumType('PhotoFailure', {
  description: 'Why a photo has no sizes.',
  values: {
    UNREADABLE: { description: 'The file is damaged.' },
    NOT_MADE: { description: 'It was our fault.' },
  } as const satisfies Record<(typeof photoFailures)[number], object>,
})

const PhotoVariant = builder.table('PhotoVariant', {
  description: 'A photo in one size and format.',
  from: 'photo_variant',
  visible: readsPhotoVariant,
  node: false,
  fields: (t) => ({
    format: t.column('format', PhotoFormat, { description: 'The format of the file.' }),
    width: t.column('width', 'Int', { description: 'In pixels.' }),
    height: t.column('height', 'Int', { description: 'In pixels.' }),
    url: t.expression('URL', mediaUrl, {
      description: 'A path on the origin of the API, the portal or the console.',
    }),
  }),
})

export const Photo = builder.table('Photo', {
  description: 'A photo, or a picture drawn in its place. It is gone everywhere once consent is withdrawn.',
  from: 'photo',
  visible: readsPhoto,
  fields: (t) => ({
    state: t.column('state', PhotoState, { description: 'How far it has come.' }),
    failure: t.column('failure', PhotoFailure, {
      nullable: true,
      description: 'Why there are no sizes; null unless it failed.',
    }),
    version: t.column('version', 'Int', {
      description: 'Counts the changes: give it back with a mutation, and nothing is overwritten unseen.',
    }),
    alt: t.localized('alt', {
      nullable: true,
      description: 'What is in the picture; null for a decorative one, and for one that is not shown yet.',
    }),
    isDecorative: t.column('is_decorative', 'Boolean', {
      description: 'It says nothing that the text does not.',
    }),
    credit: t.localized('credit', { nullable: true, description: 'Who made it.' }),
    width: t.column('width', 'Int', { description: 'Of the original, in pixels.' }),
    height: t.column('height', 'Int', { description: 'Of the original, in pixels.' }),
    isSample: t.column('is_sample', 'Boolean', { description: 'Drawn for the demonstration data.' }),
    variants: t.many(
      PhotoVariant,
      { id: 'photo_id' },
      {
        visibleBehind: () => true,
        orderBy: [
          ['format', 'asc'],
          ['width', 'asc'],
        ],
        description: 'Its files, by format and width.',
      },
    ),
  }),
})

const AlbumPhoto = builder.table('AlbumPhoto', {
  description: 'A photo at its place in an album.',
  from: 'album_photo',
  visible: readsAlbumPhoto,
  fields: (t) => ({
    position: t.column('position', 'Int', { description: 'Counted from 1.' }),
    caption: t.localized('caption', { nullable: true, description: 'What it shows, for those who see it.' }),
    photo: t.one(Photo, { photo_id: 'id' }, { description: 'The photo.' }),
  }),
})

export const Album = builder.table('Album', {
  description: 'The photos of a stage, a forum or a project.',
  from: 'album',
  visible: readsAlbum,
  fields: (t) => ({
    slug: t.column('slug', 'String', { description: 'Its name in addresses.' }),
    title: t.localized('title', { description: 'Its title.' }),
    summary: t.localized('summary', { nullable: true, description: 'What it tells, in a sentence.' }),
    takenOn: t.column('taken_on', 'Date', { description: 'The day of the photos.' }),
    photos: t.connection(
      AlbumPhoto,
      { id: 'album_id' },
      { orderBy: [['position', 'asc']], description: 'The photos in their order.' },
    ),
  }),
})

/** Albums, the newest first. */
export const albumsNewestFirst = { orderBy: [['taken_on', 'desc']] } as const

builder.queryFields((t) => ({
  album: t.bySlug(Album, { description: 'The album with this slug.' }),
  albums: t.connection(Album, { ...albumsNewestFirst, description: 'Albums, the newest first.' }),
}))
