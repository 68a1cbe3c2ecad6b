import type { Insertable, Kysely } from 'kysely'
import type { Competition, DB, Facilitator, Project } from '../src/platform/database/tables.generated.ts'

type Db = Kysely<DB>

/** Rows for a test that wants few of its own: each function adds one, with only what the database asks for. */
export async function plantProgramme(db: Db, slug = 'programme'): Promise<string> {
  const name = { kk: 'Бағдарлама', ru: 'Программа', en: 'Programme' }
  const { id } = await db
    .insertInto('programme')
    .values({
      slug,
      name,
      summary: name,
      about: name,
      languages: ['kk', 'ru', 'en'],
      time_zone: 'Asia/Almaty',
      starts_on: '2017-01-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function plantPerson(db: Db, name = 'Әлия'): Promise<string> {
  const { id } = await db
    .insertInto('person')
    .values({ name: { kk: name }, sort_name: { kk: name } })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function plantPlace(
  db: Db,
  table: 'district' | 'theme' | 'topic',
  programmeId: string,
  slug: string = table,
): Promise<string> {
  const { id } = await db
    .insertInto(table)
    .values({ programme_id: programmeId, slug, name: { kk: slug }, position: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function plantCompetition(
  db: Db,
  programmeId: string,
  given: Partial<Insertable<Competition>> = {},
): Promise<string> {
  const text = { kk: 'Конкурс', ru: 'Конкурс', en: 'Competition' }
  const { id } = await db
    .insertInto('competition')
    .values({
      programme_id: programmeId,
      slug: 'competition',
      kind: 'PROJECTS',
      state: 'PUBLISHED',
      title: text,
      summary: text,
      about: text,
      who_may_apply: text,
      opens_at: '2018-01-01T00:00:00Z',
      closes_at: '2018-02-01T00:00:00Z',
      published_at: '2017-12-01T00:00:00Z',
      ...given,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function plantFacilitator(
  db: Db,
  programmeId: string,
  given: Partial<Insertable<Facilitator>> = {},
): Promise<string> {
  const text = { kk: 'Фасилитатор' }
  const { id } = await db
    .insertInto('facilitator')
    .values({
      programme_id: programmeId,
      person_id: given.person_id ?? (await plantPerson(db)),
      slug: 'facilitator',
      state: 'PUBLISHED',
      name: text,
      sort_name: text,
      headline: text,
      bio: text,
      languages: ['kk'],
      published_at: '2017-06-01T00:00:00Z',
      ...given,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A project of a new team, on the theme given. */
export async function plantProject(
  db: Db,
  programmeId: string,
  given: Partial<Insertable<Project>> & Pick<Insertable<Project>, 'theme_id'>,
): Promise<string> {
  const text = { kk: 'Жоба', ru: 'Проект', en: 'Project' }
  const slug = given.slug ?? 'project'
  const team = await db
    .insertInto('team')
    .values({ programme_id: programmeId, slug: `team-${slug}`, name: text })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('project')
    .values({
      programme_id: programmeId,
      team_id: team.id,
      slug,
      state: 'PUBLISHED',
      title: text,
      summary: text,
      description: text,
      submitted_at: '2018-01-15T00:00:00Z',
      ...given,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A workshop of one stage with sessions that begin at these times and take an hour. */
export async function plantWorkshop(
  db: Db,
  programmeId: string,
  { slug = 'workshop', number = 1, starts }: { slug?: string; number?: number; starts: readonly string[] },
): Promise<{ workshopId: string; sessionIds: string[] }> {
  const text = { kk: 'Шеберхана' }
  const workshop = await db
    .insertInto('workshop')
    .values({ programme_id: programmeId, slug, number, title: text, summary: text })
    .returning('id')
    .executeTakeFirstOrThrow()
  const stage = await db
    .insertInto('stage')
    .values({
      workshop_id: workshop.id,
      position: 1,
      title: text,
      summary: text,
      starts_on: '2018-11-03',
      ends_on: '2018-11-04',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const sessions = await db
    .insertInto('session')
    .values(
      starts.map((start) => ({
        stage_id: stage.id,
        title: text,
        starts_at: start,
        ends_at: new Date(Date.parse(start) + 3_600_000),
      })),
    )
    .returning('id')
    .execute()
  return { workshopId: workshop.id, sessionIds: sessions.map(({ id }) => id) }
}
