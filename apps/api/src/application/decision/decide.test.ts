import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../../test/as.ts'
import { answersTo, plantResident, useApplying } from '../../../test/calls.ts'
import type { Call } from '../../../test/calls.ts'
import { at, codesOf, mutate, mutateApplication, now, textOf, useCommands } from '../../../test/mutate.ts'
import { readGlobalId } from '../../platform/selection/global-id.ts'
import { verifyEvents } from '../../platform/events.ts'

const its = useCommands()
const { call, mails, resident, submitted } = useApplying(its)
const manager = () => its.as('manager')
const afterDeadline = at(11)
const reason = textOf('Because')
afterEach(() => {
  its.api.now = now
})

const staff = async (name: string, id: string, input: object = {}, selection = '') =>
  mutateApplication(manager(), name, { id, ...input }, selection)
const decide = async (id: string, outcome: string, more: object = {}) =>
  codesOf(await staff('decideApplication', id, { outcome, ...more }))

/** What somebody reads of an application: all that could tell what staff make of it. */
async function seen(client: Client, id: string): Promise<object> {
  const { node } = await client.read<{ node: object }>(
    `query ($id: ID!) { node(id: $id) { ... on Application {
      state version ineligibleReason { en } mendUntil reservePlace confirmBy decision { outcome reason { en } }
      history { kind outcome reason { en } actorName { kk } }
      canWithdraw { code } canAnswer { code } canDecide { code } canConfirm { code }
    } } }`,
    { id },
  )
  return node
}

