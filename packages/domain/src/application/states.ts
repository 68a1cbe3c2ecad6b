import type { ResultOutcome } from '../competition/competition.ts'
import { competitionPhase } from '../competition/phase.ts'
import type { CompetitionPhase, PhaseFacts } from '../competition/phase.ts'
import type { CommandOf, Machine } from '../kernel/machine.ts'

export const applicationStates = [
  'DRAFT',
  'SUBMITTED',
  'INCOMPLETE',
  'INELIGIBLE',
  'IN_ROUND',
  'SELECTED',
  'RESERVE',
  'NOT_SELECTED',
  'CONFIRMED',
  'DECLINED',
  'LAPSED',
  'WITHDRAWN',
] as const
export type ApplicationState = (typeof applicationStates)[number]

/** What staff asked the applicant to mend, and until when. */
export interface Mending {
  /** The first moment that is too late. */
  readonly until: Date
  readonly questionIds: readonly string[]
}

interface InCompetition {
  readonly competition: PhaseFacts
}

interface Mendable extends InCompetition {
  /** Null unless the application is `INCOMPLETE`. */
  readonly mending: Mending | null
}

/** What each command asks for. A screen that asks what may be begun gives null, or says that the reason is given. */
export interface ApplicationFactsOf {
  readonly answer: Mendable & {
    /** The question that is answered; null asks whether any may be. */
    readonly questionId: string | null
  }
  readonly submit: Mendable & {
    /** What is to be mended in the answers: see `submissionProblems`. */
    readonly problems: number
  }
  readonly withdraw: InCompetition
  readonly requestMending: InCompetition & { readonly request: Mending | null }
  readonly acceptAsIs: InCompetition
  readonly findIneligible: Mendable & { readonly hasReason: boolean }
  readonly restore: InCompetition
  readonly admit: InCompetition
  readonly sendBack: InCompetition
  readonly decide: InCompetition
  readonly select: Decided
  readonly reserve: Decided
  readonly reject: Decided
  readonly promote: {
    readonly isFirstOnReserve: boolean
    /** Places that nobody holds or is offered; null where they are not counted. */
    readonly placesLeft: number | null
  }
  readonly confirm: {
    /** The first moment that is too late. */
    readonly confirmBy: Date
    /** Places that nobody has confirmed; null where they are not counted. */
    readonly placesLeft: number | null
  }
  readonly decline: unknown
  readonly lapse: { readonly confirmBy: Date }
}
export type ApplicationCommand = CommandOf<ApplicationFactsOf>

interface Decided extends InCompetition {
  /** What staff have decided in private; null when nothing. */
  readonly decided: ResultOutcome | null
}

/** Why no applications are taken now. */
export interface NotOpen {
  readonly code: 'NOT_OPEN_YET' | 'DEADLINE_HAS_PASSED' | 'COMPETITION_IS_CANCELLED'
}

export type ApplicationRefusal =
  | NotOpen
  | { readonly code: 'MENDING_IS_OVER' }
  | { readonly code: 'NOT_NAMED_FOR_MENDING' }
  | { readonly code: 'ANSWERS_HAVE_PROBLEMS'; readonly count: number }
  | { readonly code: 'MENDING_IS_UNDER_WAY' }
  | { readonly code: 'MEND_BY_HAS_PASSED' }
  | { readonly code: 'NOTHING_IS_NAMED' }
  | { readonly code: 'STILL_OPEN' }
  | { readonly code: 'ALREADY_ANNOUNCED' }
  | { readonly code: 'REASON_IS_MISSING' }
  | { readonly code: 'NOT_DECIDED_SO' }
  | { readonly code: 'NOT_FIRST_ON_RESERVE' }
  | { readonly code: 'PLACES_ARE_TAKEN' }
  | { readonly code: 'CONFIRM_BY_HAS_PASSED' }
  | { readonly code: 'CONFIRM_BY_IS_AHEAD' }

const notOpen: Readonly<Record<CompetitionPhase, NotOpen['code'] | null>> = {
  DRAFT: 'NOT_OPEN_YET',
  UPCOMING: 'NOT_OPEN_YET',
  OPEN: null,
  IN_REVIEW: 'DEADLINE_HAS_PASSED',
  ANNOUNCED: 'DEADLINE_HAS_PASSED',
  ARCHIVED: 'DEADLINE_HAS_PASSED',
  CANCELLED: 'COMPETITION_IS_CANCELLED',
}

/** Why applications are not taken at this moment, if they are not: the one judge of “in time”. */
export function notOpenFor({ competition }: InCompetition, now: Date): NotOpen | undefined {
  const code = notOpen[competitionPhase(competition, now)]
  return code === null ? undefined : { code }
}

/** In time, or in the window for mending. */
function isWritable(facts: Mendable, now: Date): ApplicationRefusal | undefined {
  const closed = notOpenFor(facts, now)
  if (closed?.code !== 'DEADLINE_HAS_PASSED' || facts.mending === null) return closed
  const announced = isUnannounced(facts, now)
  if (announced) return announced
  return now < facts.mending.until ? undefined : { code: 'MENDING_IS_OVER' }
}

function isUnannounced({ competition }: InCompetition, now: Date): ApplicationRefusal | undefined {
  const phase = competitionPhase(competition, now)
  if (phase === 'DRAFT') return { code: 'NOT_OPEN_YET' }
  if (phase === 'CANCELLED') return { code: 'COMPETITION_IS_CANCELLED' }
  return phase === 'ANNOUNCED' || phase === 'ARCHIVED' ? { code: 'ALREADY_ANNOUNCED' } : undefined
}

