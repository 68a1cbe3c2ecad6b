import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { competitionLifecycle } from './competition/states.ts'
import type { CompetitionState } from './competition/states.ts'
import { facilitatorLifecycle } from './facilitator/states.ts'
import { commandsFrom, graphFaults, step } from './kernel/machine.ts'
import type { Result } from './kernel/result.ts'
import { projectLifecycle } from './project/states.ts'
import type { ProjectState } from './project/states.ts'
import { projectVisibility } from './project/visibility.ts'
import { attendanceNeeded } from './workshop/attendance.ts'
import { enrolmentLifecycle } from './workshop/states.ts'

const lifecycles = {
  competition: competitionLifecycle,
  facilitator: facilitatorLifecycle,
  enrolment: enrolmentLifecycle,
  project: projectLifecycle,
  projectVisibility,
}

test.each(Object.entries(lifecycles))('the graph of %s is sound', (_, machine) => {
  expect(graphFaults(machine)).toEqual([])
})

const day = (text: string) => new Date(`2019-${text}T00:00:00Z`)

const competitionFacts = fc.record({
  now: fc.date({ min: day('01-01'), max: day('03-01'), noInvalidDate: true }),
  closesAt: fc.date({ min: day('01-01'), max: day('03-01'), noInvalidDate: true }),
  undecidedApplications: fc.nat(2),
  hasReason: fc.boolean(),
})

describe('a competition', () => {
  const facts = { now: day('02-01'), closesAt: day('02-01'), undecidedApplications: 0, hasReason: true }

  test('is announced from its deadline on, when every application is decided', () => {
    const announce = (changed: Partial<typeof facts>) =>
      step(competitionLifecycle, 'PUBLISHED', 'announce', { ...facts, ...changed })
    expect(announce({})).toEqual({ ok: true, value: 'ANNOUNCED' })
    expect(announce({ now: day('01-31') })).toMatchObject({ refusal: { code: 'STILL_OPEN' } })
    expect(announce({ undecidedApplications: 2 })).toMatchObject({
      refusal: { code: 'UNDECIDED_APPLICATIONS', count: 2 },
    })
  })

  test('is cancelled with a reason, and not once it is announced', () => {
    expect(step(competitionLifecycle, 'PUBLISHED', 'cancel', { ...facts, hasReason: false })).toMatchObject({
      refusal: { code: 'REASON_IS_MISSING' },
    })
    expect(step(competitionLifecycle, 'ANNOUNCED', 'cancel', facts)).toMatchObject({
      refusal: { code: 'NOT_FROM_THIS_STATE' },
    })
  })

  test('whatever is commanded, it goes forward only and never leaves its end', () => {
    const command = fc.constantFrom('publish', 'announce', 'archive', 'cancel')
    const order = { DRAFT: 0, PUBLISHED: 1, ANNOUNCED: 2, ARCHIVED: 3, CANCELLED: 3 }
    fc.assert(
      fc.property(fc.array(fc.tuple(command, competitionFacts), { maxLength: 12 }), (commands) => {
        let state: CompetitionState = 'DRAFT'
        const passed = new Set<string>([state])
        for (const [each, given] of commands) {
          const result: Result<CompetitionState> = step(competitionLifecycle, state, each, given)
          if (!result.ok) continue
          expect(order[result.value]).toBeGreaterThan(order[state])
          expect(result.value === 'ANNOUNCED' && given.now < given.closesAt).toBe(false)
          state = result.value
          passed.add(state)
        }
        expect(passed.has('ARCHIVED') && !passed.has('ANNOUNCED')).toBe(false)
        expect(passed.has('CANCELLED') && passed.has('ANNOUNCED')).toBe(false)
      }),
    )
  })
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
      step(projectLifecycle, 'PUBLISHED', 'start', { ...facts, isCompetitionAnnounced: false }),
    ).toMatchObject({ refusal: { code: 'COMPETITION_IS_NOT_ANNOUNCED' } })
    expect(step(projectLifecycle, 'PUBLISHED', 'start', { ...facts, isCompetitionAnnounced: null }).ok).toBe(
      true,
    )
  })

  test('is submitted while the competition is open, completed with every milestone closed, stopped with a reason', () => {
    const refused = (
      state: 'DRAFT' | 'IN_PROGRESS',
      command: 'submit' | 'complete' | 'stop',
      changed: object,
    ) => step(projectLifecycle, state, command, { ...facts, ...changed })
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
          const result: Result<ProjectState> = step(projectLifecycle, state, each, facts)
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
    expect(step(projectVisibility, 'SHOWN', 'hide', { hasReason: false }).ok).toBe(false)
    expect(step(projectVisibility, 'SHOWN', 'hide', { hasReason: true })).toEqual({
      ok: true,
      value: 'HIDDEN',
    })
    expect(step(projectVisibility, 'HIDDEN', 'show', { hasReason: false })).toEqual({
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
    expect(step(enrolmentLifecycle, 'CONFIRMED', 'complete', facts)).toEqual({ ok: true, value: 'COMPLETED' })
    expect(step(enrolmentLifecycle, 'CONFIRMED', 'complete', { ...facts, attended: 5 })).toMatchObject({
      refusal: { code: 'ATTENDED_TOO_LITTLE', attended: 5, needed: 6 },
    })
    expect(step(enrolmentLifecycle, 'CONFIRMED', 'complete', { ...facts, sessionsAhead: 1 })).toMatchObject({
      refusal: { code: 'WORKSHOP_IS_NOT_OVER' },
    })
  })
})
