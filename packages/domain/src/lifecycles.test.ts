import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applicationLifecycle } from './application/states.ts'
import { pitchingWith, resultsDueWith } from './competition/dates.ts'
import type { CompetitionDates } from './competition/dates.ts'
import { competitionParts } from './competition/frozen.ts'
import { competitionLifecycle } from './competition/states.ts'
import type { CompetitionFactsOf, CompetitionState } from './competition/states.ts'
import { facilitatorLifecycle } from './facilitator/states.ts'
import { commandsFrom, graphFaults, step } from './kernel/machine.ts'
import type { Result } from './kernel/result.ts'
import { almaty } from './kernel/time.ts'
import { projectLifecycle } from './project/states.ts'
import type { ProjectState } from './project/states.ts'
import { projectVisibility } from './project/visibility.ts'
import { attendanceNeeded } from './workshop/attendance.ts'
import { enrolmentLifecycle } from './workshop/states.ts'

const lifecycles = {
  application: applicationLifecycle,
  competition: competitionLifecycle,
  facilitator: facilitatorLifecycle,
  enrolment: enrolmentLifecycle,
  project: projectLifecycle,
  projectVisibility,
}

test.each(Object.entries(lifecycles))('the graph of %s is sound', (_, machine) => {
  expect(graphFaults(machine)).toEqual([])
})

const now = new Date('2019-02-01T00:00:00Z')
const day = (text: string) => new Date(`2019-${text}T00:00:00Z`)