describe('screening', () => {
  let here: Call
  let client: Client
  let id: string
  beforeEach(async () => {
    here = await call()
    client = await resident()
    id = await submitted(client, here)
  })

  test('what is named is mended in its window, and sent again', async () => {
    its.api.now = afterDeadline
    // The end of a day in Almaty: people are told that day, and not the next one.
    const until = new Date('2026-12-08T19:00:00Z')
    const asked = await staff(
      'requestMending',
      id,
      { mendUntil: until.toISOString(), questionIds: [here.age], note: textOf('The age') },
      'mendUntil mendNote { en } questionsToMend { id }',
    )
    expect(asked).toMatchObject({
      application: {
        state: 'INCOMPLETE',
        mendUntil: until.toISOString(),
        mendNote: { en: 'The age' },
        questionsToMend: [{ id: here.age }],
      },
      userErrors: [],
    })
    expect((await mails(id)).at(-1)).toMatchObject({
      kind: 'MENDING_REQUESTED',
      text: expect.stringContaining('Что исправить: The age по-русски'),
    })
    expect((await mails(id)).at(-1)?.text).toContain('8\u00a0декабря 2026\u00a0г., 24:00, время Алматы')
    const save = async (questionId: string, text: string) =>
      codesOf(await mutateApplication(client, 'saveAnswers', { id, answers: [{ questionId, text }] }))
    expect(await save(here.why, 'x')).toEqual([`answers.${here.why} NOT_NAMED_FOR_MENDING`])
    expect(await save(here.age, 'жүз')).toEqual([])
    expect(codesOf(await mutateApplication(client, 'submitApplication', { id }))).toEqual([
      'ANSWERS_HAVE_PROBLEMS',
      `answers.${here.age} NOT_A_NUMBER`,
    ])
    expect(await save(here.age, '100')).toEqual([])
    const sent = await mutateApplication(
      client,
      'submitApplication',
      { id },
      'mendUntil questionsToMend { id }',
    )
    expect(sent).toMatchObject({
      application: { state: 'SUBMITTED', mendUntil: null, questionsToMend: [] },
      userErrors: [],
    })
    expect((await mails(id)).at(-1)?.text).toContain('исправленная заявка')
    expect((await mails(id)).at(-1)?.text).not.toContain('Ответы можно изменить')
  })

  test('what was changed since it was asked for anew says so, to who changed it and to staff', async () => {
    const answers = async (reader: Client) => {
      const { node } = await reader.read<{ node: { answers: readonly object[] } }>(
        `query ($id: ID!) { node(id: $id) { ... on Application {
          answers { question { id } changedAt isToBeMended }
        } } }`,
        { id },
      )
      return node.answers
    }
    const why = { question: { id: here.why }, changedAt: now.toISOString(), isToBeMended: false }
    its.api.now = afterDeadline
    await staff('requestMending', id, { mendUntil: at(20).toISOString(), questionIds: [here.age] })
    const age = { question: { id: here.age }, changedAt: now.toISOString(), isToBeMended: true }
    expect(await answers(client)).toEqual([why, age])
    its.api.now = at(12)
    const save = (text: string) =>
      mutateApplication(client, 'saveAnswers', { id, answers: [{ questionId: here.age, text }] })
    await save('34')
    expect(await answers(client)).toEqual([why, age])
    await save('100')
    const changed = { ...age, changedAt: at(12).toISOString(), isToBeMended: false }
    for (const reader of [client, manager()]) expect(await answers(reader)).toEqual([why, changed])
    its.api.now = at(13)
    await staff('requestMending', id, { mendUntil: at(20).toISOString(), questionIds: [here.age] })
    expect(await answers(client)).toEqual([why, { ...changed, isToBeMended: true }])
    await mutateApplication(client, 'submitApplication', { id })
    expect(await answers(manager())).toEqual([why, changed])
  })

  test('what was mended by taking an optional answer back stays as an empty one, with its day', async () => {
    const district = async (reader: Client) => {
      const { node } = await reader.read<{ node: { answers: { question: { id: string } }[] } }>(
        `query ($id: ID!) { node(id: $id) { ... on Application { answers {
          question { id } text options { id } changedAt isToBeMended
        } } } }`,
        { id },
      )
      return node.answers.find(({ question }) => question.id === here.district)
    }
    const pick = (optionIds: readonly string[]) =>
      mutateApplication(client, 'saveAnswers', { id, answers: [{ questionId: here.district, optionIds }] })
    expect(await district(client)).toBeUndefined()
    await pick(here.options.slice(0, 1))
    its.api.now = afterDeadline
    await staff('requestMending', id, { mendUntil: at(20).toISOString(), questionIds: [here.district] })
    its.api.now = at(12)
    expect(codesOf(await pick([]))).toEqual([])
    const emptied = {
      question: { id: here.district },
      text: null,
      options: [],
      changedAt: at(12).toISOString(),
      isToBeMended: false,
    }
    for (const reader of [client, manager()]) expect(await district(reader)).toEqual(emptied)
    its.api.now = at(13)
    expect(codesOf(await pick([]))).toEqual([])
    expect(codesOf(await mutateApplication(client, 'submitApplication', { id }))).toEqual([])
    expect(await district(manager())).toEqual(emptied)
  })

  test('a window that is over is over, and staff may take the request back', async () => {
    its.api.now = afterDeadline
    await staff('requestMending', id, { mendUntil: at(12).toISOString(), questionIds: [here.age] })
    its.api.now = at(12)
    const late = await mutateApplication(client, 'saveAnswers', { id, answers: answersTo(here) })
    expect(codesOf(late)).toEqual(['MENDING_IS_OVER'])
    expect(await staff('acceptAsIs', id)).toMatchObject({
      application: { state: 'SUBMITTED' },
      userErrors: [],
    })
    expect((await mails(id)).map(({ kind }) => kind)).toEqual([
      'APPLICATION_SUBMITTED',
      'MENDING_REQUESTED',
      'ACCEPTED_AS_IS',
    ])
  })

  test('what is asked is asked for a time ahead, of questions that are there', async () => {
    its.api.now = afterDeadline
    const ask = async (input: object) =>
      codesOf(
        await staff('requestMending', id, {
          mendUntil: at(12).toISOString(),
          questionIds: [here.age],
          ...input,
        }),
      )
    expect(await ask({ mendUntil: at(11).toISOString() })).toEqual(['mendUntil MEND_BY_HAS_PASSED'])
    expect(await ask({ questionIds: [] })).toEqual(['questionIds NOTHING_IS_NAMED'])
    const { why } = await call()
    expect(await ask({ questionIds: [why] })).toEqual([`questionIds.${why} NOT_A_QUESTION`])
  })

  test('every step has its way back, and the applicant sees none of them', async () => {
    its.api.now = afterDeadline
    const before = await seen(client, id)
    const steps = [
      ['admitApplication', {}, 'IN_ROUND'],
      ['sendBackApplication', {}, 'SUBMITTED'],
      ['findIneligible', { reason }, 'INELIGIBLE'],
      ['restoreApplication', {}, 'SUBMITTED'],
      ['admitApplication', {}, 'IN_ROUND'],
      ['decideApplication', { outcome: 'NOT_SELECTED', reason }, 'IN_ROUND'],
      ['decideApplication', { outcome: 'SELECTED' }, 'IN_ROUND'],
      ['undoDecision', {}, 'IN_ROUND'],
    ] as const
    for (const [name, input, state] of steps) {
      expect([name, await staff(name, id, input)]).toMatchObject([
        name,
        { application: { state }, userErrors: [] },
      ])
      expect([name, await seen(client, id)]).toEqual([name, before])
    }
    const { history, version } = Object(await seen(manager(), id))
    expect(history.map(({ kind }: { kind: string }) => kind)).toEqual([
      'STARTED',
      'SUBMITTED',
      'ADMITTED',
      'SENT_BACK',
      'FOUND_INELIGIBLE',
      'RESTORED',
      'ADMITTED',
      'DECIDED',
      'DECIDED',
      'DECISION_UNDONE',
    ])
    expect(history[4]).toMatchObject({ reason: { en: 'Because' }, actorName: { kk: 'Әлия' } })
    expect(version).toBe(11)
    expect(Object(before).version).toBe(3)
    // Nor does a refusal tell: what may not be done is refused as from the state that is told.
    await staff('findIneligible', id, { reason })
    expect(await seen(client, id)).toEqual(before)
    expect(codesOf(await mutateApplication(client, 'confirmPlace', { id }))).toEqual(['NOT_FROM_THIS_STATE'])
    expect(
      codesOf(await mutateApplication(client, 'withdrawApplication', { id, expectedVersion: 3 })),
    ).toEqual([])
  })

  test('nobody judges while answers may still be changed, nor the own application, nor without a reason', async () => {
    expect(await decide(id, 'SELECTED')).toEqual(['STILL_OPEN'])
    its.api.now = afterDeadline
    expect(await decide(id, 'NOT_SELECTED')).toEqual(['reason REASON_IS_MISSING'])
    const empty = { reason: { kk: ' ' } }
    expect(codesOf(await staff('findIneligible', id, empty))).toEqual(['reason REASON_IS_MISSING'])
    for (const name of ['decideApplication', 'undoDecision', 'findIneligible', 'admitApplication']) {
      const input = { id, ...(name === 'decideApplication' && { outcome: 'SELECTED' }), reason }
      const given = name === 'findIneligible' || name === 'decideApplication' ? input : { id }
      const codes = async (asking: Client) => codesOf(await mutateApplication(asking, name, given))
      expect(await codes(client)).toEqual(['NOT_ALLOWED'])
      expect(await codes(its.as('manager of another programme'))).toEqual(['id NOT_THERE'])
      expect(await codes(its.as('visitor'))).toEqual(['SIGN_IN_FIRST'])
    }
  })

  test('staff who apply leave the whole call to others, and learn of it with everyone else', async () => {
    const own = await submitted(manager(), here)
    its.api.now = afterDeadline
    expect(await decide(own, 'SELECTED')).toEqual(['OWN_APPLICATION'])
    const before = await seen(manager(), own)
    const other = await plantResident(its.database, 'Мәдина')
    const administrator = its.api.as({ ...other, grants: [{ role: 'administrator' }] })
    const decision = { id: own, outcome: 'NOT_SELECTED', reason }
    expect(codesOf(await mutateApplication(administrator, 'decideApplication', decision))).toEqual([])
    expect(await seen(manager(), own)).toEqual(before)
    expect(await decide(id, 'SELECTED')).toEqual(['COMPETES_TOO'])
    expect(
      codesOf(await mutateApplication(administrator, 'decideApplication', { id, outcome: 'RESERVE' })),
    ).toEqual([])
    const found = async (filter: object) => {
      const { node } = await manager().read<{ node: { applications: { nodes: { id: string }[] } } }>(
        `query ($id: ID!, $filter: ApplicationFilter) { node(id: $id) { ... on Competition {
          applications(filter: $filter) { nodes { id } }
        } } }`,
        { id: here.id, filter },
      )
      return node.applications.nodes.map((one) => one.id)
    }
    expect(await found({ outcome: ['NOT_SELECTED', 'RESERVE'] })).toEqual([])
    expect(await found({ isDecided: true })).toEqual([])
    expect((await found({ isDecided: false })).toSorted()).toEqual([id, own].toSorted())
    // They are told why, where others find the decision and the announcement.
    const { node } = await manager().read<{ node: { canDecide: object; competition: object } }>(
      `query ($id: ID!) { node(id: $id) { ... on Application {
        canDecide { code message(language: EN) } decision { outcome }
        competition { canAnnounce { code } consideredApplications }
      } } }`,
      { id },
    )
    expect(node).toEqual({
      canDecide: {
        code: 'COMPETES_TOO',
        message: expect.stringContaining('applied to this competition yourself'),
      },
      decision: null,
      competition: { canAnnounce: { code: 'COMPETES_TOO' }, consideredApplications: 0 },
    })
    const { announcementPreview } = await manager().read<{ announcementPreview: object }>(
      `query ($id: ID!) { announcementPreview(competitionId: $id, confirmDays: 5) { mails { text } userErrors { code } } }`,
      { id: here.id },
    )
    expect(announcementPreview).toEqual({ mails: [], userErrors: [{ code: 'COMPETES_TOO' }] })
  })

  test('nor do they learn of it by taking their own back, or by moving the deadline', async () => {
    const own = await submitted(manager(), here)
    its.api.now = afterDeadline
    const extend = async () => {
      const input = { id: here.id, closesAt: at(20), reason }
      return codesOf(await mutate(manager(), 'extendDeadline', input))
    }
    const before = [await extend(), await seen(manager(), id)]
    const other = await plantResident(its.database, 'Мәдина')
    const administrator = its.api.as({ ...other, grants: [{ role: 'administrator' }] })
    const decision = { id, outcome: 'NOT_SELECTED', reason }
    expect(codesOf(await mutateApplication(administrator, 'decideApplication', decision))).toEqual([])
    expect([await extend(), await seen(manager(), id)]).toEqual(before)
    expect(codesOf(await mutateApplication(manager(), 'withdrawApplication', { id: own }))).toEqual([])
    expect([await extend(), await seen(manager(), id)]).toEqual(before)
    expect(before[0]).toEqual(['COMPETES_TOO'])
    expect(await decide(id, 'SELECTED')).toEqual(['COMPETES_TOO'])
  })

  test('what is to be mended is decided anew: what was decided was of other answers', async () => {
    its.api.now = afterDeadline
    const owed = async () => {
      const { node } = await manager().read<{ node: object }>(
        `query ($id: ID!) { node(id: $id) { ... on Competition {
          canAnnounce { code } applicationCounts { undecided } applications(filter: { isDecided: true }) { totalCount }
        } } }`,
        { id: here.id },
      )
      return node
    }
    const one = {
      canAnnounce: { code: 'UNDECIDED_APPLICATIONS' },
      applicationCounts: { undecided: 1 },
      applications: { totalCount: 0 },
    }
    expect(await owed()).toEqual(one)
    expect(await decide(id, 'SELECTED')).toEqual([])
    expect(await owed()).toEqual({
      canAnnounce: { code: null },
      applicationCounts: { undecided: 0 },
      applications: { totalCount: 1 },
    })
    await staff('requestMending', id, { mendUntil: at(12).toISOString(), questionIds: [here.age] })
    expect(await owed()).toEqual(one)
    expect(codesOf(await mutateApplication(client, 'submitApplication', { id }))).toEqual([])
    expect(await owed()).toEqual(one)
    const kindsTo = async (asking: Client) =>
      Object(await seen(asking, id)).history.map(({ kind }: { kind: string }) => kind)
    expect((await kindsTo(manager())).slice(-4)).toEqual([
      'DECIDED',
      'DECISION_UNDONE',
      'MENDING_REQUESTED',
      'SUBMITTED',
    ])
    expect(await kindsTo(client)).toEqual(['STARTED', 'SUBMITTED', 'MENDING_REQUESTED', 'SUBMITTED'])
  })
})

