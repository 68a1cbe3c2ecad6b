import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { afterEach, describe, expect, test } from 'vitest'
import type { Client } from '../../../test/as.ts'
import { plantResident, useApplying } from '../../../test/calls.ts'
import type { Call } from '../../../test/calls.ts'
import {
  at,
  codesOf,
  mutate,
  mutateApplication,
  now,
  recordedOf,
  textOf,
  useCommands,
} from '../../../test/mutate.ts'
import { plantPlace, plantProject, plantWorkshop } from '../../../test/plant.ts'
import { verifyEvents } from '../../platform/events.ts'
import { globalIdOf, readGlobalId } from '../../platform/selection/global-id.ts'
import { applicationTasks } from '../offer/tasks.ts'

const its = useCommands()
const { call, mails, kinds, submitted } = useApplying(its)
const manager = () => its.as('manager')
const reason = textOf('Because')
const deciding = at(11)
const uuid = (id: unknown) => readGlobalId(id)?.id ?? ''
afterEach(() => {
  its.api.now = now
})

interface Applicant {
  readonly actor: Extract<Actor, { kind: 'person' }>
  readonly client: Client
  readonly id: string
}

async function applicants(to: Call, count: number): Promise<Applicant[]> {
  const all: Applicant[] = []
  for (let index = 0; index < count; index += 1) {
    const actor = await plantResident(its.database, `Асель ${index}`)
    const client = its.api.as(actor)
    all.push({ actor, client, id: await submitted(client, to) })
  }
  return all
}

const decide = async ({ id }: Applicant, outcome: string, more: object = {}) => {
  const given = { id, outcome, ...(outcome === 'NOT_SELECTED' && { reason }), ...more }
  expect(codesOf(await mutateApplication(manager(), 'decideApplication', given))).toEqual([])
}
const announce = (id: string, more: object = {}) =>
  mutate(manager(), 'announceCompetition', { id, confirmDays: 5, ...more })

async function stateOf({ client, id }: Applicant): Promise<unknown> {
  const { node } = await client.read<{ node: { state: string } }>(
    'query ($id: ID!) { node(id: $id) { ... on Application { state } } }',
    { id },
  )
  return node.state
}

/** The results as the world reads them. */
async function results(id: string, client = its.as('visitor')) {
  const { node } = await client.read<{
    node: { results: { totalCount: number; nodes: Record<string, unknown>[] } }
  }>(
    `query ($id: ID!) { node(id: $id) { ... on Competition { results(first: 50) { totalCount nodes {
      outcome rank reference reason { en } award { name { en } } amount { minorUnits } steppedBackAt movedUpAt
      project { slug } facilitator { slug }
    } } } } }`,
    { id },
  )
  return node.results
}

/** A call of facilitators for two places: one is selected twice, one is on reserve, one is not selected, one ineligible. */
async function decided(given: object = {}) {
  const here = await call({ kind: 'FACILITATORS', places: 2, ...given })
  const all = await applicants(here, 5)
  its.api.now = deciding
  const [first, second, reserve, rejected, ineligible] = all
  if (!first || !second || !reserve || !rejected || !ineligible) throw new Error('Nobody applied')
  await decide(first, 'SELECTED')
  await decide(second, 'SELECTED')
  await decide(reserve, 'RESERVE')
  await decide(rejected, 'NOT_SELECTED')
  await mutateApplication(manager(), 'findIneligible', { id: ineligible.id, reason: textOf('Too young') })
  return { here, first, second, reserve, rejected, ineligible }
}

