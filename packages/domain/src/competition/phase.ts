import { dateIn, epoch } from '../kernel/time.ts'
import type { CalendarDate, Instant } from '../kernel/time.ts'
import type { CompetitionState } from './states.ts'

/** Where a competition stands for its readers. */
export const competitionPhases = [
  'DRAFT',
  'UPCOMING',
  'OPEN',
  'IN_REVIEW',
  'ANNOUNCED',
  'ARCHIVED',
  'CANCELLED',
] as const
export type CompetitionPhase = (typeof competitionPhases)[number]

/** What the phase follows from. */
export interface PhaseFacts {
  readonly state: CompetitionState
  readonly opensAt: Instant
  readonly closesAt: Instant
}

/**
 * The phase at a moment: the state, divided within `PUBLISHED` by the dates. The moment of opening is open, the moment
 * of closing no longer is. In SQL:
 * `case when state <> 'PUBLISHED' then state when now < opens_at then 'UPCOMING' when now < closes_at then 'OPEN'
 * else 'IN_REVIEW' end`
 */
export function competitionPhase({ state, opensAt, closesAt }: PhaseFacts, now: Instant): CompetitionPhase {
  if (state !== 'PUBLISHED') return state
  if (epoch(now) < epoch(opensAt)) return 'UPCOMING'
  return epoch(now) < epoch(closesAt) ? 'OPEN' : 'IN_REVIEW'
}

/** The steps of the path that readers are shown. */
export const phaseStepCodes = [
  'OPENS',
  'CLOSES',
  'PITCHING',
  'RESULTS_DUE',
  'ANNOUNCED',
  'CANCELLED',
] as const
export type PhaseStepCode = (typeof phaseStepCodes)[number]

/**
 * A step of the path, with its moment (a `Date` or its text), its day, or neither where it is not known yet.
 * - `PASSED` it has happened
 * - `NEXT` what readers wait for; one step at most
 * - `AHEAD` it comes after that
 * - `LATE` results were due, the day is over and they are not announced
 */
export interface PhaseStep {
  readonly step: PhaseStepCode
  readonly at: Instant | null
  readonly on: CalendarDate | null
  readonly standing: 'PASSED' | 'NEXT' | 'AHEAD' | 'LATE'
}

/** What the path is drawn from. */
export interface PathFacts extends PhaseFacts {
  readonly pitchingAt: Instant | null
  readonly resultsDueOn: CalendarDate | null
  readonly announcedAt: Instant | null
  readonly cancelledAt: Instant | null
}

/**
 * The path of a competition, in its order: opens, closes, pitching and results due where they are set, announced; and
 * where “now” is on it. A cancelled competition has the steps that it passed, then its end.
 * @param zone the time zone of the programme, in which the day of the results ends
 */
export function phaseSteps(facts: PathFacts, zone: string, now: Instant): PhaseStep[] {
  const hasPassed = (moment: Instant) => epoch(moment) <= epoch(facts.cancelledAt ?? now)
  const isAnnounced = facts.state === 'ANNOUNCED' || facts.state === 'ARCHIVED'
  const published = facts.state !== 'DRAFT'
  const planned: Omit<PhaseStep, 'standing'>[] = [
    { step: 'OPENS', at: facts.opensAt, on: null },
    { step: 'CLOSES', at: facts.closesAt, on: null },
    ...(facts.pitchingAt === null ? [] : [{ step: 'PITCHING', at: facts.pitchingAt, on: null } as const]),
    ...(facts.resultsDueOn === null
      ? []
      : [{ step: 'RESULTS_DUE', at: null, on: facts.resultsDueOn } as const]),
    { step: 'ANNOUNCED', at: isAnnounced ? facts.announcedAt : null, on: null },
  ]
  if (facts.state === 'CANCELLED') {
    const passed = planned.filter(({ at }) => at !== null && hasPassed(at))
    const end = { step: 'CANCELLED', at: facts.cancelledAt, on: null } as const
    return [...passed, end].map((step) => ({ ...step, standing: 'PASSED' }))
  }
  let isNextTaken = false
  return planned.map((step) => {
    if (isAnnounced || (published && step.at !== null && hasPassed(step.at)))
      return { ...step, standing: 'PASSED' }
    if (published && step.on !== null && step.on < dateIn(zone, now)) return { ...step, standing: 'LATE' }
    const standing = isNextTaken ? 'AHEAD' : 'NEXT'
    isNextTaken = true
    return { ...step, standing }
  })
}
