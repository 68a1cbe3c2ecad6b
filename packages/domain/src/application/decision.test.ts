import fc from 'fast-check'
import { expect, test } from 'vitest'
import { competitionKinds, resultOutcomes } from '../competition/competition.ts'
import { almaty, dateIn } from '../kernel/time.ts'
import { announcement, confirmByAfter, decisionProblem, moveOnReserve, reserveQueue } from './decision.ts'
import type { AnnouncementFacts, Decision } from './decision.ts'
import { applicationStates } from './states.ts'

const now = new Date('2019-03-10T00:00:00Z')
const later = new Date('2019-03-17T00:00:00Z')
const competition = {
  state: 'PUBLISHED',
  kind: 'PARTICIPANTS',
  opensAt: new Date('2019-02-01T00:00:00Z'),
  closesAt: new Date('2019-03-01T00:00:00Z'),
  places: 2,
} as const
const reason = { kk: 'Себебі' }
const decide = (outcome: Decision['outcome'], changed: Partial<Decision> = {}): Decision => ({
  outcome,
  reservePlace: null,
  awardId: null,
  reason: null,
  ...changed,
})
const announce = (changed: Partial<AnnouncementFacts<string>>, at = now) =>
  announcement({ competition, applications: [], confirmBy: later, ...changed }, at)

test('a negative decision needs a reason, a reserve its place, the award of a project its name', () => {
  expect(decisionProblem(decide('NOT_SELECTED'), 'PARTICIPANTS')).toBe('REASON_IS_MISSING')
  expect(decisionProblem(decide('NOT_SELECTED', { reason }), 'PARTICIPANTS')).toBeUndefined()
  expect(decisionProblem(decide('RESERVE'), 'PARTICIPANTS')).toBe('RESERVE_PLACE_IS_MISSING')
  expect(decisionProblem(decide('SELECTED'), 'PARTICIPANTS')).toBeUndefined()
  expect(decisionProblem(decide('SELECTED'), 'PROJECTS')).toBe('AWARD_IS_MISSING')
})

test('all is told at once: who is in, who waits in which place, who is not, who does not meet the conditions', () => {
  const announced = announce({
    applications: [
      { id: 'second', state: 'SUBMITTED', decision: decide('RESERVE', { reservePlace: 4 }) },
      { id: 'no', state: 'IN_ROUND', decision: decide('NOT_SELECTED', { reason }) },
      { id: 'gone', state: 'WITHDRAWN', decision: decide('RESERVE', { reservePlace: 1 }) },
      { id: 'draft', state: 'DRAFT', decision: null },
      { id: 'unfit', state: 'INELIGIBLE', decision: null },
      { id: 'in', state: 'IN_ROUND', decision: decide('SELECTED') },
      { id: 'first', state: 'SUBMITTED', decision: decide('RESERVE', { reservePlace: 2 }) },
    ],
  })
  const none = { reservePlace: null, confirmBy: null, produces: null }
  expect(announced).toEqual({
    ok: true,
    value: [
      { ...none, id: 'second', state: 'RESERVE', reservePlace: 2 },
      { ...none, id: 'no', state: 'NOT_SELECTED' },
      { ...none, id: 'in', state: 'SELECTED', confirmBy: later, produces: 'ENROLMENT' },
      { ...none, id: 'first', state: 'RESERVE', reservePlace: 1 },
      { ...none, id: 'unfit', state: 'INELIGIBLE' },
    ],
  })
})

test('or nothing is, and all that is in the way is named', () => {
  const applications = [
    { id: 'none', state: 'SUBMITTED', decision: null },
    { id: 'mending', state: 'INCOMPLETE', decision: decide('SELECTED') },
    { id: 'why', state: 'IN_ROUND', decision: decide('NOT_SELECTED') },
    ...['a', 'b', 'c'].map((id) => ({ id, state: 'SUBMITTED', decision: decide('SELECTED') }) as const),
  ] as const
  expect(announce({ applications, confirmBy: now })).toEqual({
    ok: false,
    refusal: {
      code: 'NOT_READY_TO_ANNOUNCE',
      problems: [
        { code: 'CONFIRM_BY_HAS_PASSED' },
        { code: 'UNDECIDED', id: 'none' },
        { code: 'UNDECIDED', id: 'mending' },
        { code: 'REASON_IS_MISSING', id: 'why' },
        { code: 'MORE_SELECTED_THAN_PLACES', selected: 3, places: 2 },
      ],
    },
  })
})