test('an announcement publishes the results, tells everyone, and begins the profiles', async () => {
  const { here, first, second, reserve, rejected, ineligible } = await decided()
  expect(await results(here.id)).toEqual({ totalCount: 0, nodes: [] })

  const preview = await manager().read<{
    announcementPreview: {
      mails: { kind: string; text: string; recipientName: string }[]
      userErrors: object[]
    }
  }>(
    `query ($id: ID!) { announcementPreview(competitionId: $id, confirmDays: 5) {
      mails { kind language subject text recipientName(language: KK) } userErrors { code }
    } }`,
    { id: here.id },
  )
  expect(preview.announcementPreview.userErrors).toEqual([])
  expect(await stateOf(first)).toBe('SUBMITTED')

  const payload = await announce(here.id)
  expect(payload).toMatchObject({ competition: { state: 'ANNOUNCED' }, userErrors: [] })
  expect(await Promise.all([first, second, reserve, rejected, ineligible].map(stateOf))).toEqual([
    'SELECTED',
    'SELECTED',
    'RESERVE',
    'NOT_SELECTED',
    'INELIGIBLE',
  ])

  // What was shown before is what went out.
  const { rows: sent } = await its.database.pool.query<{ kind: string; text: string }>(
    `select kind, text from message where kind in ('RESULT', 'PROFILE_INVITATION') and person_id = any($1)`,
    [[first, second, reserve, rejected, ineligible].map(({ actor }) => actor.personId)],
  )
  const shown = preview.announcementPreview.mails.map(({ kind, text }) => ({ kind, text }))
  const withoutSlug = (mail: { kind: string; text: string }) => ({
    ...mail,
    text: mail.text.replace(/facilitator-\w+/, ''),
  })
  const sorted = (all: { kind: string; text: string }[]) =>
    all.map(withoutSlug).toSorted((a, b) => (a.kind + a.text < b.kind + b.text ? -1 : 1))
  expect(sorted(shown)).toEqual(sorted(sent))
  expect(sent).toHaveLength(7)
  const told = async ({ id }: Applicant) => (await mails(id)).at(-1)?.text
  expect(await told(first)).toMatch(
    /отобрана.*\n(?:.*\n)*.*до конца этого дня: 10\u00a0декабря 2026\u00a0г\. \(время Алматы\)/,
  )
  expect(await told(reserve)).toContain('Место в списке: 1.')
  expect(await told(rejected)).toContain('Обоснование: Because по-русски')
  expect(await told(ineligible)).toContain('Обоснование: Too young по-русски')

  // Whoever does not meet the conditions is told, and is not in the list.
  const list = await results(here.id)
  expect(list.nodes.map(({ outcome, rank, facilitator }) => [outcome, rank, facilitator])).toEqual([
    ['SELECTED', null, null],
    ['SELECTED', null, null],
    ['RESERVE', null, null],
    ['NOT_SELECTED', null, null],
  ])
  expect(list.nodes[3]).toMatchObject({
    reason: { en: 'Because' },
    reference: expect.stringMatching(/^\d{9}$/),
  })

  // The profile is a draft with the name alone, which its person and the staff read.
  const profiles = await its.database.db
    .selectFrom('facilitator')
    .select(['id', 'state', 'headline', 'languages', 'name'])
    .where('competition_id', '=', uuid(here.id))
    .execute()
  expect(profiles).toHaveLength(2)
  expect(profiles[0]).toMatchObject({
    state: 'DRAFT',
    headline: null,
    languages: [],
    name: { kk: expect.any(String) },
  })
  const query =
    'query ($id: ID!) { node(id: $id) { ... on Facilitator { headline { kk text(language: KK) } } } }'
  const profile = { id: globalIdOf('Facilitator', profiles[0]?.id ?? '') }
  expect(await manager().read(query, profile)).toEqual({ node: { headline: { kk: null, text: '' } } })
  expect(await its.as('visitor').read(query, profile)).toEqual({ node: null })

  expect(await kinds(first.id)).toEqual(['STARTED', 'ANSWERED', 'SUBMITTED', 'DECIDED', 'SELECTED'])
  const { node } = await first.client.read<{ node: { history: { kind: string }[]; recordHash: string } }>(
    `query ($id: ID!) { node(id: $id) { ... on Application {
      history { kind } decision { outcome decidedAt decidedByName { kk } }
    } } }`,
    { id: first.id },
  )
  expect(node).toEqual({
    history: [{ kind: 'STARTED' }, { kind: 'SUBMITTED' }, { kind: 'SELECTED' }],
    decision: { outcome: 'SELECTED', decidedAt: null, decidedByName: null },
  })
  expect((await recordedOf(its.database, here.id)).map(({ kind }) => kind)).toEqual(['ANNOUNCED'])
  const { rows: heads } = await its.database.pool.query<{ hash: string }>(
    `select encode(hash, 'hex') as hash from event where kind = 'ANNOUNCED' and subject_id = $1`,
    [uuid(here.id)],
  )
  expect(
    await its.as('visitor').read('query ($id: ID!) { node(id: $id) { ... on Competition { recordHash } } }', {
      id: here.id,
    }),
  ).toEqual({ node: { recordHash: heads[0]?.hash } })
  expect(await verifyEvents(its.database.db)).toMatchObject({ holds: true })
})

