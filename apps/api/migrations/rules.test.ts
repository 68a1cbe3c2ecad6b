import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../test/database.ts'
import {
  plantCompetition,
  plantFacilitator,
  plantPerson,
  plantPlace,
  plantProgramme,
  plantProject,
  plantWorkshop,
} from '../test/plant.ts'

const winter = '2019-01-01T00:00:00Z'

test('a localized text has words in our languages, and in at least one', async () => {
  await using database = await testDatabase()
  const accepts = (text: string) =>
    sql`select ${text}::localized_text`.execute(database.db).then(
      () => true,
      () => false,
    )
  for (const text of ['{}', '{"kk": " "}', '{"de": "Stadt"}', '{"kk": 1}', '"қала"', '[]']) {
    expect({ text, accepted: await accepts(text) }).toEqual({ text, accepted: false })
  }
  expect(await accepts('{"kk": "қала"}')).toBe(true)
})

test('a programme names a time zone that exists', async () => {
  await using database = await testDatabase()
  const programme = await plantProgramme(database.db)
  await expect(
    database.db
      .updateTable('programme')
      .set({ time_zone: 'Asia/Almati' })
      .where('id', '=', programme)
      .execute(),
  ).rejects.toThrow(/time zone "Asia\/Almati" not recognized/)
})

test('a phone is kept in E.164 or not at all', async () => {
  await using database = await testDatabase()
  const id = await plantPerson(database.db)
  const call = (phone: string) =>
    database.db.updateTable('person').set({ phone }).where('id', '=', id).execute()
  await call('+77011234567')
  for (const phone of ['87011234567', '77011234567', '+7 701 123-45-67', '+', ''])
    await expect(call(phone)).rejects.toThrow(/check constraint/)
})

test('what a thing names is of its own programme, and stays there', async () => {
  await using database = await testDatabase()
  const { db } = database
  const here = await plantProgramme(db, 'here')
  const there = await plantProgramme(db, 'there')
  const ours = await plantPlace(db, 'theme', here)
  const theirs = await plantPlace(db, 'theme', there)

  await expect(plantProject(db, here, { theme_id: theirs })).rejects.toMatchObject({
    constraint: 'same_programme',
    message: 'The parts of a project belong to different programmes',
  })
  const project = await plantProject(db, here, { theme_id: ours, slug: 'garden' })
  await expect(
    db.updateTable('project').set({ theme_id: theirs }).where('id', '=', project).execute(),
  ).rejects.toMatchObject({ constraint: 'same_programme' })
  await expect(
    db
      .updateTable('theme')
      .set({ programme_id: there, slug: 'moved', position: 2 })
      .where('id', '=', ours)
      .execute(),
  ).rejects.toMatchObject({ constraint: 'stay_fixed' })

  // Also where the programme is some tables away.
  const { sessionIds } = await plantWorkshop(db, here, { starts: ['2018-11-03T04:00:00Z'] })
  const stranger = await plantFacilitator(db, there)
  await expect(
    db
      .insertInto('session_facilitator')
      .values({ session_id: sessionIds[0] ?? '', facilitator_id: stranger })
      .execute(),
  ).rejects.toMatchObject({ constraint: 'same_programme' })
})

test('a result is of what its competition is about, and its award is one of that competition', async () => {
  await using database = await testDatabase()
  const { db } = database
  const programme = await plantProgramme(db)
  const theme_id = await plantPlace(db, 'theme', programme)
  const projects = await plantCompetition(db, programme, { slug: 'projects' })
  const facilitators = await plantCompetition(db, programme, { slug: 'facilitators', kind: 'FACILITATORS' })
  const project_id = await plantProject(db, programme, { theme_id, competition_id: projects })
  const { id: award_id } = await db
    .insertInto('award')
    .values({ competition_id: facilitators, position: 1, name: { kk: 'Марапат' }, rule: 'FUND_SHARE' })
    .returning('id')
    .executeTakeFirstOrThrow()

  await expect(
    plantProject(db, programme, { theme_id, slug: 'b', competition_id: facilitators }),
  ).rejects.toMatchObject({ constraint: 'fit_competition' })
  const result = { project_id, outcome: 'SELECTED' as const, rank: 1 }
  await expect(
    db
      .insertInto('result')
      .values({ ...result, competition_id: facilitators })
      .execute(),
  ).rejects.toMatchObject({ constraint: 'fit_competition' })
  await expect(
    db
      .insertInto('result')
      .values({ ...result, competition_id: projects, award_id })
      .execute(),
  ).rejects.toMatchObject({ code: '23503' })
  await expect(
    db
      .insertInto('result')
      .values({ ...result, competition_id: projects, outcome: 'NOT_SELECTED' })
      .execute(),
  ).rejects.toThrow(/check constraint/)
  await db
    .insertInto('result')
    .values({ ...result, competition_id: projects })
    .execute()
  await expect(
    db
      .insertInto('result')
      .values({ ...result, competition_id: projects, rank: 2 })
      .execute(),
  ).rejects.toMatchObject({ code: '23505' })
})

