import { competitionRefusalWords } from '@bastama/domain/competition/words.ts'
import { dateIn } from '@bastama/domain/kernel/time.ts'
import { accessRefusalWords } from '@bastama/domain/kernel/access-words.ts'
import { expect, test } from 'vitest'
import { at, beginning, codesOf, mutate, now, recordedOf, textOf, useCommands } from '../../test/mutate.ts'
import { verifyEvents } from '../platform/events.ts'
import { globalIdOf, uuidOf } from '../platform/selection/global-id.ts'

const its = useCommands()
const { as, draft } = its

test('a competition is begun, written, published, extended and called off, and the record tells it', async () => {
  const manager = as('manager')
  const programmeId = globalIdOf('Programme', its.grounds.programme)
  const { competition } = await mutate(
    manager,
    'createCompetition',
    { ...beginning('whole-story', at(1), at(30)), title: { kk: '  Бақ ', ru: '' }, programmeId },
    'title { kk ru en } phase publishedAt',
  )
  expect(competition).toMatchObject({
    state: 'DRAFT',
    phase: 'DRAFT',
    version: 1,
    title: { kk: 'Бақ', ru: null, en: null },
    publishedAt: null,
  })
  const id = competition?.['id']

  const refused = await mutate(manager, 'publishCompetition', { id })
  expect(codesOf(refused)).toEqual([
    'CALL_IS_INCOMPLETE',
    'questions QUESTIONS_ARE_MISSING',
    'criteria CRITERIA_ARE_MISSING',
    'awards AWARDS_ARE_MISSING',
  ])

  await mutate(manager, 'editCompetition', { id, title: textOf('Garden'), places: 3, pitchingAt: at(40) })
  const { competition: asked } = await mutate(
    manager,
    'setQuestions',
    {
      id,
      questions: [
        {
          kind: 'CHOICE',
          label: textOf('Which?'),
          isRequired: true,
          maxLength: 9,
          options: [{ label: textOf('This') }, { label: textOf('That') }],
        },
        {
          kind: 'LONG_TEXT',
          label: textOf('Why?'),
          hint: textOf('Say'),
          isRequired: false,
          maxLength: 600,
          options: [{ label: textOf('Stray') }],
        },
      ],
    },
    'questions { id kind label { en } hint { en } maxLength options { id label { en } } }',
  )
  expect(asked?.['questions']).toMatchObject([
    {
      kind: 'CHOICE',
      maxLength: null,
      hint: null,
      options: [{ label: { en: 'This' } }, { label: { en: 'That' } }],
    },
    { kind: 'LONG_TEXT', maxLength: 600, hint: { en: 'Say' }, options: [] },
  ])
  await mutate(manager, 'setCriteria', {
    id,
    criteria: [
      {
        name: textOf('Use'),
        description: textOf('For the city'),
        weight: 60,
        steps: [
          { points: 5, description: textOf('Much') },
          { points: 0, description: textOf('None') },
        ],
      },
    ],
  })
  await mutate(manager, 'setAwards', {
    id,
    awards: [{ name: textOf('Prize'), rule: 'FIXED', amount: { minorUnits: 500, currency: 'KZT' } }],
  })

  const published = await mutate(
    manager,
    'publishCompetition',
    { id, expectedVersion: 5 },
    'phase publishedAt',
  )
  expect(published.userErrors).toEqual([])
  expect(published.competition).toMatchObject({ state: 'PUBLISHED', phase: 'UPCOMING', version: 6 })
  expect(
    await its.api.as({ kind: 'visitor' }).read('{ competition(slug: "whole-story") { state } }'),
  ).toEqual({
    competition: { state: 'PUBLISHED' },
  })

  const extended = await mutate(
    manager,
    'extendDeadline',
    { id, closesAt: at(35), reason: { ru: 'Просили' } },
    'closesAt deadlineExtensions { closedAt closesAt reason { kk ru } madeAt }',
  )
  expect(extended.competition).toMatchObject({
    closesAt: at(35).toISOString(),
    deadlineExtensions: [
      {
        closedAt: at(30).toISOString(),
        closesAt: at(35).toISOString(),
        reason: { kk: null, ru: 'Просили' },
        madeAt: now.toISOString(),
      },
    ],
  })
  const cancelled = await mutate(
    manager,
    'cancelCompetition',
    { id, reason: textOf('No money') },
    'cancelReason { en }',
  )
  expect(cancelled.competition).toMatchObject({
    state: 'CANCELLED',
    version: 8,
    cancelReason: { en: 'No money' },
  })

  const history = await recordedOf(its.database, id)
  expect(history.map(({ kind }) => kind)).toEqual([
    'CREATED',
    'EDITED',
    'QUESTIONS_SET',
    'CRITERIA_SET',
    'AWARDS_SET',
    'PUBLISHED',
    'DEADLINE_EXTENDED',
    'CANCELLED',
  ])
  expect(history[1]).toMatchObject({
    at: now,
    actor: { kind: 'person', personId: its.grounds.stranger },
    before: { title: { kk: 'Бақ' }, places: null, pitchingAt: null },
    after: { title: textOf('Garden'), places: 3, pitchingAt: at(40).toISOString() },
  })
  expect(Object.keys(Object(history[1]?.after)).toSorted()).toEqual(['pitchingAt', 'places', 'title'])
  expect(await verifyEvents(its.database.db)).toMatchObject({ holds: true })
})

