import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../test/as.ts'
import { answersTo, plantCall, plantResident, useApplying } from '../../test/calls.ts'
import {
  at,
  codesOf,
  mutate,
  mutateApplication,
  now,
  recordedOf,
  textOf,
  useCommands,
} from '../../test/mutate.ts'
import { plantCompetition, plantPlace, plantProject } from '../../test/plant.ts'
import { globalIdOf, readGlobalId } from '../platform/selection/global-id.ts'

const its = useCommands()
const apply = useApplying(its)
const { call, mails, kinds, resident, started, submitted } = apply
const { open } = apply
afterEach(() => {
  its.api.now = now
})

test('from the first answer to the letter that it has come in, and back', async () => {
  const [client, here] = [await resident(), await call()]
  const begun = await mutateApplication(client, 'startApplication', { competitionId: here.id })
  expect(begun).toMatchObject({
    application: { state: 'DRAFT', version: 1, reference: expect.stringMatching(/^[1-9]\d{8}$/) },
    userErrors: [],
  })
  const id = String(begun.application?.['id'])

  const answers =
    'answers { question { id } text options { id } } problems { questionId code message(language: RU) }'
  const saved = await mutateApplication(
    client,
    'saveAnswers',
    {
      id,
      answers: [
        { questionId: here.age, text: 'отыз төрт ' },
        { questionId: here.district, optionIds: [here.options[2]] },
      ],
    },
    answers,
  )
  const typed = [
    { question: { id: here.age }, text: 'отыз төрт ', options: [] },
    { question: { id: here.district }, text: null, options: [{ id: here.options[2] }] },
  ]
  expect(saved).toMatchObject({
    application: {
      state: 'DRAFT',
      version: 2,
      answers: typed,
      problems: [
        { questionId: here.why, code: 'ANSWER_IS_MISSING', message: 'Напишите ответ на этот вопрос.' },
        { questionId: here.age, code: 'NOT_A_NUMBER' },
      ],
    },
    userErrors: [],
  })

  const early = await mutateApplication(client, 'submitApplication', { id }, 'canSubmit { isGiven code }')
  expect(codesOf(early)).toEqual([
    'ANSWERS_HAVE_PROBLEMS',
    `answers.${here.why} ANSWER_IS_MISSING`,
    `answers.${here.age} NOT_A_NUMBER`,
  ])
  expect(early.application).toMatchObject({
    state: 'DRAFT',
    canSubmit: { isGiven: false, code: 'ANSWERS_HAVE_PROBLEMS' },
  })

  await mutateApplication(client, 'saveAnswers', { id, answers: answersTo(here) })
  const sent = await mutateApplication(
    client,
    'submitApplication',
    { id },
    'submittedAt canWithdraw { isGiven }',
  )
  expect(sent).toMatchObject({
    application: { state: 'SUBMITTED', submittedAt: now.toISOString(), canWithdraw: { isGiven: true } },
    userErrors: [],
  })
  const reference = String(sent.application?.['reference'])
  const shown = reference.replaceAll(/\d{3}(?=\d)/g, '$&\u00a0')
  const [mail] = await mails(id)
  expect(mail?.subject).toBe(`Заявка №\u00a0${shown} отправлена`)
  expect(mail?.text).toContain(`http://localhost:3000/ru/applications/${reference}`)
  expect(mail?.text).toMatch(/4\u00a0декабря 2026\u00a0г\., 15:00, время Алматы/)

  expect(
    await client.read('query ($r: String!) { application(reference: $r) { id } }', { r: reference }),
  ).toEqual({
    application: { id },
  })
  const withdrawn = await mutateApplication(client, 'withdrawApplication', { id })
  expect(withdrawn).toMatchObject({ application: { state: 'WITHDRAWN' }, userErrors: [] })
  expect(await kinds(id)).toEqual(['STARTED', 'ANSWERED', 'ANSWERED', 'SUBMITTED', 'WITHDRAWN'])
  expect((await mails(id)).map(({ kind }) => kind)).toEqual([
    'APPLICATION_SUBMITTED',
    'APPLICATION_WITHDRAWN',
  ])

  const again = await mutateApplication(client, 'startApplication', { competitionId: here.id })
  expect(codesOf(again)).toEqual([])
  expect(again.application?.['id']).not.toBe(id)
})

