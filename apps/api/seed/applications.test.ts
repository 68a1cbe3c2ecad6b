import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../test/database.ts'
import { testDatabase } from '../test/database.ts'
import { insertApplications } from './applications.ts'
import { insertCompetitions } from './competitions.ts'
import { insertFacilitators } from './facilitators.ts'
import { insertPeople } from './people.ts'
import { insertProgramme } from './programme.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase('seeded')
})
afterAll(() => database[Symbol.asyncDispose]())

test('of the competition in review there is something to read under each state and each decision, and much to decide', async () => {
  const { rows } = await sql<{ state: string; outcome: string | null; count: number }>`
    select a.state, d.outcome, count(*)::int
    from application a join competition c on c.id = a.competition_id left join decision d on d.application_id = a.id
    where c.slug = 'facilitators-set-3' group by a.state, d.outcome order by a.state, d.outcome
  `.execute(database.db)
  expect(rows).toEqual([
    { state: 'INCOMPLETE', outcome: null, count: 1 },
    { state: 'INELIGIBLE', outcome: null, count: 1 },
    { state: 'IN_ROUND', outcome: 'SELECTED', count: 2 },
    { state: 'IN_ROUND', outcome: null, count: 1 },
    { state: 'SUBMITTED', outcome: 'NOT_SELECTED', count: 1 },
    { state: 'SUBMITTED', outcome: 'RESERVE', count: 1 },
    { state: 'SUBMITTED', outcome: null, count: 7 },
    { state: 'WITHDRAWN', outcome: null, count: 1 },
  ])
})

test('the resident of the demonstration has begun an application to what is open', async () => {
  const { rows } = await sql<{ slug: string; email: string; answers: number; questions: number }>`
    select c.slug, p.email, (select count(*)::int from answer where application_id = a.id) as answers,
      (select count(*)::int from question where competition_id = c.id) as questions
    from application a join competition c on c.id = a.competition_id join person p on p.id = a.person_id
    where a.state = 'DRAFT'
  `.execute(database.db)
  expect(rows).toEqual([
    { slug: 'workshop-participants-set-3', email: 'resident-1@example.org', answers: 2, questions: 5 },
  ])
})

test('of the competition that is announced, one place is to be confirmed, one is confirmed and one is waited for', async () => {
  const { rows } = await sql<object>`
    select a.state, a.reserve_place as place, r.outcome, f.state as profile, a.confirm_by > now() as "isAhead"
    from application a join competition c on c.id = a.competition_id
      join result r on r.application_id = a.id left join facilitator f on f.id = r.facilitator_id
    where c.slug = 'neighbour-meetings' order by r.rank
  `.execute(database.db)
  expect(rows).toHaveLength(5)
  expect(rows).toEqual(
    expect.arrayContaining([
      { state: 'SELECTED', place: null, outcome: 'SELECTED', profile: 'DRAFT', isAhead: true },
      { state: 'CONFIRMED', place: null, outcome: 'SELECTED', profile: 'PUBLISHED', isAhead: true },
      { state: 'RESERVE', place: 1, outcome: 'RESERVE', profile: null, isAhead: null },
      { state: 'NOT_SELECTED', place: null, outcome: 'NOT_SELECTED', profile: null, isAhead: null },
    ]),
  )
})

test('every application stands where the record left it, and says that it is a sample', async () => {
  const { rows } = await sql<{ id: string }>`
    select a.id from application a
    where not a.is_sample or a.state is distinct from (
      select e.after ->> 'state' from event e
      where e.noun = 'application' and e.subject_id = a.id and e.after ? 'state' order by e.id desc limit 1
    ) or (select d.outcome from decision d where d.application_id = a.id) is distinct from (
      select e.after ->> 'outcome' from event e
      where e.noun = 'application' and e.subject_id = a.id and e.kind = 'DECIDED' order by e.id desc limit 1
    )
  `.execute(database.db)
  expect(rows).toEqual([])
})

test.each(['2031-02-27T18:59:59Z', '2031-02-27T19:00:00Z', '2032-02-29T06:00:00Z'])(
  'seeded at %s, nothing has happened to an application before its time, and what is to be mended still may be',
  async (text) => {
    await using fresh = await testDatabase('migrated')
    const now = new Date(text)
    await insertProgramme(fresh.db)
    await insertPeople(fresh.db)
    await insertCompetitions(fresh.db, now)
    await insertFacilitators(fresh.db)
    const { happened, followed } = await fresh.db
      .transaction()
      .execute((transaction) => insertApplications(transaction, now))
    expect([...happened, ...followed].filter(({ at }) => at > now)).toEqual([])
    const toMend = await fresh.db
      .selectFrom('application')
      .select('mend_until')
      .where('state', '=', 'INCOMPLETE')
      .execute()
    expect(toMend.map(({ mend_until }) => Number(mend_until) > now.getTime())).toEqual([true])
  },
)
