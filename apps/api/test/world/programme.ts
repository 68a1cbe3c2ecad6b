import { day, hour } from './planting.ts'
import type { Planting } from './planting.ts'

/** What a programme is cut into, and where it takes place. */
export function plantPlaces(planting: Planting, programme_id: string) {
  const one = { programme_id }
  const place = { ...one, position: 90 }
  planting.add('strand', { ...place, name: planting.text('strand'), summary: planting.text('strand') })
  planting.add('partner', { ...place, slug: planting.slug('partner'), name: planting.text('partner') })
  planting.add('reported_figure', {
    ...place,
    code: 'PLANTED',
    value: 7,
    precision: 'ABOUT',
    label: planting.text('figure'),
  })
  const places = (table: 'district' | 'theme' | 'topic') =>
    [91, 92].map((position) => {
      const { id, slug: name } = planting.reference(table)
      planting.add(table, { ...one, id, slug: name, position, name: planting.text(table) })
      return id
    })
  const districts = places('district')
  const themes = places('theme')
  const topics = places('topic')
  const venue_id = planting.random.uuid()
  planting.add('venue', {
    ...one,
    id: venue_id,
    name: planting.text('venue'),
    address: planting.text('venue'),
  })
  return { districts, themes, topics, venue_id }
}

/** Forums at every moment of publication; an album tells of one of them. */
export function plantForums(
  planting: Planting,
  { programme_id, venue_id, albums }: { programme_id: string; venue_id: string; albums: readonly string[] },
): void {
  const albumsLeft = [...albums]
  for (const published_at of planting.moments) {
    planting.add('forum', {
      programme_id,
      slug: planting.slug('forum'),
      title: planting.text('forum'),
      summary: planting.text('forum'),
      venue_id,
      starts_at: planting.at(-day),
      ends_at: planting.at(-day + hour),
      published_at,
      album_id: albumsLeft.pop() ?? null,
    })
  }
}