test('nobody is announced without a date, and a draft has none', async () => {
  await using database = await testDatabase()
  const programme = await plantProgramme(database.db)
  for (const wrong of [
    { state: 'ANNOUNCED' as const },
    { state: 'ARCHIVED' as const },
    { state: 'CANCELLED' as const },
    { state: 'PUBLISHED' as const, announced_at: winter },
    { state: 'PUBLISHED' as const, published_at: null },
    { state: 'DRAFT' as const },
    { closes_at: '2017-01-01T00:00:00Z' },
  ]) {
    const planted = plantCompetition(database.db, programme, wrong).then(
      () => 'accepted',
      (error: unknown) => error,
    )
    expect({ wrong, answer: String(await planted) }).toEqual({
      wrong,
      answer: expect.stringMatching(/check constraint/),
    })
  }
})

test('a published deadline moves only with an extension that says why, written in either order', async () => {
  await using database = await testDatabase()
  const { db } = database
  const programme = await plantProgramme(db)
  const published = await plantCompetition(db, programme)
  const draft = await plantCompetition(db, programme, { slug: 'draft', state: 'DRAFT', published_at: null })
  const move = (id: string) => db.updateTable('competition').set({ closes_at: winter }).where('id', '=', id)

  await expect(move(published).execute()).rejects.toMatchObject({ constraint: 'extend_in_public' })
  await move(draft).execute()
  await db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('competition')
      .set({ closes_at: winter })
      .where('id', '=', published)
      .execute()
    await transaction
      .insertInto('deadline_extension')
      .values({
        competition_id: published,
        closed_at: '2018-02-01T00:00:00Z',
        closes_at: winter,
        reason: { kk: 'Мереке' },
        made_at: '2018-01-30T00:00:00Z',
      })
      .execute()
  })
  const { closes_at } = await db
    .selectFrom('competition')
    .select('closes_at')
    .where('id', '=', published)
    .executeTakeFirstOrThrow()
  expect(closes_at).toEqual(new Date(winter))
})

test('a facilitator is in one room at a time, also after a session is moved', async () => {
  await using database = await testDatabase()
  const { db } = database
  const programme = await plantProgramme(db)
  const facilitator_id = await plantFacilitator(db, programme)
  const { sessionIds } = await plantWorkshop(db, programme, {
    starts: ['2018-11-03T04:00:00Z', '2018-11-03T04:30:00Z', '2018-11-03T05:00:00Z'],
  })
  const [first = '', overlapping = '', following = ''] = sessionIds
  const run = (session_id: string) =>
    db.insertInto('session_facilitator').values({ session_id, facilitator_id }).execute()

  await run(first)
  await run(following)
  await expect(run(overlapping)).rejects.toMatchObject({ constraint: 'facilitator_in_one_room' })
  await expect(
    db
      .updateTable('session')
      .set({ starts_at: '2018-11-03T04:45:00Z' })
      .where('id', '=', following)
      .execute(),
  ).rejects.toMatchObject({ constraint: 'facilitator_in_one_room' })
})

test('only who confirmed a place attends, and only the own workshop', async () => {
  await using database = await testDatabase()
  const { db } = database
  const programme = await plantProgramme(db)
  const starts = ['2018-11-03T04:00:00Z']
  const own = await plantWorkshop(db, programme, { starts })
  const other = await plantWorkshop(db, programme, { slug: 'other', number: 2, starts })
  const person_id = await plantPerson(db)
  const { id: enrolment_id } = await db
    .insertInto('enrolment')
    .values({ workshop_id: own.workshopId, person_id, state: 'INVITED' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const attend = (session_id = '') =>
    db
      .insertInto('attendance')
      .values({ session_id, enrolment_id, taken_at: starts[0] ?? '' })
      .execute()

  await expect(attend(own.sessionIds[0])).rejects.toMatchObject({ constraint: 'attend_own_workshop' })
  await db.updateTable('enrolment').set({ state: 'CONFIRMED' }).where('id', '=', enrolment_id).execute()
  await expect(attend(other.sessionIds[0])).rejects.toMatchObject({ constraint: 'attend_own_workshop' })
  await attend(own.sessionIds[0])
  await expect(
    db.insertInto('enrolment').values({ workshop_id: own.workshopId, person_id, state: 'INVITED' }).execute(),
  ).rejects.toMatchObject({ code: '23505' })
})

test('a change tells its time, support does not, and who tells of the past is believed', async () => {
  await using database = await testDatabase()
  const { db } = database
  const programme = await plantProgramme(db)
  const theme_id = await plantPlace(db, 'theme', programme)
  const past = new Date('2018-01-15T00:00:00Z')
  const id = await plantProject(db, programme, { theme_id, updated_at: past })
  const change = async (values: { support_count?: number; address?: { kk: string }; updated_at?: Date }) => {
    const row = await db
      .updateTable('project')
      .set(values)
      .where('id', '=', id)
      .returning('updated_at')
      .executeTakeFirstOrThrow()
    return row.updated_at
  }

  expect(await change({ support_count: 5 })).toEqual(past)
  expect(await change({ updated_at: new Date(winter) })).toEqual(new Date(winter))
  expect((await change({ address: { kk: 'Абай даңғылы' } })).getTime()).toBeGreaterThan(Date.parse(winter))
})
