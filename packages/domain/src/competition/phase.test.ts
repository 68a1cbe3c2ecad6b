import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { almaty } from '../kernel/time.ts'
import { competitionPhase, competitionPhases, phaseSteps } from './phase.ts'
import type { PathFacts } from './phase.ts'
import { competitionStates } from './states.ts'

const opensAt = '2019-02-01T04:00:00Z'
const closesAt = '2019-03-01T12:00:00Z'

test.each([
  ['2019-02-01T03:59:59.999Z', 'UPCOMING'],
  ['2019-02-01T04:00:00Z', 'OPEN'],
  ['2019-03-01T11:59:59.999Z', 'OPEN'],
  ['2019-03-01T12:00:00Z', 'IN_REVIEW'],
])('published, at %s it is %s', (now, phase) => {
  expect(competitionPhase({ state: 'PUBLISHED', opensAt, closesAt }, now)).toBe(phase)
})

const moment = fc.date({ min: new Date('2019-01-01'), max: new Date('2019-04-30'), noInvalidDate: true })
const dates = fc
  .uniqueArray(moment, { minLength: 2, maxLength: 2, selector: Number })
  .map((pair) => pair.toSorted((a, b) => a.getTime() - b.getTime()))

test('every state has one phase at every moment, and time takes no phase back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...competitionStates), dates, moment, moment, (state, pair, one, other) => {
      const [opens = one, closes = one] = pair
      const facts = { state, opensAt: opens, closesAt: closes }
      const [earlier, later] = one < other ? [one, other] : [other, one]
      const rank = (now: Date) => competitionPhases.indexOf(competitionPhase(facts, now))
      expect(rank(earlier)).toBeGreaterThanOrEqual(0)
      expect(rank(earlier)).toBeLessThanOrEqual(rank(later))
      expect(state === 'PUBLISHED' || competitionPhase(facts, one) === state).toBe(true)
    }),
  )
})

describe('the path', () => {
  const facts: PathFacts = {
    state: 'PUBLISHED',
    opensAt,
    closesAt,
    pitchingAt: '2019-04-13T05:00:00Z',
    resultsDueOn: '2019-04-20',
    announcedAt: null,
    cancelledAt: null,
  }
  const path = (changed: Partial<PathFacts>, now: string) =>
    phaseSteps({ ...facts, ...changed }, almaty, now).map(({ step, standing }) => `${step} ${standing}`)

  test('says what is next while the call is open', () => {
    expect(path({}, '2019-02-10T00:00:00Z')).toEqual([
      'OPENS PASSED',
      'CLOSES NEXT',
      'PITCHING AHEAD',
      'RESULTS_DUE AHEAD',
      'ANNOUNCED AHEAD',
    ])
  })

  test('leaves out what is not planned', () => {
    expect(path({ pitchingAt: null, resultsDueOn: null }, '2019-01-10T00:00:00Z')).toEqual([
      'OPENS NEXT',
      'CLOSES AHEAD',
      'ANNOUNCED AHEAD',
    ])
  })

  test('has results late when their day is over in the zone of the programme', () => {
    expect(path({}, '2019-04-20T17:59:59Z').slice(3)).toEqual(['RESULTS_DUE NEXT', 'ANNOUNCED AHEAD'])
    expect(path({}, '2019-04-20T18:00:00Z').slice(3)).toEqual(['RESULTS_DUE LATE', 'ANNOUNCED NEXT'])
  })

  test('is all behind once results are announced, early or late', () => {
    const announced = { state: 'ANNOUNCED', announcedAt: '2019-04-13T10:00:00Z' } as const
    expect(path(announced, '2019-04-14T00:00:00Z').every((step) => step.endsWith('PASSED'))).toBe(true)
  })

  test('of a draft has not begun, and of a cancelled one ends where it was cancelled', () => {
    expect(path({ state: 'DRAFT' }, '2019-02-10T00:00:00Z')[0]).toBe('OPENS NEXT')
    const cancelled = { state: 'CANCELLED', cancelledAt: '2019-02-10T00:00:00Z' } as const
    expect(path(cancelled, '2019-06-01T00:00:00Z')).toEqual(['OPENS PASSED', 'CANCELLED PASSED'])
  })

  test('agrees with the phase: one step at most is next, and nothing passes after it', () => {
    fc.assert(
      fc.property(moment, (now) => {
        const standings = phaseSteps(facts, almaty, now).map(({ standing }) => standing)
        expect(standings.filter((standing) => standing === 'NEXT')).toHaveLength(1)
        expect(standings.slice(standings.indexOf('NEXT') + 1).every((each) => each === 'AHEAD')).toBe(true)
        const phase = competitionPhase(facts, now)
        expect(standings[0] === 'PASSED').toBe(phase !== 'UPCOMING')
        expect(standings[1] === 'PASSED').toBe(phase === 'IN_REVIEW')
      }),
    )
  })
})