describe('a competition', () => {
  const dates = {
    opensAt: day('01-01'),
    closesAt: day('02-01'),
    pitchingAt: day('02-10'),
    resultsDueOn: '2019-02-10',
    timeZone: 'UTC',
  }

  test('is published before its deadline, when nothing hinders it', () => {
    const publish = (problems: number, at: Date) =>
      step(competitionLifecycle, 'DRAFT', 'publish', { ...dates, problems }, at)
    expect(publish(0, day('01-31'))).toEqual({ ok: true, value: 'PUBLISHED' })
    expect(publish(2, day('01-31'))).toMatchObject({ refusal: { code: 'CALL_IS_INCOMPLETE', count: 2 } })
    expect(publish(0, now)).toMatchObject({ refusal: { code: 'DEADLINE_HAS_PASSED' } })
  })

  test('is announced after its deadline and pitching, when every application is decided', () => {
    const announce = (undecidedApplications: number, at: Date, pitchingAt: Date | null = null) =>
      step(competitionLifecycle, 'PUBLISHED', 'announce', { ...dates, pitchingAt, undecidedApplications }, at)
    expect(announce(0, now)).toEqual({ ok: true, value: 'ANNOUNCED' })
    expect(announce(0, day('01-31'))).toMatchObject({ refusal: { code: 'STILL_OPEN' } })
    expect(announce(0, now, now)).toMatchObject({ refusal: { code: 'PITCHING_IS_AHEAD' } })
    expect(announce(2, now)).toMatchObject({ refusal: { code: 'UNDECIDED_APPLICATIONS', count: 2 } })
  })

  test('is cancelled with a reason, and not once it is announced', () => {
    expect(step(competitionLifecycle, 'PUBLISHED', 'cancel', { hasReason: false }, now)).toMatchObject({
      refusal: { code: 'REASON_IS_MISSING' },
    })
    expect(step(competitionLifecycle, 'ANNOUNCED', 'cancel', { hasReason: true }, now)).toMatchObject({
      refusal: { code: 'NOT_FROM_THIS_STATE' },
    })
  })

  test.each([
    ['to an earlier moment', { newClosesAt: day('01-31') }, 'DEADLINE_IS_NOT_LATER'],
    ['to the same moment', { newClosesAt: day('02-01') }, 'DEADLINE_IS_NOT_LATER'],
    ['past the pitching', { newClosesAt: day('02-10') }, 'PITCHING_IS_BEFORE_THE_DEADLINE'],
    [
      'past a new pitching',
      { newClosesAt: day('02-12'), newPitchingAt: day('02-11') },
      'PITCHING_IS_BEFORE_THE_DEADLINE',
    ],
    [
      'with the pitching past the day of the results',
      { newClosesAt: day('02-12'), newPitchingAt: day('02-13') },
      'RESULTS_ARE_DUE_BEFORE_THE_DEADLINE',
    ],
    [
      'past the day of the results',
      { newClosesAt: day('02-11'), pitchingAt: null },
      'RESULTS_ARE_DUE_BEFORE_THE_DEADLINE',
    ],
    [
      'past a new day of the results',
      { newClosesAt: day('02-13'), newResultsDueOn: '2019-02-12', pitchingAt: null },
      'RESULTS_ARE_DUE_BEFORE_THE_DEADLINE',
    ],
    ['without a reason', { hasReason: false }, 'REASON_IS_MISSING'],
    ['when applications are looked at', { consideredApplications: 1 }, 'APPLICATIONS_ARE_CONSIDERED'],
  ])('is not extended %s', (_, changed, code) => {
    const facts: CompetitionFactsOf['extend'] = {
      ...dates,
      newClosesAt: day('02-05'),
      consideredApplications: 0,
      hasReason: true,
    }
    const extend = (given: CompetitionFactsOf['extend'], at: Date) =>
      step(competitionLifecycle, 'PUBLISHED', 'extend', given, at)
    expect(extend(facts, day('02-04'))).toEqual({ ok: true, value: 'PUBLISHED' })
    expect(extend(facts, day('02-05'))).toMatchObject({ refusal: { code: 'DEADLINE_HAS_PASSED' } })
    expect(extend({ ...facts, ...changed }, day('01-20'))).toMatchObject({ refusal: { code } })
  })

  test('has another day of the results by a later deadline only where the two would be out of order', () => {
    const call = { ...dates, pitchingAt: null }
    const due = (given: CompetitionDates, closesAt: Date) =>
      resultsDueWith(given, { closesAt, pitchingAt: null })
    expect(due(call, day('02-10'))).toBe('2019-02-10')
    expect(due(call, day('02-25'))).toBe('2019-03-06')
    expect(due({ ...call, resultsDueOn: null }, day('02-25'))).toBeNull()
  })

  test('has another pitching by a later deadline where the two would be out of order, and another day of the results with it', () => {
    const evening = { ...dates, pitchingAt: new Date('2019-02-10T13:30:00Z'), timeZone: almaty }
    expect(pitchingWith(evening, day('02-09'))).toEqual(evening.pitchingAt)
    expect(pitchingWith({ ...evening, pitchingAt: null }, day('02-20'))).toBeNull()
    expect(pitchingWith(evening, day('02-20'))).toEqual(new Date('2019-03-01T13:30:00Z'))
    // As many days later would be the same day, in the morning of an evening's deadline.
    const sameDay = { ...dates, pitchingAt: new Date('2019-02-01T09:00:00Z') }
    const later = new Date('2019-02-01T20:00:00Z')
    expect(pitchingWith(sameDay, later)).toEqual(new Date('2019-02-02T09:00:00Z'))
    expect(resultsDueWith(dates, { closesAt: day('02-20'), pitchingAt: day('03-01') })).toBe('2019-03-01')
    expect(resultsDueWith(dates, { closesAt: day('02-05'), pitchingAt: day('02-10') })).toBe('2019-02-10')
    const facts = { ...dates, consideredApplications: 0, hasReason: true }
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2019-02-01T00:01:00Z'), max: day('12-01'), noInvalidDate: true }),
        (newClosesAt) => {
          const newPitchingAt = pitchingWith(facts, newClosesAt)
          const newResultsDueOn = resultsDueWith(facts, { closesAt: newClosesAt, pitchingAt: newPitchingAt })
          const given = { ...facts, newClosesAt, newPitchingAt, newResultsDueOn }
          expect(step(competitionLifecycle, 'PUBLISHED', 'extend', given, day('02-01')).ok).toBe(true)
        },
      ),
    )
  })

  test('whatever is commanded, it goes forward only and never leaves its end', () => {
    const moment = fc.date({ min: day('01-01'), max: day('03-01'), noInvalidDate: true })
    const facts = fc.record({
      part: fc.constantFrom(...competitionParts),
      submittedApplications: fc.nat(1),
      problems: fc.nat(1),
      opensAt: moment,
      closesAt: moment,
      newClosesAt: moment,
      pitchingAt: fc.option(moment),
      resultsDueOn: fc.constant(null),
      timeZone: fc.constant('UTC'),
      consideredApplications: fc.nat(1),
      undecidedApplications: fc.nat(1),
      hasReason: fc.boolean(),
    })
    const command = fc.constantFrom('edit', 'publish', 'extend', 'announce', 'archive', 'cancel')
    const order = { DRAFT: 0, PUBLISHED: 1, ANNOUNCED: 2, ARCHIVED: 3, CANCELLED: 3 }
    fc.assert(
      fc.property(fc.array(fc.tuple(command, facts, moment), { maxLength: 12 }), (commands) => {
        let state: CompetitionState = 'DRAFT'
        const passed = new Set<string>([state])
        for (const [each, given, at] of commands) {
          const result: Result<CompetitionState> = step(
            competitionLifecycle,
            state,
            each,
            { ...given, state },
            at,
          )
          if (!result.ok) continue
          const stays = each === 'edit' || each === 'extend'
          expect(Math.sign(order[result.value] - order[state])).toBe(stays ? 0 : 1)
          expect(each === 'announce' && at < given.closesAt).toBe(false)
          expect(each === 'extend' && given.newClosesAt <= given.closesAt).toBe(false)
          state = result.value
          passed.add(state)
        }
        expect(passed.has('ARCHIVED') && !passed.has('ANNOUNCED')).toBe(false)
        expect(passed.has('CANCELLED') && passed.has('ANNOUNCED')).toBe(false)
      }),
    )
  })

  test.each([
    ['QUESTIONS', 'PUBLISHED', 0, undefined],
    ['QUESTIONS', 'PUBLISHED', 1, 'FROZEN_BY_FIRST_APPLICATION'],
    ['CRITERIA', 'ANNOUNCED', 0, 'FROZEN_BY_ANNOUNCEMENT'],
    ['AWARDS', 'PUBLISHED', 1, 'FROZEN_BY_FIRST_APPLICATION'],
    ['TEXTS', 'ANNOUNCED', 1, undefined],
    ['OPENING', 'DRAFT', 0, undefined],
    ['OPENING', 'PUBLISHED', 0, 'FROZEN_BY_OPENING'],
    ['DEADLINE', 'DRAFT', 0, undefined],
    ['DEADLINE', 'PUBLISHED', 0, 'FROZEN_BY_PUBLICATION'],
    ['SCHEDULE', 'PUBLISHED', 1, undefined],
  ] as const)(
    'has its %s, in %s with %d applications sent, %s',
    (part, state, submittedApplications, code) => {
      const facts = { part, state, submittedApplications, opensAt: day('01-01') }
      expect(step(competitionLifecycle, state, 'edit', facts, now)).toMatchObject(
        code === undefined ? { ok: true } : { refusal: { code, part } },
      )
    },
  )
})

