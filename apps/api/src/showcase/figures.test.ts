import { visitor } from '@bastama/domain/kernel/actor.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startRealApi } from '../../test/as.ts'
import type { RealApi } from '../../test/as.ts'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'

let database: TestDatabase
let api: RealApi
beforeAll(async () => {
  database = await testDatabase('seeded')
  api = await startRealApi(database)
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

/** The one number that a query gives. */
async function count(query: string): Promise<number | undefined> {
  const { rows } = await database.pool.query<{ count: number }>(`select (${query})::int as count`)
  return rows[0]?.count
}

const attended = `
  from attendance a join enrolment e on e.id = a.enrolment_id join session s on s.id = a.session_id
  join stage t on t.id = s.stage_id join workshop w on w.id = t.workshop_id`

test('the figures that are computed, each as an independent count has it', async () => {
  const { programme } = await api.as(visitor).read<{ programme: { figures: Record<string, unknown> } }>(`{
    programme(slug: "wealmaty") {
      figures {
        facilitators enrolments stageAttendances participants participantsInTeams teams
        projectsSubmitted projectsFunded projectsCompleted
        awarded { minorUnits currency }
      }
    }
  }`)
  const { awarded, ...figures } = programme.figures
  expect(figures).toMatchObject({ facilitators: 7, stageAttendances: 192, projectsFunded: 10 })
  expect(awarded).toEqual({ minorUnits: 5_000_000, currency: 'EUR' })
  expect(figures).toEqual({
    facilitators: await count(`select count(*) from facilitator where state = 'PUBLISHED'`),
    enrolments: await count(`select count(*) from enrolment where state = any('{CONFIRMED,COMPLETED}')`),
    stageAttendances: await count(`select count(distinct t.id || ' ' || e.person_id) ${attended}`),
    participants: await count(`select count(distinct e.person_id) ${attended}`),
    participantsInTeams: await count(`
      select count(distinct e.person_id) ${attended}
      where e.person_id in (
        select m.person_id from team_member m join project p using (team_id)
        where p.state <> 'DRAFT' and p.hidden_at is null
      )`),
    teams: await count(
      `select count(distinct team_id) from project where state <> 'DRAFT' and hidden_at is null`,
    ),
    projectsSubmitted: await count(
      `select count(*) from project where submitted_at is not null and state <> 'DRAFT' and hidden_at is null`,
    ),
    projectsFunded: await count(`select count(distinct project_id) from result where award_id is not null`),
    projectsCompleted: await count(
      `select count(*) from project where state = 'COMPLETED' and hidden_at is null`,
    ),
  })
  expect(await count(`select sum(amount_minor) from result where currency = 'EUR'`)).toBe(5_000_000)
})

test('45, 84 and 63 came, set by set and stage by stage', async () => {
  const { programme } = await api.as(visitor).read<{
    programme: {
      workshops: {
        number: number
        participantCount: number
        enrolmentCount: number
        stages: { position: number; participantCount: number }[]
      }[]
    }
  }>(`{
    programme(slug: "wealmaty") {
      workshops { number participantCount enrolmentCount stages { position participantCount } }
    }
  }`)
  const [one, two] = programme.workshops
  expect(one).toMatchObject({ number: 1, participantCount: 45, stages: [{ participantCount: 45 }] })
  expect(two).toMatchObject({
    number: 2,
    participantCount: 84,
    stages: [
      { position: 1, participantCount: 84 },
      { position: 2, participantCount: 63 },
    ],
  })
  for (const { number, participantCount, enrolmentCount, stages } of programme.workshops) {
    expect(participantCount).toBe(
      await count(`select count(distinct e.person_id) ${attended} where w.number = ${number}`),
    )
    expect(enrolmentCount).toBe(
      await count(`select count(*) from enrolment e join workshop w on w.id = e.workshop_id
        where w.number = ${number} and e.state = any('{CONFIRMED,COMPLETED}')`),
    )
    for (const stage of stages) {
      expect(stage.participantCount).toBe(
        await count(`select count(distinct e.person_id) ${attended}
          where w.number = ${number} and t.position = ${stage.position}`),
      )
    }
  }
})

test('what is reported stands beside what is computed, and is not it', async () => {
  const { programme } = await api.as(visitor).read<{
    programme: { reportedFigures: { code: string; value: number; precision: string }[] }
  }>('{ programme(slug: "wealmaty") { reportedFigures { code value precision } } }')
  expect(programme.reportedFigures).toContainEqual({
    code: 'CITIZENS_TRAINED',
    value: 200,
    precision: 'ABOUT',
  })
  expect(programme.reportedFigures).toContainEqual({
    code: 'EUROS_IN_CHALLENGE_FUND',
    value: 50_000,
    precision: 'EXACT',
  })
})

test('EUR 50,000 went to ten projects, EUR 5,000 to each', async () => {
  const { projects } = await api.as(visitor).read<{
    projects: {
      totalCount: number
      nodes: { results: { nodes: { amount: { minorUnits: number; currency: string } }[] } }[]
    }
  }>(`{
    projects(filter: { isFunded: true }, first: 100) {
      totalCount nodes { results(first: 2) { nodes { amount { minorUnits currency } } } }
    }
  }`)
  expect(projects.totalCount).toBe(10)
  expect(projects.nodes.flatMap(({ results }) => results.nodes.map(({ amount }) => amount))).toEqual(
    Array.from({ length: 10 }, () => ({ minorUnits: 500_000, currency: 'EUR' })),
  )
})

test('awards in two currencies have no sum', async () => {
  await using other = await testDatabase('seeded')
  await using otherApi = await startRealApi(other)
  await other.pool.query(
    `update result set currency = 'KZT' where id = (select id from result where award_id is not null limit 1)`,
  )
  const { programme } = await otherApi
    .as(visitor)
    .read<{ programme: unknown }>('{ programme(slug: "wealmaty") { figures { awarded { minorUnits } } } }')
  expect(programme).toEqual({ figures: { awarded: null } })
})