test('what is missing is told, of each application, and nothing is told to anybody', async () => {
  const here = await call({ kind: 'FACILITATORS', places: 1 })
  const [first, second, third] = await applicants(here, 3)
  if (!first || !second || !third) throw new Error('Nobody applied')
  expect(codesOf(await announce(here.id))).toEqual(['closesAt STILL_OPEN'])
  its.api.now = deciding
  await decide(first, 'SELECTED')
  await mutateApplication(manager(), 'requestMending', {
    id: second.id,
    mendUntil: at(20).toISOString(),
    questionIds: [here.why],
  })
  expect(codesOf(await announce(here.id)).toSorted()).toEqual(
    [
      'applications UNDECIDED_APPLICATIONS',
      ...[second, third].map(({ id }) => `applications.${id} UNDECIDED`),
    ].toSorted(),
  )
  await mutateApplication(manager(), 'acceptAsIs', { id: second.id })
  await decide(second, 'SELECTED')
  await decide(third, 'NOT_SELECTED')
  expect(codesOf(await announce(here.id))).toEqual(['places MORE_SELECTED_THAN_PLACES'])
  expect(codesOf(await announce(here.id, { confirmDays: 0 }))).toEqual(['confirmDays NOT_POSITIVE'])
  expect((await mails(first.id)).map(({ kind }) => kind)).toEqual(['APPLICATION_SUBMITTED'])
  for (const [role, code] of [
    ['visitor', 'SIGN_IN_FIRST'],
    ['resident in no team', 'NOT_ALLOWED'],
    ['manager of another programme', 'NOT_ALLOWED'],
  ] as const) {
    const asked = { id: here.id, confirmDays: 5 }
    expect(codesOf(await mutate(its.as(role), 'announceCompetition', asked))).toEqual([code])
    expect(
      await its
        .as(role)
        .read(
          `query ($id: ID!) { announcementPreview(competitionId: $id, confirmDays: 5) { mails { text } userErrors { code } } }`,
          { id: here.id },
        ),
    ).toEqual({ announcementPreview: { mails: [], userErrors: [{ code }] } })
  }
})