test('whoever has begun is led to what they began, on the competition and among theirs', async () => {
  const [client, here] = [await resident(), await call()]
  const id = await started(client, here)
  const again = await mutateApplication(client, 'startApplication', { competitionId: here.id })
  expect(codesOf(again)).toEqual(['ALREADY_APPLIED'])
  expect(again.application).toMatchObject({ id })
  const query = `query ($id: ID!) { node(id: $id) { ... on Competition {
    myApplication { id } canApply { isGiven code message(language: KK) }
  } } }`
  expect(await client.read(query, { id: here.id })).toEqual({
    node: {
      myApplication: { id },
      canApply: { isGiven: false, code: 'ALREADY_APPLIED', message: 'Бұл конкурсқа өтініміңіз бар.' },
    },
  })
  expect(await (await resident()).read(query, { id: here.id })).toMatchObject({
    node: { myApplication: null, canApply: { isGiven: true } },
  })
  expect(await its.as('visitor').read(query, { id: here.id })).toMatchObject({
    node: { myApplication: null, canApply: { code: 'SIGN_IN_FIRST' } },
  })
})

test('answers stand in the order of the questions, whichever came first, and go along when staff move those', async () => {
  const [client, here] = [await resident(), await call()]
  const id = await started(client, here)
  const given = [
    { questionId: here.district, optionIds: [here.options[0]] },
    { questionId: here.age, text: '34' },
    { questionId: here.why, text: 'x' },
  ]
  // Several times: ids are made by chance, and might happen to stand in the right order.
  for (let time = 0; time < 4; time += 1) {
    for (const { questionId } of given)
      await mutateApplication(client, 'saveAnswers', { id, answers: [{ questionId }] })
    for (const answer of given) await mutateApplication(client, 'saveAnswers', { id, answers: [answer] })
    expect(await answered(client, id)).toEqual([here.why, here.age, here.district])
  }
  const text = (question: string) => ({
    id: question,
    kind: 'LONG_TEXT',
    label: textOf('x'),
    isRequired: true,
  })
  const options = here.options.map((option) => ({ id: option, label: textOf('x') }))
  const questions = [
    text(here.age),
    { id: here.district, kind: 'CHOICE', label: textOf('x'), isRequired: false, options },
    text(here.why),
  ]
  const moved = await mutate(its.as('manager'), 'setQuestions', { id: here.id, questions })
  expect(codesOf(moved)).toEqual([])
  expect(await answered(client, id)).toEqual([here.age, here.district, here.why])
})

/** The questions that an application answers, in the order of its answers. */
async function answered(client: Client, id: string): Promise<string[]> {
  const { node } = await client.read<{ node: { answers: { question: { id: string } }[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on Application { answers { question { id } } } } }',
    { id },
  )
  return node.answers.map(({ question }) => question.id)
}

test('nothing that was typed is lost, and what is emptied is empty', async () => {
  const [client, here] = [await resident(), await call()]
  const id = await started(client, here)
  const texts = ['  екі\r\nжол ', '💚'.repeat(90), '<b>"\'\\', '\u200b', 'a'.repeat(5000)]
  for (const text of texts) {
    const { application } = await mutateApplication(
      client,
      'saveAnswers',
      { id, answers: [{ questionId: here.why, text }] },
      'answers { text }',
    )
    expect(application).toMatchObject({ answers: [{ text }] })
  }
  for (const answer of [{ text: '' }, {}]) {
    await mutateApplication(client, 'saveAnswers', { id, answers: [{ questionId: here.why, text: 'x' }] })
    const { application } = await mutateApplication(
      client,
      'saveAnswers',
      { id, answers: [{ questionId: here.why, ...answer }] },
      'answers { text }',
    )
    expect(application).toMatchObject({ answers: [] })
  }
})

