import { day } from './planting.ts'
import type { Planting } from './planting.ts'

/** Photos at every stage, of some of which consent is withdrawn, in albums at every moment of publication. */
export function plantMedia(planting: Planting, programme_id: string, people: readonly string[]) {
  const one = { programme_id }
  const photos = Array.from({ length: 16 }, (_, index) => {
    const id = planting.random.uuid()
    planting.add('photo', {
      ...one,
      id,
      ...described(planting, index),
      ...stage(planting, index),
      added_by: planting.random.of([null, ...people]),
      credit: planting.text('photo'),
      width: 10,
      height: 10,
      consent_withdrawn_at: index % 4 === 0 ? planting.at(-day) : null,
    })
    planting.add('photo_variant', {
      photo_id: id,
      format: 'JPEG',
      width: 10,
      height: 10,
      key: `world/${id}.jpg`,
    })
    return id
  })
  const albums = planting.moments.map((published_at) => {
    const { id, slug: name } = planting.reference('album')
    planting.add('album', {
      ...one,
      id,
      slug: name,
      title: planting.text('album'),
      summary: planting.text('album'),
      taken_on: planting.random.of(['2020-05-01', '2020-05-02']),
      published_at,
    })
    for (const [index, photo_id] of planting.random.some(photos, 4).entries())
      planting.add('album_photo', {
        album_id: id,
        photo_id,
        position: index + 1,
        caption: planting.text('caption'),
      })
    return id
  })
  return { photos, albums }
}

/** Some of the photos are decorative, and of some nothing is said yet. */
function described(planting: Planting, index: number) {
  if (index % 8 === 6) return { alt: null, is_decorative: false }
  return index % 8 === 2 ? { alt: null, is_decorative: true } : { alt: planting.text('photo') }
}

/** Some of the photos have no sizes yet, or could not be read. */
function stage(planting: Planting, index: number) {
  if (index % 8 === 5) return { state: 'PROCESSING', upload_id: planting.random.uuid() } as const
  return index % 8 === 7
    ? ({ state: 'FAILED', failure: 'UNREADABLE' } as const)
    : ({ state: 'READY' } as const)
}