describe('after the announcement', () => {
  test('whoever declines makes room for the first on the reserve list, and the list says so', async () => {
    const { here, first, second, reserve } = await decided()
    await announce(here.id)
    its.api.now = at(12)
    expect(codesOf(await mutateApplication(second.client, 'confirmPlace', { id: second.id }))).toEqual([])
    const declined = await mutateApplication(first.client, 'declinePlace', { id: first.id })
    expect(declined).toMatchObject({ application: { state: 'DECLINED' }, userErrors: [] })
    expect(await stateOf(reserve)).toBe('SELECTED')
    expect((await mails(reserve.id)).at(-1)).toMatchObject({
      kind: 'PLACE_OFFERED',
      text: expect.stringContaining('11\u00a0декабря'),
    })
    expect((await mails(first.id)).at(-1)?.kind).toBe('PLACE_DECLINED')
    const list = await results(here.id)
    const changed = list.nodes.filter(({ steppedBackAt, movedUpAt }) => steppedBackAt ?? movedUpAt)
    expect(changed.map(({ outcome }) => outcome)).toEqual(['SELECTED', 'SELECTED'])
    const moments = changed.map(({ steppedBackAt, movedUpAt }) => steppedBackAt ?? movedUpAt)
    expect(moments).toEqual([at(12).toISOString(), at(12).toISOString()])
    // The profile that was begun goes again, and another is begun.
    const { rows } = await its.database.pool.query<{ person_id: string }>(
      'select person_id from facilitator where competition_id = $1',
      [uuid(here.id)],
    )
    expect(rows.map(({ person_id }) => person_id).toSorted()).toEqual(
      [second.actor.personId, reserve.actor.personId].toSorted(),
    )
    expect(codesOf(await mutateApplication(first.client, 'confirmPlace', { id: first.id }))).toEqual([
      'NOT_FROM_THIS_STATE',
    ])
    expect(codesOf(await mutateApplication(second.client, 'declinePlace', { id: second.id }))).toEqual([
      'NOT_FROM_THIS_STATE',
    ])
  })

  test('an offer lapses at its date, once, and the next in line has as long', async () => {
    const { here, first, second, reserve } = await decided()
    await announce(here.id)
    const tasks = applicationTasks({
      db: its.database.db,
      clock: { now: () => its.api.now },
      portalUrl: 'http://localhost:3000',
    })
    const confirmBy = new Date('2026-12-10T19:00:00Z')
    const run = (task: string, id: string) =>
      tasks[task]?.(
        { applicationId: uuid(id), confirmBy: confirmBy.toISOString() },
        new AbortController().signal,
      )
    its.api.now = new Date('2026-12-08T19:00:00Z')
    await run('remind_of_offer', first.id)
    expect((await mails(first.id)).at(-1)?.kind).toBe('OFFER_REMINDER')
    its.api.now = new Date(confirmBy.getTime() - 1)
    await run('lapse_offer', first.id)
    expect(await stateOf(first)).toBe('SELECTED')
    await mutateApplication(second.client, 'confirmPlace', { id: second.id })
    its.api.now = confirmBy
    expect(codesOf(await mutateApplication(first.client, 'confirmPlace', { id: first.id }))).toEqual([
      'CONFIRM_BY_HAS_PASSED',
    ])
    for (const id of [first.id, first.id, second.id]) await run('lapse_offer', id)
    expect(await Promise.all([first, second, reserve].map(stateOf))).toEqual([
      'LAPSED',
      'CONFIRMED',
      'SELECTED',
    ])
    expect((await mails(first.id)).filter(({ kind }) => kind === 'PLACE_LAPSED')).toHaveLength(1)
    const [lapsed] = (await recordedOf(its.database, first.id)).slice(-1)
    expect(lapsed).toMatchObject({ kind: 'LAPSED', actor: { kind: 'clock' } })
    await run('lapse_offer', reserve.id)
    expect(await stateOf(reserve)).toBe('SELECTED')
    const { rows } = await its.database.pool.query<{ run_at: Date }>(
      `select run_at from graphile_worker.jobs where key = $1`,
      [`lapse_offer ${uuid(reserve.id)}`],
    )
    expect(rows).toEqual([{ run_at: new Date('2026-12-16T19:00:00Z') }])
  })

  test('whoever is on the reserve list may step back, and the others move up', async () => {
    const here = await call({ kind: 'FACILITATORS', places: 1 })
    const all = await applicants(here, 3)
    its.api.now = deciding
    for (const each of all) await decide(each, 'RESERVE')
    await announce(here.id)
    const [one, two, three] = all
    if (!one || !two || !three) throw new Error('Nobody applied')
    await mutateApplication(two.client, 'declinePlace', { id: two.id })
    expect(await Promise.all(all.map(stateOf))).toEqual(['RESERVE', 'DECLINED', 'RESERVE'])
    expect((await mails(two.id)).at(-1)).toMatchObject({
      kind: 'RESERVE_LEFT',
      text: expect.stringContaining('вышли из резервного списка'),
    })
    const { rows } = await its.database.pool.query<{ reserve_place: number }>(
      `select reserve_place from application where id = any($1) order by reserve_place`,
      [[one, three].map(({ id }) => uuid(id))],
    )
    expect(rows.map((row) => row.reserve_place)).toEqual([1, 2])
  })

  test('nothing is decided, withdrawn or answered any more', async () => {
    const { here, first, rejected } = await decided()
    await announce(here.id)
    expect(codesOf(await announce(here.id))).toEqual(['NOT_FROM_THIS_STATE'])
    const codes = async (client: Client, name: string, input: object) =>
      codesOf(await mutateApplication(client, name, input))
    const { id } = rejected
    expect(await codes(manager(), 'decideApplication', { id, outcome: 'SELECTED' })).toEqual([
      'NOT_FROM_THIS_STATE',
    ])
    expect(await codes(rejected.client, 'withdrawApplication', { id })).toEqual(['NOT_FROM_THIS_STATE'])
    expect(await codes(first.client, 'saveAnswers', { id: first.id, answers: [] })).toEqual([
      'NOT_FROM_THIS_STATE',
    ])
  })
})