test('what no pen slips to is refused, and of a document that holds it nothing is kept', async () => {
  const [client, here, there] = [await resident(), await call(), await call()]
  const id = await started(client, here)
  const save = async (...answers: object[]) =>
    codesOf(await mutateApplication(client, 'saveAnswers', { id, answers }))
  expect(
    await save(
      { questionId: here.why, text: 'kept?' },
      { questionId: here.age, optionIds: [here.options[0]] },
      { questionId: here.district, optionIds: [there.options[0]] },
      { questionId: there.why, text: 'x' },
      { questionId: 'Question:1', text: 'x' },
    ),
  ).toEqual([
    `answers.${here.age} NOT_FOR_THIS_QUESTION`,
    `answers.${here.district} NOT_AN_OPTION`,
    `answers.${there.why} NOT_A_QUESTION`,
    'answers.Question:1 NOT_A_QUESTION',
  ])
  expect(await save({ questionId: here.district, optionIds: here.options })).toEqual([
    `answers.${here.district} MORE_THAN_ONE_OPTION`,
  ])
  expect(
    await client.read('query ($id: ID!) { node(id: $id) { ... on Application { answers { text } } } }', {
      id,
    }),
  ).toEqual({
    node: { answers: [] },
  })
})

describe('what was sent', () => {
  test('is edited until the deadline, stays sent, and takes only what might be sent', async () => {
    const [client, here] = [await resident(), await call()]
    const id = await submitted(client, here)
    its.api.now = new Date(open.closes_at.getTime() - 1)
    const edited = await mutateApplication(client, 'saveAnswers', {
      id,
      answers: [{ questionId: here.age, text: '35' }],
    })
    expect(edited).toMatchObject({ application: { state: 'SUBMITTED', version: 4 }, userErrors: [] })
    for (const text of ['', 'жүз']) {
      const refused = await mutateApplication(
        client,
        'saveAnswers',
        { id, answers: [{ questionId: here.age, text }] },
        'answers { text }',
      )
      expect(codesOf(refused)).toEqual([
        `answers.${here.age} ${text === '' ? 'ANSWER_IS_MISSING' : 'NOT_A_NUMBER'}`,
      ])
      expect(refused.application).toMatchObject({ answers: [{}, { text: '35' }] })
    }
    its.api.now = open.closes_at
    const late = await mutateApplication(
      client,
      'saveAnswers',
      { id, answers: [{ questionId: here.age, text: '36' }] },
      'answers { text } canAnswer { code message(language: EN) }',
    )
    expect(codesOf(late)).toEqual(['DEADLINE_HAS_PASSED'])
    expect(late.application).toMatchObject({
      answers: [{}, { text: '35' }],
      canAnswer: { code: 'DEADLINE_HAS_PASSED', message: 'The deadline for applications has passed.' },
    })
    expect(await kinds(id)).toEqual(['STARTED', 'ANSWERED', 'SUBMITTED', 'EDITED'])
  })

  test('is read by those who run the competition, what was not is not', async () => {
    const here = await call()
    const [sender, writer] = [await resident(), await resident()]
    const [sent, draft] = [await submitted(sender, here), await started(writer, here)]
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Application { id person { email } } } }'
    const found = async (client: Client) => {
      const { nodes } = await client.read<{ nodes: ({ id: string } | null)[] }>(query, { ids: [sent, draft] })
      return nodes.map((node) => node?.id ?? null)
    }
    expect(await found(its.as('manager'))).toEqual([sent, null])
    expect(await found(its.as('administrator'))).toEqual([sent, null])
    expect(await found(sender)).toEqual([sent, null])
    expect(await found(writer)).toEqual([null, draft])
    for (const role of [
      'visitor',
      'reviewer',
      'manager of another programme',
      'integrator of personal data',
    ] as const)
      expect(await found(its.as(role))).toEqual([null, null])
    expect(await its.as('manager').read(query, { ids: [sent] })).toMatchObject({
      nodes: [{ person: { email: expect.stringContaining('@example.org') } }],
    })
    for (const name of ['saveAnswers', 'submitApplication', 'withdrawApplication']) {
      const input = name === 'saveAnswers' ? { answers: [] } : {}
      const codes = async (client: Client, id: string) =>
        codesOf(await mutateApplication(client, name, { id, ...input }))
      expect(await codes(its.as('manager'), sent)).toEqual(['NOT_ALLOWED'])
      expect(await codes(its.as('manager'), draft)).toEqual(['id NOT_THERE'])
      expect(await codes(writer, sent)).toEqual(['id NOT_THERE'])
      expect(await codes(its.as('visitor'), sent)).toEqual(['SIGN_IN_FIRST'])
    }
  })

  test('freezes the form; a draft does not', async () => {
    const [client, here] = [await resident(), await call()]
    const edit = async () =>
      codesOf(await mutate(its.as('manager'), 'setQuestions', { id: here.id, questions: [] }))
    const id = await started(client, here)
    expect(await edit()).toEqual([])
    await its.database.pool.query('delete from application where id = $1', [readGlobalId(id)?.id])
    const other = await call()
    await submitted(client, other)
    expect(codesOf(await mutate(its.as('manager'), 'setQuestions', { id: other.id, questions: [] }))).toEqual(
      ['questions FROZEN_BY_FIRST_APPLICATION'],
    )
  })

  test('is counted for those who run the competition, and for nobody else', async () => {
    const [client, here] = [await resident(), await call()]
    await started(await resident(), here)
    await submitted(client, here)
    const counted = async (reader: Client) => {
      const { node } = await reader.read<{ node: unknown }>(
        'query ($id: ID!) { node(id: $id) { ... on Competition { sentApplications consideredApplications } } }',
        { id: here.id },
      )
      return node
    }
    for (const role of ['manager', 'administrator'] as const)
      expect(await counted(its.as(role))).toEqual({ sentApplications: 1, consideredApplications: 0 })
    for (const role of ['visitor', 'reviewer', 'manager of another programme'] as const)
      expect(await counted(its.as(role))).toEqual({ sentApplications: null, consideredApplications: null })
    expect(await counted(client)).toEqual({ sentApplications: null, consideredApplications: null })
    await its.database.pool.query(
      `update application set state = 'INELIGIBLE', ineligible_reason = '{"en": "Why"}' where competition_id = $1
      and submitted_at is not null`,
      [readGlobalId(here.id)?.id],
    )
    expect(await counted(its.as('manager'))).toEqual({ sentApplications: 1, consideredApplications: 1 })
  })
})

