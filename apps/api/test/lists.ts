import type { Kysely } from 'kysely'
import { recordEvents } from '../src/platform/events.ts'
import type { DB } from '../src/platform/database/tables.generated.ts'
import {
  plantCompetition,
  plantFacilitator,
  plantPerson,
  plantPlace,
  plantProgramme,
  plantWorkshop,
} from './plant.ts'

/** The row under which a connection hangs, by its type or by its own name. */
export type Parents = Readonly<Record<string, string>>

/** Letters that other alphabets put elsewhere, one title twice, and titles that a language lacks. */
const titles = [
  { kk: 'Үй', ru: 'Дом', en: 'House' },
  { kk: 'Ұя', ru: 'Гнездо' },
  { kk: 'Іс', ru: 'Дело', en: 'Deed' },
  { kk: 'Ыдыс', ru: 'Ёлка', en: 'Fir' },
  { kk: 'Ғалым', ru: 'Учёный', en: 'élan' },
  { kk: 'Гүл', ru: 'Цветок', en: 'Flower' },
  { kk: 'Қала', ru: 'Город', en: 'City' },
  { kk: 'Қала', ru: 'Город', en: 'City' },
  { en: 'Zebra' },
  { ru: 'Әже' },
]
/** How long each list is, at the least. */
export const length = titles.length
const day = (number: number) => new Date(Date.UTC(2018, 0, number))

/** Fills every list of the schema with rows that its orders have to tell apart. */
export async function plantLists(db: Kysely<DB>): Promise<Parents> {
  const programme_id = await plantProgramme(db)
  const theme_id = await plantPlace(db, 'theme', programme_id)
  const topic_id = await plantPlace(db, 'topic', programme_id)
  const district_id = await plantPlace(db, 'district', programme_id)
  const facilitatorsOf = await plantCompetition(db, programme_id, { slug: 'trainers', kind: 'FACILITATORS' })
  const projectsOf = await plantCompetition(db, programme_id, { slug: 'call' })
  const team = await db
    .insertInto('team')
    .values({ programme_id, slug: 'team', name: { kk: 'Топ' } })
    .returning('id')
    .executeTakeFirstOrThrow()
  const reviewer = await plantPerson(db)
  const news = { kk: 'Жаңалық' }
  const projects: string[] = []
  const facilitators: string[] = []
  for (const [index, title] of titles.entries()) {
    const slug = `row-${index}`
    const updated_at = day(1 + (index % 4))
    const text = { title, summary: title }
    const competition_id = await plantCompetition(db, programme_id, {
      slug,
      ...text,
      updated_at,
      opens_at: day(index % 3),
    })
    await db
      .insertInto('role_grant')
      .values({ person_id: reviewer, role: 'reviewer', competition_id, given_at: day(1 + (index % 3)) })
      .execute()
    const facilitator_id = await plantFacilitator(db, programme_id, {
      slug,
      competition_id: facilitatorsOf,
      sort_name: title,
      updated_at,
    })
    const project = await db
      .insertInto('project')
      .values({
        ...text,
        programme_id,
        team_id: team.id,
        theme_id,
        district_id,
        competition_id: projectsOf,
        slug,
        state: 'PUBLISHED',
        description: title,
        submitted_at: day(1 + (index % 5)),
        support_count: index % 3,
        updated_at,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    projects.push(project.id)
    const decided = { outcome: 'SELECTED', rank: index + 1 } as const
    await db
      .insertInto('result')
      .values([
        { ...decided, competition_id: projectsOf, project_id: project.id },
        { ...decided, competition_id, project_id: projects[0] ?? '' },
      ])
      .execute()
    await db.insertInto('facilitator_topic').values({ facilitator_id, topic_id }).execute()
    facilitators.push(facilitator_id)
    const published_at = index % 2 === 0 ? day(1 + (index % 3)) : null
    await db
      .insertInto('project_update')
      .values({ project_id: projects[0] ?? '', title: news, body: news, published_at })
      .execute()
    await db.insertInto('team').values({ programme_id, slug, name: title }).execute()
    await db
      .insertInto('workshop')
      .values({ programme_id, slug, number: index + 1, ...text })
      .execute()
    const starts_at = day(1 + (index % 4))
    await db
      .insertInto('forum')
      .values({ programme_id, slug, ...text, starts_at, ends_at: day(30) })
      .execute()
    await db
      .insertInto('album')
      .values({ programme_id, slug, title, taken_on: `2018-01-0${1 + (index % 4)}` })
      .execute()
    await plantProgramme(db, slug)
    await db.transaction().execute((transaction) =>
      recordEvents(transaction, [
        {
          at: updated_at,
          actor: { kind: 'clock' },
          programmeId: programme_id,
          noun: 'competition',
          subjectId: competition_id,
          kind: 'EDITED',
          before: null,
          after: title,
        },
      ]),
    )
  }
  for (const [index, name] of titles.entries()) {
    const person = await db
      .insertInto('person')
      .values({ name, sort_name: name })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('application')
      .values({
        competition_id: facilitatorsOf,
        person_id: person.id,
        reference: String(123_456_789 - index),
        state: 'SUBMITTED',
        started_at: day(1),
        submitted_at: day(1 + (index % 3)),
      })
      .execute()
  }
  const starts = titles.map((_, index) => day(1 + index).toISOString())
  const { sessionIds } = await plantWorkshop(db, programme_id, { slug: 'sessions', number: 99, starts })
  const [facilitator_id = ''] = facilitators
  await db.updateTable('session').set({ topic_id }).where('id', 'in', sessionIds).execute()
  await db
    .insertInto('session_facilitator')
    .values(sessionIds.map((session_id) => ({ session_id, facilitator_id })))
    .execute()
  const album = await db
    .insertInto('album')
    .values({ programme_id, slug: 'album', title: news, taken_on: '2018-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const photos = await db
    .insertInto('photo')
    .values(titles.map((alt) => ({ programme_id, alt, width: 3, height: 2, state: 'READY' as const })))
    .returning('id')
    .execute()
  await db
    .insertInto('album_photo')
    .values(photos.map(({ id }, index) => ({ album_id: album.id, photo_id: id, position: index + 1 })))
    .execute()
  return {
    Programme: programme_id,
    Theme: theme_id,
    District: district_id,
    Topic: topic_id,
    Team: team.id,
    Album: album.id,
    Facilitator: facilitator_id,
    Project: projects[0] ?? '',
    Person: reviewer,
    'Competition.projects': projectsOf,
    'Competition.results': projectsOf,
    'Competition.facilitators': facilitatorsOf,
    'Competition.applications': facilitatorsOf,
  }
}