test('two who decide on one version: the second is told', async () => {
  const here = await call()
  const id = await submitted(await resident(), here)
  its.api.now = afterDeadline
  const first = await staff('decideApplication', id, { outcome: 'SELECTED', expectedVersion: 3 })
  expect(first).toMatchObject({ application: { version: 4 }, userErrors: [] })
  expect(await decide(id, 'RESERVE', { expectedVersion: 3 })).toEqual(['expectedVersion CHANGED_MEANWHILE'])
})

/** The places on the reserve list as they are decided of these. */
async function reservePlaces(ids: readonly string[]): Promise<(number | null)[]> {
  const { rows } = await its.database.pool.query<{ place: number | null }>(
    `select (select reserve_place from decision where application_id = a.id) as place
     from unnest($1::uuid[]) with ordinality as a (id, number) order by number`,
    [ids.map((id) => readGlobalId(id)?.id)],
  )
  return rows.map(({ place }) => place)
}

test('the reserve list keeps its order, whoever is put where', async () => {
  const here = await call()
  const ids: string[] = []
  for (let index = 0; index < 4; index += 1) ids.push(await submitted(await resident(), here))
  its.api.now = afterDeadline
  const places = () => reservePlaces(ids)
  const [a = '', b = '', c = '', d = ''] = ids
  for (const id of [a, b, c]) await decide(id, 'RESERVE')
  expect(await places()).toEqual([1, 2, 3, null])
  await decide(d, 'RESERVE', { reservePlace: 1 })
  expect(await places()).toEqual([2, 3, 4, 1])
  await decide(c, 'RESERVE', { reservePlace: 99 })
  await decide(a, 'SELECTED')
  expect(await places()).toEqual([null, 2, 3, 1])
  await staff('undoDecision', d)
  expect(await places()).toEqual([null, 1, 2, null])
})

test('whoever leaves the reserve list in any way, those behind move up at once', async () => {
  const here = await call()
  const applicants = [await resident(), await resident(), await resident(), await resident()]
  const ids: string[] = []
  for (const applicant of applicants) ids.push(await submitted(applicant, here))
  its.api.now = afterDeadline
  for (const id of ids) await decide(id, 'RESERVE')
  const [a = '', b = '', c = ''] = ids
  expect(await reservePlaces(ids)).toEqual([1, 2, 3, 4])
  await staff('findIneligible', b, { reason })
  expect(await reservePlaces(ids)).toEqual([1, null, 2, 3])
  await staff('requestMending', a, { mendUntil: at(12).toISOString(), questionIds: [here.age] })
  expect(await reservePlaces(ids)).toEqual([null, null, 1, 2])
  const withdrawn = await mutateApplication(applicants[2] ?? manager(), 'withdrawApplication', { id: c })
  expect(codesOf(withdrawn)).toEqual([])
  expect(await reservePlaces(ids)).toEqual([null, null, null, 1])
})

test('the record holds', async () => {
  expect(await verifyEvents(its.database.db)).toMatchObject({ holds: true })
})