test('a deadline is only moved to later, in the future, and in order', async () => {
  const id = await draft('deadline')
  const manager = as('manager')
  await mutate(manager, 'editCompetition', { id, pitchingAt: at(40) })
  await mutate(manager, 'publishCompetition', { id })
  const extend = async (closesAt: Date) =>
    codesOf(await mutate(manager, 'extendDeadline', { id, closesAt, reason: textOf('Why') }))
  expect(await extend(at(29))).toEqual(['closesAt DEADLINE_IS_NOT_LATER'])
  expect(await extend(at(41))).toEqual(['pitchingAt PITCHING_IS_BEFORE_THE_DEADLINE'])
  expect(await extend(at(31))).toEqual([])
  expect(await extend(at(32))).toEqual([])
  const { rows } = await its.database.pool.query(
    'select closes_at from deadline_extension where competition_id = $1',
    [uuidOf('Competition', id)],
  )
  expect(rows).toHaveLength(2)
})

const dayOf = (days: number) => dateIn('Asia/Almaty', at(days))

/** Moves a deadline to the 35th day, unless told another. */
const extendFor = (id: string, input: object) =>
  mutate(
    as('manager'),
    'extendDeadline',
    { id, closesAt: at(35), reason: textOf('Why'), ...input },
    'closesAt pitchingAt resultsDueOn',
  )

test('a deadline is moved beyond the day of the results together with that day, as one thing', async () => {
  const id = await draft('deadline-and-results')
  const manager = as('manager')
  await mutate(manager, 'editCompetition', { id, resultsDueOn: dayOf(33) })
  await mutate(manager, 'publishCompetition', { id })
  const extend = (input: object) => extendFor(id, input)
  const tooEarly = ['resultsDueOn RESULTS_ARE_DUE_BEFORE_THE_DEADLINE']
  expect(codesOf(await extend({}))).toEqual(tooEarly)
  expect(codesOf(await extend({ resultsDueOn: dayOf(34) }))).toEqual(tooEarly)
  expect((await extend({ resultsDueOn: dayOf(38) })).competition).toMatchObject({ resultsDueOn: dayOf(38) })
  const history = await recordedOf(its.database, id)
  expect(history.map(({ kind }) => kind)).toEqual(['EDITED', 'PUBLISHED', 'DEADLINE_EXTENDED'])
  expect(history[2]).toMatchObject({
    before: { resultsDueOn: dayOf(33) },
    after: { resultsDueOn: dayOf(38), closesAt: at(35).toISOString() },
  })
  expect((await extend({ closesAt: at(36) })).competition).toMatchObject({ resultsDueOn: dayOf(38) })
})

test('a deadline is moved beyond the pitching together with it and the day of the results, as one thing', async () => {
  const id = await draft('deadline-and-pitching')
  const manager = as('manager')
  await mutate(manager, 'editCompetition', { id, pitchingAt: at(33), resultsDueOn: dayOf(34) })
  await mutate(manager, 'publishCompetition', { id })
  const extend = (input: object) => extendFor(id, input)
  expect(codesOf(await extend({ pitchingAt: at(34) }))).toEqual([
    'pitchingAt PITCHING_IS_BEFORE_THE_DEADLINE',
  ])
  expect(codesOf(await extend({ pitchingAt: at(37), resultsDueOn: dayOf(36) }))).toEqual([
    'resultsDueOn RESULTS_ARE_DUE_BEFORE_THE_PITCHING',
  ])
  const extended = await extend({ pitchingAt: at(37), resultsDueOn: dayOf(38) })
  const dates = { closesAt: at(35).toISOString(), pitchingAt: at(37).toISOString(), resultsDueOn: dayOf(38) }
  expect(extended.competition).toMatchObject(dates)
  const history = await recordedOf(its.database, id)
  expect(history.map(({ kind }) => kind)).toEqual(['EDITED', 'PUBLISHED', 'DEADLINE_EXTENDED'])
  expect(history[2]).toMatchObject({
    before: { closesAt: at(30).toISOString(), pitchingAt: at(33).toISOString(), resultsDueOn: dayOf(34) },
    after: dates,
  })
  // What is not moved is left out.
  expect(codesOf(await extend({ closesAt: at(36), pitchingAt: at(37) }))).toEqual([])
  expect(Object.keys(Object((await recordedOf(its.database, id))[3]?.after)).toSorted()).toEqual([
    'closesAt',
    'reason',
  ])
})

test('a refusal is said in the language that is asked for, else in that of the request', async () => {
  const id = await draft('language')
  const query = `mutation ($id: ID!) { archiveCompetition(input: { id: $id }) {
    userErrors { message kk: message(language: KK) ru: message(language: RU) }
  } }`
  const { archiveCompetition } = await as('manager').read<{
    archiveCompetition: { userErrors: Record<string, string>[] }
  }>(query, { id })
  expect(archiveCompetition.userErrors).toEqual([
    {
      message: competitionRefusalWords.kk.NOT_FROM_THIS_STATE,
      kk: competitionRefusalWords.kk.NOT_FROM_THIS_STATE,
      ru: competitionRefusalWords.ru.NOT_FROM_THIS_STATE,
    },
  ])
  const visitor = await its.api
    .as({ kind: 'visitor' })
    .ask(query, { id }, { 'accept-language': 'ru-KZ, en;q=0.5' })
  expect(visitor).toMatchObject({
    status: 200,
    data: { archiveCompetition: { userErrors: [{ message: accessRefusalWords.ru.SIGN_IN_FIRST }] } },
  })
})