describe('a project', () => {
  const facts = {
    isCompetitionOpen: true,
    isCompetitionAnnounced: true,
    openMilestones: 0,
    hasReason: true,
  }

  test('does not start before its competition is announced: that would tell the decision', () => {
    expect(
      step(projectLifecycle, 'PUBLISHED', 'start', { ...facts, isCompetitionAnnounced: false }, now),
    ).toMatchObject({ refusal: { code: 'COMPETITION_IS_NOT_ANNOUNCED' } })
    expect(
      step(projectLifecycle, 'PUBLISHED', 'start', { ...facts, isCompetitionAnnounced: null }, now).ok,
    ).toBe(true)
  })

  test('is submitted while the competition is open, completed with every milestone closed, stopped with a reason', () => {
    const refused = (
      state: 'DRAFT' | 'IN_PROGRESS',
      command: 'submit' | 'complete' | 'stop',
      changed: object,
    ) => step(projectLifecycle, state, command, { ...facts, ...changed }, now)
    expect(refused('DRAFT', 'submit', { isCompetitionOpen: false })).toMatchObject({
      refusal: { code: 'COMPETITION_IS_NOT_OPEN' },
    })
    expect(refused('IN_PROGRESS', 'complete', { openMilestones: 1 })).toMatchObject({
      refusal: { code: 'MILESTONES_ARE_OPEN', count: 1 },
    })
    expect(refused('IN_PROGRESS', 'stop', { hasReason: false })).toMatchObject({
      refusal: { code: 'REASON_IS_MISSING' },
    })
  })

  test('whatever is commanded, it passes submission and publication before it is in progress', () => {
    const command = fc.constantFrom('submit', 'publish', 'start', 'complete', 'stop')
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
        let state: ProjectState = 'DRAFT'
        const passed: string[] = [state]
        for (const each of commands) {
          const result: Result<ProjectState> = step(projectLifecycle, state, each, facts, now)
          expect(result.ok).toBe(commandsFrom(projectLifecycle, state).includes(each))
          if (!result.ok) continue
          state = result.value
          passed.push(state)
        }
        const way = ['DRAFT', 'SUBMITTED', 'PUBLISHED', 'IN_PROGRESS']
        expect(passed.slice(0, 4)).toEqual(way.slice(0, passed.length))
      }),
    )
  })

  test('is hidden with a reason and shown again', () => {
    expect(step(projectVisibility, 'SHOWN', 'hide', { hasReason: false }, now).ok).toBe(false)
    expect(step(projectVisibility, 'SHOWN', 'hide', { hasReason: true }, now)).toEqual({
      ok: true,
      value: 'HIDDEN',
    })
    expect(step(projectVisibility, 'HIDDEN', 'show', { hasReason: false }, now)).toEqual({
      ok: true,
      value: 'SHOWN',
    })
  })
})

