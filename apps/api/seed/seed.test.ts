import { competitionPhase } from '@bastama/domain/competition/phase.ts'
import { projectStates } from '@bastama/domain/project/states.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../test/database.ts'
import { testDatabase } from '../test/database.ts'
import { insertCompetitions } from './competitions.ts'
import { insertProgramme } from './programme.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase('seeded')
})
afterAll(() => database[Symbol.asyncDispose]())

/** The one number that a query gives. */
async function count(query: ReturnType<typeof sql<{ count: number }>>): Promise<number | undefined> {
  const { rows } = await query.execute(database.db)
  return rows[0]?.count
}

/** Different persons at the sessions that a condition on stage (t) and workshop (w) names. */
const personsAt = (condition: ReturnType<typeof sql>) =>
  count(sql<{ count: number }>`
    select count(distinct e.person_id)::int as count
    from attendance a
    join enrolment e on e.id = a.enrolment_id
    join session s on s.id = a.session_id
    join stage t on t.id = s.stage_id
    join workshop w on w.id = t.workshop_id
    where ${condition}
  `)

test('seven facilitators were chosen by the competition of 2017', async () => {
  const { rows } = await sql<{ count: number; places: number }>`
    select count(*)::int as count, min(c.places) as places
    from result r
    join facilitator f on f.id = r.facilitator_id and f.state = 'PUBLISHED'
    join competition c on c.id = r.competition_id and c.state = 'ANNOUNCED'
    where r.outcome = 'SELECTED' and c.slug = 'facilitators-2017'
  `.execute(database.db)
  expect(rows).toEqual([{ count: 7, places: 7 }])
})

test('45, 84 and 63 participants came, 192 in all when stages are added up', async () => {
  expect(await personsAt(sql`w.number = 1`)).toBe(45)
  expect(await personsAt(sql`w.number = 2 and t.position = 1`)).toBe(84)
  expect(await personsAt(sql`w.number = 2 and t.position = 2`)).toBe(63)
  expect(await personsAt(sql`w.number = 2`)).toBe(84)
  const added = await count(sql<{ count: number }>`
    select count(distinct (s.stage_id, e.person_id))::int as count
    from attendance a join enrolment e on e.id = a.enrolment_id join session s on s.id = a.session_id
  `)
  expect(added).toBe(192)
})

test('the dates of the workshop are those that are known', async () => {
  const { rows } = await sql<{ number: number; first: string; last: string; days: string[] }>`
    select w.number, t.starts_on as first, t.ends_on as last,
      array_agg((s.starts_at at time zone 'Asia/Almaty')::date::text order by s.starts_at) as days
    from workshop w join stage t on t.workshop_id = w.id join session s on s.stage_id = t.id
    group by w.number, t.id order by t.starts_on
  `.execute(database.db)
  expect(rows.map(({ number, first, last }) => [number, first, last])).toEqual([
    [1, '2017-12-09', '2018-01-21'],
    [2, '2018-11-03', '2018-11-04'],
    [2, '2018-11-24', '2018-11-25'],
  ])
  for (const { first, last, days } of rows) {
    expect([days.at(0), days.at(-1)]).toEqual([first, last])
  }
})

test('who completed a workshop was there often enough, and nobody else has', async () => {
  const wrong = await count(sql<{ count: number }>`
    select count(*)::int as count from (
      select e.state, w.attendance_percent as least,
        100 * (select count(*) from attendance a where a.enrolment_id = e.id)
          / (select count(*) from session s join stage t on t.id = s.stage_id where t.workshop_id = w.id) as percent
      from enrolment e join workshop w on w.id = e.workshop_id
    ) participant where (state = 'COMPLETED') <> (percent >= least)
  `)
  expect(wrong).toBe(0)
})

test('EUR 50,000 went to ten projects, one of them by the grant reserved for the Workshop', async () => {
  const { rows } = await sql<{ projects: number; sum: number; each: number; reserved: number; fund: number }>`
    select count(*)::int as projects, sum(r.amount_minor)::int as sum, max(r.amount_minor) as each,
      (count(*) filter (where a.reserved_for is not null))::int as reserved, min(c.fund_minor) as fund
    from result r join competition c on c.id = r.competition_id join award a on a.id = r.award_id
    where c.slug = 'we-almaty' and r.outcome = 'SELECTED'
  `.execute(database.db)
  expect(rows).toEqual([{ projects: 10, sum: 5_000_000, each: 500_000, reserved: 1, fund: 5_000_000 }])
})