describe('participants', () => {
  test('are invited to the workshop, confirmed and declined with their places', async () => {
    const here = await call({ places: 2 })
    const [first, second, reserve] = await applicants(here, 3)
    if (!first || !second || !reserve) throw new Error('Nobody applied')
    its.api.now = deciding
    await decide(first, 'SELECTED')
    await decide(second, 'SELECTED')
    await decide(reserve, 'RESERVE')
    expect(codesOf(await announce(here.id))).toEqual(['WORKSHOP_IS_MISSING'])
    const { workshopId } = await plantWorkshop(its.database.db, its.grounds.programme, {
      slug: 'participants',
      number: 7,
      starts: ['2027-01-10T05:00:00Z'],
    })
    await its.database.pool.query('update workshop set competition_id = $1 where id = $2', [
      uuid(here.id),
      workshopId,
    ])
    expect(codesOf(await announce(here.id))).toEqual([])
    const states = async () => {
      const { rows } = await its.database.pool.query<{ person_id: string; state: string }>(
        'select person_id, state from enrolment where workshop_id = $1',
        [workshopId],
      )
      return Object.fromEntries(rows.map(({ person_id, state }) => [person_id, state]))
    }
    expect(await states()).toEqual({ [first.actor.personId]: 'INVITED', [second.actor.personId]: 'INVITED' })
    await mutateApplication(first.client, 'confirmPlace', { id: first.id })
    await mutateApplication(second.client, 'declinePlace', { id: second.id })
    expect(await states()).toEqual({
      [first.actor.personId]: 'CONFIRMED',
      [second.actor.personId]: 'DECLINED',
      [reserve.actor.personId]: 'INVITED',
    })
    expect(await verifyEvents(its.database.db)).toMatchObject({ holds: true })
  })
})

describe('projects', () => {
  /** A team of one, whose draft of a project enters. */
  async function team(
    to: Call,
    slug: string,
    theme: string,
  ): Promise<Applicant & { readonly project: string }> {
    const { database, grounds } = its
    const actor = await plantResident(database, slug)
    const project = await plantProject(database.db, grounds.programme, {
      slug,
      theme_id: theme,
      state: 'DRAFT',
      submitted_at: null,
    })
    await database.pool.query(
      `insert into team_member (team_id, person_id, role, position)
       select team_id, $1, 'LEADER', 1 from project where id = $2`,
      [actor.personId, project],
    )
    const client = its.api.as(actor)
    const begun = await mutateApplication(client, 'startApplication', {
      competitionId: to.id,
      projectId: globalIdOf('Project', project),
    })
    const id = String(begun.application?.['id'])
    const answers = [
      { questionId: to.why, text: 'Себебі' },
      { questionId: to.age, text: '3' },
    ]
    await mutateApplication(client, 'saveAnswers', { id, answers })
    expect(codesOf(await mutateApplication(client, 'submitApplication', { id }))).toEqual([])
    return { actor, client, id, project }
  }

  test('enter with their application, share the fund, and pass the award on when they step back', async () => {
    const here = await call({ kind: 'PROJECTS', fund_minor: 1000, fund_currency: 'EUR' })
    const { id: award } = await its.database.db
      .insertInto('award')
      .values({ competition_id: uuid(here.id), position: 1, name: textOf('Grant'), rule: 'FUND_SHARE' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const theme = await plantPlace(its.database.db, 'theme', its.grounds.programme, 'theme')
    const [one, two, three] = [
      await team(here, 'one', theme),
      await team(here, 'two', theme),
      await team(here, 'three', theme),
    ]
    expect(await its.as('visitor').read('{ project(slug: "one") { state competition { id } } }')).toEqual({
      project: { state: 'SUBMITTED', competition: { id: here.id } },
    })
    its.api.now = deciding
    const noAward = { id: one.id, outcome: 'SELECTED' }
    expect(codesOf(await mutateApplication(manager(), 'decideApplication', noAward))).toEqual([
      'awardId AWARD_IS_MISSING',
    ])
    for (const each of [one, two]) await decide(each, 'SELECTED', { awardId: globalIdOf('Award', award) })
    await decide(three, 'RESERVE')
    expect(codesOf(await announce(here.id))).toEqual([])
    const won = async () =>
      new Map(
        (await results(here.id)).nodes.map(({ project, award: given, amount }) => [
          Object(project).slug,
          [Object(given).name?.en, amount],
        ]),
      )
    const grant = ['Grant', { minorUnits: 500 }]
    expect(await won()).toEqual(
      new Map<string, unknown>([
        ['one', grant],
        ['two', grant],
        ['three', [undefined, null]],
      ]),
    )
    await mutateApplication(two.client, 'declinePlace', { id: two.id })
    expect(await won()).toEqual(
      new Map<string, unknown>([
        ['one', grant],
        ['three', grant],
        ['two', [undefined, null]],
      ]),
    )
    const told = (await recordedOf(its.database, globalIdOf('Project', two.project))).map(({ kind }) => kind)
    expect(told).toEqual(['SUBMITTED', 'AWARDED', 'AWARD_GIVEN_BACK'])
  })
})