test.each([
  ['STILL_OPEN', { ...competition, closesAt: later }],
  ['ALREADY_ANNOUNCED', { ...competition, state: 'ANNOUNCED' }],
  ['COMPETITION_IS_CANCELLED', { ...competition, state: 'CANCELLED' }],
] as const)('nothing is told: %s', (code, changed) => {
  const applications = [{ id: 'in', state: 'SUBMITTED', decision: decide('SELECTED') }] as const
  expect(announce({ competition: changed, applications })).toMatchObject({ refusal: { code } })
})

test('an announcement follows the decisions, fills no more than the places, and counts the reserve without gaps', () => {
  const decision = fc.record({
    outcome: fc.constantFrom(...resultOutcomes),
    reservePlace: fc.option(fc.integer({ min: 1, max: 9 })),
    awardId: fc.option(fc.constant('award')),
    reason: fc.option(fc.constant(reason)),
  })
  const application = fc.record({
    state: fc.constantFrom(...applicationStates),
    decision: fc.option(decision, { freq: 9 }),
  })
  const facts = fc.record({
    competition: fc.record({
      state: fc.constant('PUBLISHED' as const),
      opensAt: fc.constant(competition.opensAt),
      closesAt: fc.constant(competition.closesAt),
      kind: fc.constantFrom(...competitionKinds),
      places: fc.option(fc.integer({ min: 1, max: 3 })),
    }),
    applications: fc
      .array(application, { maxLength: 5 })
      .map((all) => all.map((each, index) => ({ ...each, id: index }))),
    confirmBy: fc.constant(later),
  })
  fc.assert(
    fc.property(facts, (given) => {
      const result = announcement(given, now)
      if (!result.ok) return
      const places: number[] = []
      for (const { id, state, reservePlace, confirmBy, produces } of result.value) {
        const before = given.applications[id]
        expect(state).toBe(before?.state === 'INELIGIBLE' ? 'INELIGIBLE' : before?.decision?.outcome)
        expect(confirmBy !== null).toBe(state === 'SELECTED')
        expect(produces !== null).toBe(state === 'SELECTED')
        if (reservePlace !== null) places.push(reservePlace)
      }
      expect(places.toSorted((a, b) => a - b)).toEqual(places.map((_, index) => index + 1))
      const selected = result.value.filter(({ state }) => state === 'SELECTED').length
      expect(selected).toBeLessThanOrEqual(given.competition.places ?? Infinity)
    }),
  )
})

test('whoever is moved on the reserve list, nobody is lost from it or stands on it twice', () => {
  const ids = ['a', 'b', 'c', 'd']
  const moves = fc.array(fc.tuple(fc.constantFrom(...ids), fc.option(fc.integer({ min: 1, max: 6 }))))
  fc.assert(
    fc.property(moves, (all) => {
      let list: string[] = []
      const on = new Set<string>()
      for (const [id, place] of all) {
        list = moveOnReserve(list, id, place)
        if (place === null) on.delete(id)
        else on.add(id)
        expect(list.toSorted()).toEqual([...on].toSorted())
        if (place !== null) expect(list.indexOf(id)).toBe(Math.min(place, list.length) - 1)
      }
    }),
  )
})

test('the reserve moves up in the order of its places', () => {
  const on = (id: string, reservePlace: number, state: 'RESERVE' | 'DECLINED' = 'RESERVE') => ({
    id,
    reservePlace,
    state,
  })
  expect(reserveQueue([on('c', 3), on('a', 1, 'DECLINED'), on('b', 2)])).toEqual(['b', 'c'])
})

test('an offer holds to the end of its last day in the zone of the programme', () => {
  expect(confirmByAfter(7, new Date('2026-12-30T20:00:00Z'), almaty)).toEqual(
    new Date('2027-01-07T19:00:00Z'),
  )
  expect(confirmByAfter(1, new Date('2024-02-28T12:00:00Z'), almaty)).toEqual(
    new Date('2024-02-29T19:00:00Z'),
  )
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.date({ min: now, noInvalidDate: true, max: new Date('2030-01-01') }),
      (days, at) => {
        const by = confirmByAfter(days, at, almaty)
        expect(by.getTime() - at.getTime()).toBeGreaterThan((days - 1) * 86_400_000)
        expect(dateIn(almaty, new Date(by.getTime() - 1)) < dateIn(almaty, by)).toBe(true)
      },
    ),
  )
})
