import { describe, expect, test } from 'vitest'
import { can as canCompetition } from '../competition/permissions.ts'
import { visitor } from '../kernel/actor.ts'
import type { Actor } from '../kernel/actor.ts'
import { step } from '../kernel/machine.ts'
import { can, shownState } from './permissions.ts'
import { applicationLifecycle, applicationStates } from './states.ts'
import type { Mending } from './states.ts'
import {
  person,
  residents,
  manager,
  administrator,
  both,
  everyone,
  opensAt,
  at,
  closes,
  newWorld,
  factsOf,
  commands,
  staffCommands,
} from './test-world.ts'
import type { Facts } from './test-world.ts'

describe('an application', () => {
  const world = newWorld()
  const [application] = world.applications
  const [applicant = visitor] = residents
  const mending = { until: at(30), questionIds: ['q1'] }
  const facts = (changed: Partial<Facts>): Facts => {
    if (!application) throw new Error('The world is empty')
    return { ...factsOf(world, application), ...changed }
  }

  test.each([
    ['a moment before it opens', -0.001, 'NOT_OPEN_YET'],
    ['as it opens', 0, undefined],
    ['in the last moment', closes - 0.001, undefined],
    ['at the deadline', closes, 'DEADLINE_HAS_PASSED'],
  ])('%s', (_, hours, code) => {
    const expected = code === undefined ? { ok: true } : { refusal: { code } }
    expect(can.submitApplication(applicant, facts({}), at(hours))).toMatchObject(expected)
    expect(can.answerQuestion(applicant, facts({ state: 'SUBMITTED' }), at(hours))).toMatchObject(expected)
    const start = { ...facts({}), ...world.competition, publishedAt: opensAt, hasApplied: false }
    expect(can.startApplication(applicant, start, at(hours))).toMatchObject(expected)
    expect(can.startApplication(applicant, { ...start, hasApplied: true }, at(hours))).toMatchObject({
      refusal: { code: code ?? 'ALREADY_APPLIED' },
    })
  })

  test('that is edited after it was sent stays sent', () => {
    expect(can.answerQuestion(applicant, facts({ state: 'SUBMITTED' }), at(1))).toEqual({
      ok: true,
      value: 'SUBMITTED',
    })
  })

  test.each([
    ['what was named, in its window', 'q1', 29, undefined],
    ['what was not named', 'q2', 29, 'NOT_NAMED_FOR_MENDING'],
    ['anything while applications are taken', 'q2', 10, undefined],
    ['nothing once the window is over', 'q1', 30, 'MENDING_IS_OVER'],
  ])('that is incomplete is mended: %s', (_, questionId, hours, code) => {
    const incomplete = facts({ state: 'INCOMPLETE', mending, questionId })
    expect(can.answerQuestion(applicant, incomplete, at(hours))).toMatchObject(
      code === undefined ? { ok: true, value: 'INCOMPLETE' } : { refusal: { code } },
    )
  })

  test('is asked to be mended until a time ahead, with what is named, and not judged meanwhile', () => {
    const ask = (request: Mending | null) =>
      can.requestMending(manager, facts({ state: 'SUBMITTED', request }), at(29))
    expect(ask(null)).toEqual({ ok: true, value: 'INCOMPLETE' })
    expect(ask(mending)).toEqual({ ok: true, value: 'INCOMPLETE' })
    expect(ask({ ...mending, questionIds: [] })).toMatchObject({ refusal: { code: 'NOTHING_IS_NAMED' } })
    expect(ask({ ...mending, until: at(29) })).toMatchObject({ refusal: { code: 'MEND_BY_HAS_PASSED' } })
    const judge = (hours: number, hasReason = true) =>
      can.findIneligible(manager, facts({ state: 'INCOMPLETE', mending, hasReason }), at(hours))
    expect(judge(29)).toMatchObject({ refusal: { code: 'MENDING_IS_UNDER_WAY' } })
    expect(judge(30)).toEqual({ ok: true, value: 'INELIGIBLE' })
    expect(judge(30, false)).toMatchObject({ refusal: { code: 'REASON_IS_MISSING' } })
  })

  test('that was never sent is read by its applicant alone', () => {
    for (const actor of everyone) {
      expect(can.readApplication(actor, facts({}), at(1))).toBe(actor === applicant)
    }
  })

  test('is sent away in the words of what the actor may know', () => {
    const submit = (actor: Actor, given: Facts | undefined) => can.submitApplication(actor, given, at(1))
    const sent = facts({ state: 'SUBMITTED' })
    expect(submit(visitor, sent)).toEqual(submit(visitor, undefined))
    expect(submit(visitor, sent)).toMatchObject({ refusal: { code: 'SIGN_IN_FIRST' } })
    expect(submit(person(7), sent)).toEqual(submit(person(7), undefined))
    expect(submit(person(7), sent)).toMatchObject({ refusal: { code: 'NOT_THERE' } })
    expect(submit(manager, sent)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } })
  })

  test('of someone who is staff is decided on by others', () => {
    const own = facts({ state: 'SUBMITTED', applicantIds: [both.personId] })
    expect(can.decideApplication(both, own, at(30))).toMatchObject({ refusal: { code: 'OWN_APPLICATION' } })
    expect(can.decideApplication(manager, own, at(30))).toEqual({ ok: true, value: 'SUBMITTED' })
    expect(can.readDecision(both, own, at(30))).toBe(false)
    expect(can.readDecision(manager, own, at(30))).toBe(true)
    const chief: Actor = { ...administrator, personId: both.personId }
    expect(can.readDecision(chief, own, at(30))).toBe(false)
    expect(can.readDecision(administrator, own, at(30))).toBe(true)
    expect(can.readDecision(both, { ...own, competitionState: 'ANNOUNCED' }, at(30))).toBe(true)
  })

  test.each(staffCommands)('is left alone with %s by staff who compete with it', (command) => {
    const from = applicationStates.find((state) => applicationLifecycle.transitions[command][state])
    const given = facts({ state: from ?? 'DRAFT', competitorIds: [both.personId] })
    expect(commands[command](both, given, at(30))).toMatchObject({ refusal: { code: 'COMPETES_TOO' } })
    expect(commands[command](manager, given, at(30)).ok).toBe(true)
  })

  test('of staff who compete with it is decided on in private from them too', () => {
    const given = facts({ state: 'SUBMITTED', competitorIds: [both.personId] })
    const chief: Actor = { ...administrator, personId: both.personId }
    for (const actor of [both, chief]) {
      expect(can.readApplication(actor, given, at(30))).toBe(true)
      expect(can.readDecision(actor, given, at(30))).toBe(false)
      expect(can.readDeliberation(actor, given, at(30))).toBe(false)
      expect(can.readDecision(actor, { ...given, competitionState: 'ANNOUNCED' }, at(30))).toBe(true)
    }
  })

  test('is neither announced by staff who compete with it, nor taken for another deadline once that has passed', () => {
    const given = {
      ...world.competition,
      programmeId: facts({}).programmeId,
      publishedAt: opensAt,
      pitchingAt: null,
      resultsDueOn: null,
      timeZone: 'UTC',
      undecidedApplications: 1,
      newClosesAt: at(closes + 9),
      hasReason: true,
      competitorIds: [both.personId],
    }
    expect(canCompetition.announceCompetition(both, given, at(closes))).toMatchObject({
      refusal: { code: 'COMPETES_TOO' },
    })
    for (const consideredApplications of [0, 1]) {
      const extend = (hours: number) =>
        canCompetition.extendDeadline(both, { ...given, consideredApplications }, at(hours))
      expect(extend(closes)).toMatchObject({ refusal: { code: 'COMPETES_TOO' } })
      expect(extend(closes - 1).ok).toBe(consideredApplications === 0)
    }
  })

  test.each(staffCommands.filter((each) => each !== 'requestMending' && each !== 'acceptAsIs'))(
    'is not touched by %s while it may be edited, nor once all is announced',
    (command) => {
      const from = applicationStates.find((state) => applicationLifecycle.transitions[command][state])
      const given = facts({ state: from ?? 'DRAFT' })
      expect(commands[command](manager, given, at(closes - 1))).toMatchObject({
        refusal: { code: 'STILL_OPEN' },
      })
      expect(commands[command](manager, given, at(closes)).ok).toBe(true)
      const announced = { ...given, competition: { ...given.competition, state: 'ANNOUNCED' } } as const
      expect(commands[command](manager, announced, at(closes))).toMatchObject({
        refusal: { code: 'ALREADY_ANNOUNCED' },
      })
    },
  )

  test.each(['SUBMITTED', 'INCOMPLETE', 'INELIGIBLE', 'IN_ROUND'] as const)(
    'in %s is withdrawn until the announcement',
    (state) => {
      expect(can.withdrawApplication(applicant, facts({ state }), at(30))).toEqual({
        ok: true,
        value: 'WITHDRAWN',
      })
    },
  )

  test('that is selected is confirmed before its date while there are places, and lapses from that date on', () => {
    const selected = facts({ state: 'SELECTED', confirmBy: at(60) })
    const confirm = (hours: number, placesLeft: number) =>
      can.confirmPlace(applicant, { ...selected, placesLeft }, at(hours))
    expect(confirm(59, 1)).toEqual({ ok: true, value: 'CONFIRMED' })
    expect(confirm(59, 0)).toMatchObject({ refusal: { code: 'PLACES_ARE_TAKEN' } })
    expect(confirm(60, 1)).toMatchObject({ refusal: { code: 'CONFIRM_BY_HAS_PASSED' } })
    const lapse = (hours: number) => step(applicationLifecycle, 'SELECTED', 'lapse', selected, at(hours))
    expect(lapse(60)).toEqual({ ok: true, value: 'LAPSED' })
    expect(lapse(59)).toMatchObject({ refusal: { code: 'CONFIRM_BY_IS_AHEAD' } })
  })

  test('is given the state that its applicant is told of', () => {
    const shown = (competition: 'PUBLISHED' | 'ANNOUNCED') =>
      applicationStates.filter((state) => shownState({ state, mending: null }, competition) !== state)
    expect(shown('PUBLISHED')).toEqual(['INELIGIBLE', 'IN_ROUND'])
    expect(shown('ANNOUNCED')).toEqual(['IN_ROUND'])
    const unmended = { state: 'INELIGIBLE', mending } as const
    expect(shownState(unmended, 'PUBLISHED')).toBe('INCOMPLETE')
    expect(shownState(unmended, 'ANNOUNCED')).toBe('INELIGIBLE')
  })
})