test.each([
  ['before it opens', { opens_at: at(1) }, 'NOT_OPEN_YET'],
  ['after the deadline', { closes_at: at(-0.5) }, 'DEADLINE_HAS_PASSED'],
  [
    'where it was called off',
    { state: 'CANCELLED', cancelled_at: at(-0.5), cancel_reason: textOf('Why') },
    'COMPETITION_IS_CANCELLED',
  ],
  ['to a draft of a competition', { state: 'DRAFT', published_at: null }, 'competitionId NOT_THERE'],
])('nobody applies %s', async (_, given, code) => {
  const [client, here] = [await resident(), await call(given)]
  const begun = await mutateApplication(client, 'startApplication', { competitionId: here.id })
  expect(codesOf(begun)).toEqual([code])
})

test('a deadline that was extended counts, for what was begun and for what was sent', async () => {
  const [client, here] = [await resident(), await call({ closes_at: at(1) })]
  const id = await submitted(client, here)
  await mutate(its.as('manager'), 'extendDeadline', { id: here.id, closesAt: at(20), reason: textOf('Why') })
  its.api.now = at(15)
  const edited = await mutateApplication(client, 'saveAnswers', {
    id,
    answers: [{ questionId: here.age, text: '35' }],
  })
  expect(codesOf(edited)).toEqual([])
})

test('a competition that is called off takes nothing more, what was sent to it stays, and whoever applied is told why', async () => {
  const [client, here, other] = [await resident(), await call(), await resident()]
  const id = await submitted(client, here)
  const withdrawn = await submitted(other, here)
  await mutateApplication(other, 'withdrawApplication', { id: withdrawn })
  await mutate(its.as('manager'), 'cancelCompetition', { id: here.id, reason: textOf('Why') })
  for (const [name, input] of Object.entries({ saveAnswers: { answers: [] }, withdrawApplication: {} })) {
    const { application, userErrors } = await mutateApplication(client, name, { id, ...input })
    expect([name, application?.['state'], userErrors[0]?.code]).toEqual([
      name,
      'SUBMITTED',
      'COMPETITION_IS_CANCELLED',
    ])
  }
  const [letter] = (await mails(id)).slice(-1)
  expect(letter).toMatchObject({
    kind: 'COMPETITION_CANCELLED',
    text: expect.stringContaining('Причина: Why по-русски'),
  })
  expect((await mails(withdrawn)).at(-1)?.kind).toBe('APPLICATION_WITHDRAWN')
})

