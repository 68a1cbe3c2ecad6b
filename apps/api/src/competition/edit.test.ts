import { expect, test } from 'vitest'
import { administrator } from '../../test/as.ts'
import { at, beginning, codesOf, mutate, recordedOf, textOf, useCommands } from '../../test/mutate.ts'
import { globalIdOf } from '../platform/selection/global-id.ts'

const its = useCommands()
const { as, draft } = its

test('a list is replaced as a whole: who has an id stays, in any order, and others of other lists are no part of it', async () => {
  const id = await draft('lists')
  const manager = as('manager')
  const question = { kind: 'CHOICE', isRequired: true }
  const of = (entries: readonly object[]) => ({ id, questions: entries })
  const selection = 'questions { id label { kk ru en } options { id label { kk ru en } } }'
  interface Asked {
    readonly id: string
    readonly label: { readonly en: string }
    readonly options: readonly { readonly id: string }[]
  }
  const set = async (entries: readonly object[]): Promise<Asked[]> =>
    Object((await mutate(manager, 'setQuestions', of(entries), selection)).competition).questions
  const options = [{ label: textOf('One') }, { label: textOf('Two') }]
  const [first, second, third] = await set([
    { ...question, label: textOf('A'), options },
    { ...question, label: textOf('B'), options },
    { ...question, label: textOf('C'), options },
  ])
  const again = await set([
    {
      ...question,
      id: third?.id,
      label: textOf('C'),
      options: third?.options.map((one) => ({ ...one })).toReversed(),
    },
    { ...question, label: textOf('D'), options },
    {
      ...question,
      id: first?.id,
      label: textOf('A again'),
      options: [{ id: first?.options[1]?.id, label: textOf('Two') }],
    },
  ])
  expect(again.map(({ label }) => label.en)).toEqual(['C', 'D', 'A again'])
  expect([again[0]?.id, again[2]?.id]).toEqual([third?.id, first?.id])
  expect(again[0]?.options.map((one) => one.id)).toEqual(third?.options.map((one) => one.id).toReversed())
  expect(again[2]?.options.map((one) => one.id)).toEqual([first?.options[1]?.id])

  const events = (await recordedOf(its.database, id)).length
  await set(again.map(({ id: given, ...rest }) => ({ ...question, ...rest, id: given })))
  const strange = await mutate(
    manager,
    'setQuestions',
    of([
      { ...question, id: second?.id, label: textOf('B'), options: [] },
      {
        ...question,
        id: first?.id,
        label: textOf('A'),
        options: [{ id: third?.options[0]?.id, label: textOf('X') }],
      },
      { ...question, id: first?.id, label: textOf('A'), options: [] },
    ]),
  )
  expect(codesOf(strange)).toEqual([
    'questions.0.id NOT_PART_OF_IT',
    'questions.1.options.0.id NOT_PART_OF_IT',
    'questions.2.id NOT_PART_OF_IT',
  ])
  expect((await recordedOf(its.database, id)).length).toBe(events)
})

test('the pitching has a place, of its own programme, until null empties it', async () => {
  const id = await draft('venue')
  const [own, other] = [await plantVenue(its.grounds.programme), await plantVenue(its.grounds.otherProgramme)]
  const set = async (pitchingVenueId: string | null) => {
    const selection = 'pitchingVenue { id }'
    const payload = await mutate(as('manager'), 'editCompetition', { id, pitchingVenueId }, selection)
    return { codes: codesOf(payload), venue: payload.competition?.['pitchingVenue'] }
  }
  expect(await set(own)).toEqual({ codes: [], venue: { id: own } })
  const strange = { codes: ['pitchingVenueId NOT_PART_OF_IT'], venue: { id: own } }
  expect(await set(other)).toEqual(strange)
  expect(await set(id)).toEqual(strange)
  await set(own)
  expect(await set(null)).toEqual({ codes: [], venue: null })
  expect(await recordedOf(its.database, id)).toHaveLength(2)
})

async function plantVenue(programme_id: string): Promise<string> {
  const { id } = await its.database.db
    .insertInto('venue')
    .values({ programme_id, name: { kk: 'Зал' } })
    .returning('id')
    .executeTakeFirstOrThrow()
  return globalIdOf('Venue', id)
}

test('what is frozen is refused at its field, and nothing of the rest is done', async () => {
  const id = await draft('frozen', { opens_at: at(-1), closes_at: at(30) })
  const manager = as('manager')
  await mutate(manager, 'publishCompetition', { id })
  const refused = await mutate(
    manager,
    'editCompetition',
    { id, title: textOf('New'), opensAt: at(-2), closesAt: at(31) },
    'title { en }',
  )
  expect(codesOf(refused)).toEqual(['opensAt FROZEN_BY_OPENING', 'closesAt FROZEN_BY_PUBLICATION'])
  expect(refused.competition).toMatchObject({ title: { en: 'Competition' }, version: 2 })
  expect(codesOf(await mutate(manager, 'editCompetition', { id, title: textOf('New') }))).toEqual([])
})