describe('an enrolment', () => {
  test.each([
    [8, 75, 6],
    [7, 75, 6],
    [10, 75, 8],
    [3, 100, 3],
    [0, 75, 1],
    [100, 1, 1],
  ])('of %d sessions, %d per cent are %d', (sessions, percent, needed) => {
    expect(attendanceNeeded(sessions, percent)).toBe(needed)
  })

  test('is completed after the last session by who attended enough', () => {
    const facts = { sessions: 8, sessionsAhead: 0, attended: 6, attendancePercent: 75 }
    expect(step(enrolmentLifecycle, 'CONFIRMED', 'complete', facts, now)).toEqual({
      ok: true,
      value: 'COMPLETED',
    })
    expect(step(enrolmentLifecycle, 'CONFIRMED', 'complete', { ...facts, attended: 5 }, now)).toMatchObject({
      refusal: { code: 'ATTENDED_TOO_LITTLE', attended: 5, needed: 6 },
    })
    expect(
      step(enrolmentLifecycle, 'CONFIRMED', 'complete', { ...facts, sessionsAhead: 1 }, now),
    ).toMatchObject({
      refusal: { code: 'WORKSHOP_IS_NOT_OVER' },
    })
  })

  test('is confirmed before its date while there are places, and lapses from that date on', () => {
    const confirm = (at: Date, placesLeft: number | null) =>
      step(enrolmentLifecycle, 'INVITED', 'confirm', { confirmBy: now, placesLeft }, at)
    expect(confirm(day('01-31'), 1)).toEqual({ ok: true, value: 'CONFIRMED' })
    expect(confirm(day('01-31'), null)).toEqual({ ok: true, value: 'CONFIRMED' })
    expect(confirm(day('01-31'), 0)).toMatchObject({ refusal: { code: 'PLACES_ARE_TAKEN' } })
    expect(confirm(now, 1)).toMatchObject({ refusal: { code: 'CONFIRM_BY_HAS_PASSED' } })

    const lapse = (at: Date, confirmBy: Date | null) =>
      step(enrolmentLifecycle, 'INVITED', 'lapse', { confirmBy }, at)
    expect(lapse(now, now)).toEqual({ ok: true, value: 'DECLINED' })
    expect(lapse(day('01-31'), now)).toMatchObject({ refusal: { code: 'CONFIRM_BY_IS_AHEAD' } })
    expect(lapse(now, null)).toMatchObject({ refusal: { code: 'CONFIRM_BY_IS_AHEAD' } })
  })
})

describe('a facilitator’s profile', () => {
  test.each([
    ['DRAFT', 'edit', true],
    ['DRAFT', 'publish', false],
    ['HIDDEN', 'show', false],
    ['PUBLISHED', 'edit', false],
    ['PUBLISHED', 'hide', true],
  ] as const)('in %s, with something missing, %s is %s', (state, command, isAllowed) => {
    const isDone = (problems: number) =>
      step(facilitatorLifecycle, state, command, { state, problems, hasReason: true }, now).ok
    expect(isDone(1)).toBe(isAllowed)
    expect(isDone(0)).toBe(true)
  })

  test('is hidden with a reason', () => {
    expect(step(facilitatorLifecycle, 'PUBLISHED', 'hide', { hasReason: false }, now)).toMatchObject({
      refusal: { code: 'REASON_IS_MISSING' },
    })
  })
})