/** Staff judge what can no longer be edited, and go back on it until the announcement. */
function isInReview(facts: InCompetition, now: Date): ApplicationRefusal | undefined {
  const phase = competitionPhase(facts.competition, now)
  return phase === 'OPEN' || phase === 'UPCOMING' ? { code: 'STILL_OPEN' } : isUnannounced(facts, now)
}

function isDecided(outcome: ResultOutcome) {
  return (facts: Decided, now: Date) =>
    isInReview(facts, now) ?? (facts.decided === outcome ? undefined : ({ code: 'NOT_DECIDED_SO' } as const))
}

/**
 * The lifecycle of an application. What staff decide is no state before it is announced: until then it stands beside
 * the application (see decision.ts), so that the state cannot tell it. Each step that staff take has a way back:
 * `requestMending` and `acceptAsIs`, `findIneligible` and `restore`, `admit` and `sendBack`; a decision is made anew.
 */
export const applicationLifecycle: Machine<ApplicationState, ApplicationFactsOf, ApplicationRefusal> = {
  states: applicationStates,
  initial: 'DRAFT',
  final: ['NOT_SELECTED', 'CONFIRMED', 'DECLINED', 'LAPSED', 'WITHDRAWN'],
  transitions: {
    answer: { DRAFT: 'DRAFT', SUBMITTED: 'SUBMITTED', INCOMPLETE: 'INCOMPLETE' },
    submit: { DRAFT: 'SUBMITTED', INCOMPLETE: 'SUBMITTED' },
    withdraw: {
      SUBMITTED: 'WITHDRAWN',
      INCOMPLETE: 'WITHDRAWN',
      INELIGIBLE: 'WITHDRAWN',
      IN_ROUND: 'WITHDRAWN',
    },
    requestMending: { SUBMITTED: 'INCOMPLETE', INCOMPLETE: 'INCOMPLETE' },
    acceptAsIs: { INCOMPLETE: 'SUBMITTED' },
    findIneligible: { SUBMITTED: 'INELIGIBLE', INCOMPLETE: 'INELIGIBLE', IN_ROUND: 'INELIGIBLE' },
    restore: { INELIGIBLE: 'SUBMITTED' },
    admit: { SUBMITTED: 'IN_ROUND' },
    sendBack: { IN_ROUND: 'SUBMITTED' },
    decide: { SUBMITTED: 'SUBMITTED', IN_ROUND: 'IN_ROUND' },
    select: { SUBMITTED: 'SELECTED', IN_ROUND: 'SELECTED' },
    reserve: { SUBMITTED: 'RESERVE', IN_ROUND: 'RESERVE' },
    reject: { SUBMITTED: 'NOT_SELECTED', IN_ROUND: 'NOT_SELECTED' },
    promote: { RESERVE: 'SELECTED' },
    confirm: { SELECTED: 'CONFIRMED' },
    decline: { SELECTED: 'DECLINED', RESERVE: 'DECLINED' },
    lapse: { SELECTED: 'LAPSED' },
  },
  guards: {
    answer: (facts, now) => {
      const refusal = isWritable(facts, now)
      if (refusal || facts.questionId === null || !notOpenFor(facts, now)) return refusal
      const isNamed = facts.mending?.questionIds.includes(facts.questionId) ?? false
      return isNamed ? undefined : { code: 'NOT_NAMED_FOR_MENDING' }
    },
    submit: (facts, now) =>
      isWritable(facts, now) ??
      (facts.problems > 0 ? { code: 'ANSWERS_HAVE_PROBLEMS', count: facts.problems } : undefined),
    withdraw: isUnannounced,
    requestMending: (facts, now) => {
      const refusal = isUnannounced(facts, now)
      if (refusal || facts.request === null) return refusal
      if (facts.request.until <= now) return { code: 'MEND_BY_HAS_PASSED' }
      return facts.request.questionIds.length > 0 ? undefined : { code: 'NOTHING_IS_NAMED' }
    },
    acceptAsIs: isUnannounced,
    findIneligible: (facts, now) => {
      const refusal = isInReview(facts, now)
      if (refusal) return refusal
      if (facts.mending !== null && now < facts.mending.until) return { code: 'MENDING_IS_UNDER_WAY' }
      return facts.hasReason ? undefined : { code: 'REASON_IS_MISSING' }
    },
    restore: isInReview,
    admit: isInReview,
    sendBack: isInReview,
    decide: isInReview,
    select: isDecided('SELECTED'),
    reserve: isDecided('RESERVE'),
    reject: isDecided('NOT_SELECTED'),
    promote: ({ isFirstOnReserve, placesLeft }) => {
      if (!isFirstOnReserve) return { code: 'NOT_FIRST_ON_RESERVE' }
      return placesLeft !== null && placesLeft <= 0 ? { code: 'PLACES_ARE_TAKEN' } : undefined
    },
    confirm: ({ confirmBy, placesLeft }, now) => {
      if (now >= confirmBy) return { code: 'CONFIRM_BY_HAS_PASSED' }
      return placesLeft !== null && placesLeft <= 0 ? { code: 'PLACES_ARE_TAKEN' } : undefined
    },
    lapse: ({ confirmBy }, now) => (now < confirmBy ? { code: 'CONFIRM_BY_IS_AHEAD' } : undefined),
  },
}