describe('where teams apply', () => {
  let theme_id: string
  beforeAll(async () => {
    theme_id = await plantPlace(its.database.db, 'theme', its.grounds.programme, 'theme')
  })

  test('one of the team applies with its project, and all of the team have the application', async () => {
    const { database, grounds } = its
    const project = await plantProject(database.db, grounds.programme, {
      theme_id,
      state: 'DRAFT',
      submitted_at: null,
    })
    const [leader, mate, other] = [
      await plantResident(database, 'Ерлан'),
      await plantResident(database, 'Дана'),
      await plantResident(database, 'Тимур'),
    ]
    for (const [index, { personId }] of [leader, mate].entries())
      await database.pool.query(
        `insert into team_member (team_id, person_id, role, position)
         select team_id, $1, $2, $3 from project where id = $4`,
        [personId, index === 0 ? 'LEADER' : 'MEMBER', index + 1, project],
      )
    const here = await plantCall(database, grounds.programme, { slug: 'teams', kind: 'PROJECTS', ...open })
    const start = (actor: typeof leader, projectId?: string) =>
      mutateApplication(its.api.as(actor), 'startApplication', { competitionId: here.id, projectId })
    expect(codesOf(await start(leader))).toEqual(['projectId PROJECT_IS_MISSING'])
    expect(codesOf(await start(other, globalIdOf('Project', project)))).toEqual([
      'projectId PROJECT_IS_MISSING',
    ])
    const begun = await start(leader, globalIdOf('Project', project))
    expect(codesOf(begun)).toEqual([])
    expect(codesOf(await start(mate, globalIdOf('Project', project)))).toEqual(['ALREADY_APPLIED'])
    const id = String(begun.application?.['id'])
    await mutateApplication(its.api.as(mate), 'saveAnswers', { id, answers: answersTo(here) })
    expect(codesOf(await mutateApplication(its.api.as(leader), 'submitApplication', { id }))).toEqual([])
    expect(await mails(id)).toHaveLength(2)
  })

  test('a project is in the competition while its application is', async () => {
    const { database, grounds } = its
    const leader = await plantResident(database, 'Арман')
    const project = await plantProject(database.db, grounds.programme, { slug: 'lime', theme_id })
    await database.pool.query(
      `insert into team_member (team_id, person_id, role, position)
       select team_id, $1, 'LEADER', 1 from project where id = $2`,
      [leader.personId, project],
    )
    const to = await plantCall(database, grounds.programme, { slug: 'in-and-out', kind: 'PROJECTS', ...open })
    const client = its.api.as(leader)
    const entered = async () => {
      const { node } = await its
        .as('visitor')
        .read<{ node: { projects: { nodes: { slug: string }[] } } }>(
          'query ($id: ID!) { node(id: $id) { ... on Competition { projects { nodes { slug } } } } }',
          { id: to.id },
        )
      return node.projects.nodes.map(({ slug }) => slug)
    }
    const enter = async () => {
      const input = { competitionId: to.id, projectId: globalIdOf('Project', project) }
      const id = String((await mutateApplication(client, 'startApplication', input)).application?.['id'])
      await mutateApplication(client, 'saveAnswers', { id, answers: answersTo(to) })
      expect(codesOf(await mutateApplication(client, 'submitApplication', { id }))).toEqual([])
      return id
    }
    const id = await enter()
    expect(await entered()).toEqual(['lime'])
    expect(codesOf(await mutateApplication(client, 'withdrawApplication', { id }))).toEqual([])
    expect(await entered()).toEqual([])
    expect((await recordedOf(database, globalIdOf('Project', project))).at(-1)).toMatchObject({
      kind: 'WITHDRAWN',
      after: { competitionId: null },
    })
    await enter()
    expect(await entered()).toEqual(['lime'])
  })

  test('no person applies, and no team where persons do', async () => {
    const competition_id = await plantCompetition(its.database.db, its.grounds.programme, {
      slug: 'only-teams',
    })
    await expect(
      its.database.db
        .insertInto('application')
        .values({
          competition_id,
          person_id: its.grounds.member,
          reference: '100000000',
          state: 'DRAFT',
          started_at: now,
        })
        .execute(),
    ).rejects.toMatchObject({ constraint: 'apply_as_asked' })
  })
})