test('the reserved grant went to a team of participants of the Workshop', async () => {
  const strangers = await count(sql<{ count: number }>`
    select count(*)::int as count
    from result r
    join award a on a.id = r.award_id and a.reserved_for is not null
    join project p on p.id = r.project_id
    join team_member m on m.team_id = p.team_id
    where not exists (
      select from enrolment e join attendance t on t.enrolment_id = e.id where e.person_id = m.person_id
    )
  `)
  expect(strangers).toBe(0)
})

test('every project of the announced competition has a result, in one unbroken order of ranks', async () => {
  const { rows } = await sql<{ slug: string }>`
    select p.slug from project p join competition c on c.id = p.competition_id
    where c.slug = 'we-almaty' and p.hidden_at is null
      and not exists (select from result r where r.project_id = p.id and r.competition_id = c.id)
  `.execute(database.db)
  expect(rows).toEqual([])
  const gaps = await count(sql<{ count: number }>`
    select count(*)::int as count from (
      select rank, row_number() over (partition by competition_id order by rank) as place from result
    ) ranked where rank <> place
  `)
  expect(gaps).toBe(0)
})

test('what the competition of 2019 funded has ended, and every state of a project is shown somewhere', async () => {
  const { rows: funded } = await sql<{ state: string; count: number }>`
    select p.state, count(*)::int from project p join result r on r.project_id = p.id
    where r.outcome = 'SELECTED' group by p.state order by p.state
  `.execute(database.db)
  expect(funded).toEqual([
    { state: 'COMPLETED', count: 9 },
    { state: 'STOPPED', count: 1 },
  ])
  const { rows: shown } = await sql<{ state: string }>`
    select distinct state from project where state <> 'DRAFT' and hidden_at is null
  `.execute(database.db)
  expect(shown).toHaveLength(projectStates.length - 1)
})

test('a project has milestones open only while it goes on, and nothing happened in it after its end', async () => {
  const { rows: open } = await sql<{ slug: string }>`
    select p.slug from project p join milestone m on m.project_id = p.id
    where p.state in ('COMPLETED', 'STOPPED') and m.done_on is null and m.dropped_on is null
  `.execute(database.db)
  expect(open).toEqual([])
  const { rows: late } = await sql<{ slug: string }>`
    select p.slug from project p
    where p.state in ('COMPLETED', 'STOPPED') and (
      exists (select from milestone m where m.project_id = p.id and greatest(m.done_on, m.dropped_on) > p.updated_at::date)
      or exists (select from project_update u where u.project_id = p.id and u.published_at is null))
  `.execute(database.db)
  expect(late).toEqual([])
})

test('a competition that was called off says why', async () => {
  const cancelled = await database.db
    .selectFrom('competition')
    .select(['is_sample', 'published_at', 'cancelled_at'])
    .where('state', '=', 'CANCELLED')
    .execute()
  expect(cancelled).toHaveLength(1)
  for (const { is_sample, published_at, cancelled_at } of cancelled) {
    expect(is_sample).toBe(true)
    expect(cancelled_at?.getTime()).toBeGreaterThan(published_at?.getTime() ?? Infinity)
  }
})

test('the figures that the programme reports stand apart from those counted here', async () => {
  const reported = await database.db
    .selectFrom('reported_figure')
    .select(['code', 'value', 'precision'])
    .execute()
  expect(
    Object.fromEntries(reported.map(({ code, value, precision }) => [code, [precision, value]])),
  ).toEqual({
    FACILITATORS: ['EXACT', 7],
    CITIZENS_TRAINED: ['ABOUT', 200],
    PEOPLE_IN_ALL: ['MORE_THAN', 1000],
    SET_ONE: ['EXACT', 45],
    SET_TWO_FIRST_STAGE: ['EXACT', 84],
    SET_TWO_FINAL_STAGE: ['EXACT', 63],
    PROJECTS_FUNDED: ['EXACT', 10],
    EUROS_FOR_A_PROJECT: ['EXACT', 5000],
    EUROS_IN_CHALLENGE_FUND: ['EXACT', 50_000],
    COUNTRIES_OF_ACTIVE_CITIZENS: ['EXACT', 54],
  })
  const [programme] = await database.db.selectFrom('programme').selectAll().execute()
  expect(programme).toMatchObject({
    funding_minor: 43_000_000,
    funding_currency: 'EUR',
    starts_on: '2017-01-01',
  })
})