test('wrong values are told at their place, all at once', async () => {
  const id = await draft('wrong')
  const manager = as('manager')
  expect(
    codesOf(
      await mutate(manager, 'editCompetition', {
        id,
        title: { kk: 'а'.repeat(201) },
        summary: { kk: ' \u200b', ru: null },
        places: 0,
        fund: { minorUnits: -1, currency: 'XXX' },
      }),
    ),
  ).toEqual([
    'title.kk TEXT_IS_TOO_LONG',
    'summary NO_LANGUAGE',
    'places NOT_POSITIVE',
    'fund.minorUnits NOT_POSITIVE',
    'fund.currency UNKNOWN_CURRENCY',
  ])
  expect(codesOf(await mutate(manager, 'editCompetition', { id, closesAt: at(-3) }))).toEqual([
    'closesAt CLOSES_BEFORE_IT_OPENS',
  ])
  expect(codesOf(await mutate(manager, 'editCompetition', { id, pitchingVenueId: 'Venue:none' }))).toEqual([
    'pitchingVenueId NOT_PART_OF_IT',
  ])
  const criterion = { name: textOf('Use'), description: textOf('Use'), weight: 101 }
  const step = { points: 1, description: textOf('Some') }
  expect(
    codesOf(await mutate(manager, 'setCriteria', { id, criteria: [{ ...criterion, steps: [step, step] }] })),
  ).toEqual(['criteria.0.weight WEIGHT_IS_OUT_OF_RANGE', 'criteria.0.steps.1.points POINTS_ARE_TAKEN'])
  expect(
    codesOf(await mutate(manager, 'setAwards', { id, awards: [{ name: textOf('Prize'), rule: 'FIXED' }] })),
  ).toEqual(['awards.0.amount AMOUNT_IS_MISSING'])
  expect(codesOf(await mutate(manager, 'cancelCompetition', { id, reason: { en: '' } }))).toEqual([
    'reason REASON_IS_MISSING',
  ])
  const create = (given: object) =>
    mutate(manager, 'createCompetition', {
      ...beginning('wrong', at(1), at(30)),
      programmeId: globalIdOf('Programme', its.grounds.programme),
      ...given,
    })
  expect(codesOf(await create({}))).toEqual(['slug SLUG_IS_TAKEN'])
  expect(codesOf(await create({ slug: 'Not a slug' }))).toEqual(['slug NOT_A_SLUG'])
  expect(codesOf(await create({ slug: 'late', closesAt: at(1) }))).toEqual([
    'closesAt CLOSES_BEFORE_IT_OPENS',
  ])
  expect(codesOf(await create({ programmeId: 'Programme:none' }))).toEqual(['programmeId NOT_THERE'])
  expect(codesOf(await mutate(manager, 'publishCompetition', { id: 'Competition:none' }))).toEqual([
    'id NOT_THERE',
  ])
})

test('who has read an older version is told both, field by field, and overwrites nothing', async () => {
  const id = await draft('conflict')
  const manager = as('manager')
  const other = its.api.as(administrator)
  await mutate(other, 'editCompetition', { id, expectedVersion: 1, title: textOf('Theirs'), places: 4 })
  const refused = await mutate(
    manager,
    'editCompetition',
    { id, expectedVersion: 1, title: { ...textOf('Mine'), en: 'Theirs' }, opensAt: at(2) },
    'title { kk }',
  )
  expect(refused.competition).toMatchObject({ version: 2, title: { kk: 'Theirs қазақша' } })
  expect(
    refused.userErrors.map(({ path, code, mine, theirs }) => ({ path: path.join('.'), code, mine, theirs })),
  ).toEqual([
    { path: 'expectedVersion', code: 'CHANGED_MEANWHILE', mine: null, theirs: null },
    { path: 'title.kk', code: 'CHANGED_MEANWHILE', mine: 'Mine қазақша', theirs: 'Theirs қазақша' },
    { path: 'title.ru', code: 'CHANGED_MEANWHILE', mine: 'Mine по-русски', theirs: 'Theirs по-русски' },
    { path: 'opensAt', code: 'CHANGED_MEANWHILE', mine: at(2).toISOString(), theirs: at(1).toISOString() },
  ])
  expect(await recordedOf(its.database, id)).toHaveLength(1)

  const questions = await mutate(manager, 'setQuestions', {
    id,
    expectedVersion: 1,
    questions: [{ kind: 'DATE', label: textOf('When?'), isRequired: true }],
  })
  expect(questions.userErrors).toContainEqual(
    expect.objectContaining({ path: ['questions', '0', 'kind'], mine: 'DATE', theirs: 'LONG_TEXT' }),
  )
  expect(codesOf(await mutate(manager, 'publishCompetition', { id, expectedVersion: 1 }))).toEqual([
    'expectedVersion CHANGED_MEANWHILE',
  ])
  // Nobody is told of a version who may not do it anyway.
  expect(
    codesOf(await mutate(as('resident in no team'), 'publishCompetition', { id, expectedVersion: 1 })),
  ).toEqual(['id NOT_THERE'])
})
