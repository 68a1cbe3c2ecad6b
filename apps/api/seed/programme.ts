import { almaty } from '@bastama/domain/kernel/time.ts'
import type { Kysely } from 'kysely'
import type { DB } from '../src/platform/database/tables.generated.ts'
import type { Happening } from './history.ts'
import { seedId } from './ids.ts'
import { reportedFigures } from './programme/figures.ts'
import { forums } from './programme/forums.ts'
import { districts, venues } from './programme/places.ts'
import { themes } from './programme/themes.ts'
import { topics } from './programme/topics.ts'
import { partners, strands, wealmaty } from './programme/wealmaty.ts'

/** The one programme of the demo. */
export const programmeId = seedId('programme', wealmaty.slug)

/** The programme with all that it is described by: strands, partners, figures, districts, themes, topics, venues. */
export async function insertProgramme(db: Kysely<DB>): Promise<Happening[]> {
  const publishedAt = new Date(wealmaty.publishedAt)
  await db
    .insertInto('programme')
    .values({
      id: programmeId,
      slug: wealmaty.slug,
      name: wealmaty.name,
      summary: wealmaty.summary,
      about: wealmaty.about,
      languages: ['kk', 'ru', 'en'],
      time_zone: almaty,
      starts_on: wealmaty.startsOn,
      ends_on: wealmaty.endsOn,
      funder: wealmaty.funder,
      funding_minor: wealmaty.fundingMinor,
      funding_currency: wealmaty.fundingCurrency,
      published_at: publishedAt,
      created_at: publishedAt,
      updated_at: publishedAt,
    })
    .execute()

  const listed = (index: number) => ({ programme_id: programmeId, position: index + 1 })
  await db
    .insertInto('strand')
    .values(
      strands.map((strand, index) => ({
        ...strand,
        ...listed(index),
        id: seedId('strand', String(index + 1)),
      })),
    )
    .execute()
  await db
    .insertInto('partner')
    .values(
      partners.map((partner, index) => ({
        ...partner,
        ...listed(index),
        id: seedId('partner', partner.slug),
      })),
    )
    .execute()
  await db
    .insertInto('reported_figure')
    .values(
      reportedFigures.map((figure, index) => ({
        ...figure,
        ...listed(index),
        id: seedId('reported_figure', figure.code),
      })),
    )
    .execute()
  await db
    .insertInto('district')
    .values(
      districts.map((district, index) => ({
        ...district,
        ...listed(index),
        id: seedId('district', district.slug),
      })),
    )
    .execute()
  await db
    .insertInto('theme')
    .values(themes.map((theme, index) => ({ ...theme, ...listed(index), id: seedId('theme', theme.slug) })))
    .execute()
  await db
    .insertInto('topic')
    .values(topics.map((topic, index) => ({ ...topic, ...listed(index), id: seedId('topic', topic.slug) })))
    .execute()
  await db
    .insertInto('venue')
    .values(
      venues.map(({ key, name, address }) => ({
        id: seedId('venue', key),
        programme_id: programmeId,
        name,
        address,
      })),
    )
    .execute()
  return [
    {
      at: publishedAt,
      noun: 'programme',
      subjectId: programmeId,
      kind: 'PUBLISHED',
      after: { slug: wealmaty.slug },
    },
  ]
}

/** The dialogue forums, each with the album of its slug. */
export async function insertForums(db: Kysely<DB>): Promise<Happening[]> {
  await db
    .insertInto('forum')
    .values(
      forums.map((forum) => ({
        id: seedId('forum', forum.slug),
        programme_id: programmeId,
        slug: forum.slug,
        title: forum.title,
        summary: forum.summary,
        venue_id: seedId('venue', forum.venue),
        album_id: seedId('album', forum.slug),
        starts_at: forum.startsAt,
        ends_at: forum.endsAt,
        published_at: forum.publishedAt,
      })),
    )
    .execute()
  return forums.map((forum) => ({
    at: new Date(forum.publishedAt),
    noun: 'forum',
    subjectId: seedId('forum', forum.slug),
    kind: 'PUBLISHED',
    after: { slug: forum.slug },
  }))
}