test('the known days of competitions and forums are as reported', async () => {
  const day = (column: string) => sql<string>`(${sql.ref(column)} at time zone 'Asia/Almaty')::text`
  const competitions = await database.db
    .selectFrom('competition')
    .select([
      'slug',
      day('opens_at').as('opens'),
      day('closes_at').as('closes'),
      day('pitching_at').as('pitching'),
    ])
    .where('slug', 'in', ['facilitators-2017', 'we-almaty'])
    .orderBy('slug')
    .execute()
  expect(competitions).toMatchObject([
    { opens: '2017-05-01 00:00:00', closes: '2017-05-31 23:59:00' },
    { pitching: expect.stringMatching(/^2019-04-13 /) },
  ])
  const forums = await database.db
    .selectFrom('forum')
    .select(day('starts_at').as('starts'))
    .orderBy('starts_at')
    .execute()
  expect(forums.map(({ starts }) => starts.slice(0, 10))).toEqual(['2017-09-22', '2017-11-30'])
})

test('the weights of criteria add up to a hundred, and every step is described', async () => {
  const { rows } = await sql<{ slug: string; weight: number; fewest: number }>`
    select c.slug, sum(k.weight)::int as weight,
      min((select count(*) from criterion_step s where s.criterion_id = k.id))::int as fewest
    from competition c join criterion k on k.competition_id = c.id group by c.slug
  `.execute(database.db)
  expect(rows.length).toBeGreaterThanOrEqual(6)
  for (const row of rows) expect(row).toMatchObject({ weight: 100, fewest: 3 })
})

test('there is something to hide, and nothing that a visitor sees leads to it', async () => {
  const { rows: hidden } = await sql<{ what: string; count: number }>`
    select 'draft project' as what, count(*)::int from project where state = 'DRAFT'
    union all select 'hidden project', count(*)::int from project where hidden_at is not null
    union all select 'draft competition', count(*)::int from competition where state = 'DRAFT'
    union all select 'draft facilitator', count(*)::int from facilitator where state = 'DRAFT'
    union all select 'hidden facilitator', count(*)::int from facilitator where state = 'HIDDEN'
    union all select 'unpublished update', count(*)::int from project_update where published_at is null
    union all select 'unpublished album', count(*)::int from album where published_at is null
    union all select 'withdrawn photo', count(*)::int from photo where consent_withdrawn_at is not null
  `.execute(database.db)
  expect(hidden.filter((row) => row.count === 0)).toEqual([])

  const { rows: leaks } = await sql<{ leak: string }>`
    select 'result of ' || c.slug as leak
    from result r join competition c on c.id = r.competition_id
      left join project p on p.id = r.project_id left join facilitator f on f.id = r.facilitator_id
    where c.state <> 'ANNOUNCED' or p.state = 'DRAFT' or p.hidden_at is not null or (f.state <> 'PUBLISHED' and r.application_id is null)
    union all
    select 'session of ' || f.slug from session_facilitator s join facilitator f on f.id = s.facilitator_id
    where f.state <> 'PUBLISHED'
    union all
    select 'album ' || a.slug from album a
    where a.published_at is null and (
      exists (select from stage where album_id = a.id) or exists (select from forum where album_id = a.id)
      or exists (select from project where album_id = a.id))
    union all
    select 'cover of ' || p.slug from project p join photo f on f.id = p.cover_id where f.consent_withdrawn_at is not null
    union all
    select 'competition of ' || w.slug from workshop w join competition c on c.id = w.competition_id where c.state = 'DRAFT'
    union all
    select 'competition of ' || p.slug from project p join competition c on c.id = p.competition_id
    where c.state = 'DRAFT' and p.state <> 'DRAFT'
  `.execute(database.db)
  expect(leaks).toEqual([])
})

test('whenever it is seeded, one competition is open for weeks to come, one is about to open and one is in review', async () => {
  await using fresh = await testDatabase('migrated')
  const now = new Date('2031-02-27T20:30:00Z')
  await insertProgramme(fresh.db)
  await insertCompetitions(fresh.db, now)
  const then = await fresh.db.selectFrom('competition').selectAll().orderBy('id').execute()
  const inPhase = (phase: string) =>
    then.filter(
      ({ state, opens_at, closes_at }) =>
        competitionPhase({ state, opensAt: opens_at, closesAt: closes_at }, now) === phase,
    )
  const [open, ...others] = inPhase('OPEN')
  expect(others).toEqual([])
  const days = ((open?.closes_at.getTime() ?? 0) - now.getTime()) / 86_400_000
  expect(days).toBeGreaterThan(19)
  expect(days).toBeLessThan(23)
  expect(inPhase('UPCOMING')).toHaveLength(1)
  expect(inPhase('IN_REVIEW')).toHaveLength(1)

  const today = await database.db.selectFrom('competition').select(['id', 'slug']).orderBy('id').execute()
  expect(today).toEqual(then.map(({ id, slug }) => ({ id, slug })))
})
