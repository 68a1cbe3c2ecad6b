import type { CompetitionKind, ResultOutcome } from '../competition/competition.ts'
import type { PhaseFacts } from '../competition/phase.ts'
import type { LocalizedText } from '../kernel/localized.ts'
import type { NotFromThisState } from '../kernel/machine.ts'
import { step } from '../kernel/machine.ts'
import { ok, refuse } from '../kernel/result.ts'
import type { Result } from '../kernel/result.ts'
import { addDays } from '../kernel/calendar.ts'
import { instantAt } from '../kernel/time.ts'
import { applicationLifecycle } from './states.ts'
import type { ApplicationCommand, ApplicationRefusal, ApplicationState } from './states.ts'

/** What staff have decided of an application, in private until it is announced. */
export interface Decision {
  readonly outcome: ResultOutcome
  /** The place on the reserve list, from 1; null for any other outcome. */
  readonly reservePlace: number | null
  /** The award that a project is to get; null for any other outcome or kind. */
  readonly awardId: string | null
  /** For the applicant to read, and for everyone beside the result. */
  readonly reason: LocalizedText | null
}

export type DecisionProblem = 'REASON_IS_MISSING' | 'RESERVE_PLACE_IS_MISSING' | 'AWARD_IS_MISSING'

/** What a decision still lacks. */
export function decisionProblem(
  { outcome, reservePlace, awardId, reason }: Decision,
  kind: CompetitionKind,
): DecisionProblem | undefined {
  if (outcome === 'NOT_SELECTED' && reason === null) return 'REASON_IS_MISSING'
  if (outcome === 'RESERVE' && reservePlace === null) return 'RESERVE_PLACE_IS_MISSING'
  if (outcome === 'SELECTED' && kind === 'PROJECTS' && awardId === null) return 'AWARD_IS_MISSING'
  return undefined
}

/**
 * The reserve list with the application at a place, or without it; the others move, so that no place is left empty.
 * @param list the ids in their order: the first has place 1
 * @param place from 1; null takes it off the list
 */
export function moveOnReserve(list: readonly string[], id: string, place: number | null): string[] {
  const others = list.filter((each) => each !== id)
  return place === null ? others : others.toSpliced(place - 1, 0, id)
}

/** Who is on the reserve list, first the one who moves up when someone declines or lets the date to confirm by pass. */
export function reserveQueue<Id>(
  applications: readonly {
    readonly id: Id
    readonly state: ApplicationState
    readonly reservePlace: number | null
  }[],
): Id[] {
  return applications
    .filter(({ state }) => state === 'RESERVE')
    .toSorted((a, b) => (a.reservePlace ?? Infinity) - (b.reservePlace ?? Infinity))
    .map(({ id }) => id)
}

/** What the selection of an application produces. */
export const selectionProduces = {
  FACILITATORS: 'FACILITATOR',
  PARTICIPANTS: 'ENROLMENT',
  PROJECTS: 'AWARD',
} as const satisfies Record<CompetitionKind, string>
export type Product = (typeof selectionProduces)[CompetitionKind]

/**
 * The moment from which an offer lapses: the end of the last day on which it may be confirmed.
 * @param days 1 for tomorrow
 */
export function confirmByAfter(days: number, now: Date, zone: string): Date {
  return instantAt(zone, addDays({ at: now, zone }, days + 1))
}

/** A competition that is to be announced. */
export interface AnnouncementFacts<Id> {
  readonly competition: PhaseFacts & {
    readonly kind: CompetitionKind
    /** null where they are not limited */
    readonly places: number | null
  }
  /** All that there are, in any state. */
  readonly applications: readonly {
    readonly id: Id
    readonly state: ApplicationState
    readonly decision: Decision | null
  }[]
  readonly confirmBy: Date
}

/** What is told of an application, and done with it. */
export interface Announced<Id> {
  readonly id: Id
  readonly state: 'SELECTED' | 'RESERVE' | 'NOT_SELECTED' | 'INELIGIBLE'
  readonly reservePlace: number | null
  readonly confirmBy: Date | null
  readonly produces: Product | null
}

export type AnnouncementProblem<Id> =
  | { readonly code: 'UNDECIDED' | DecisionProblem; readonly id: Id }
  | { readonly code: 'MORE_SELECTED_THAN_PLACES'; readonly selected: number; readonly places: number }
  | { readonly code: 'CONFIRM_BY_HAS_PASSED' }

export interface NotReadyToAnnounce<Id> {
  readonly code: 'NOT_READY_TO_ANNOUNCE'
  readonly problems: readonly AnnouncementProblem<Id>[]
}

const commandOf = {
  SELECTED: 'select',
  RESERVE: 'reserve',
  NOT_SELECTED: 'reject',
} as const satisfies Record<ResultOutcome, ApplicationCommand>

/** In these a decision is owed. Drafts were never sent; who withdrew, or does not meet the conditions, needs none. */
export const undecidedStates: readonly ApplicationState[] = ['SUBMITTED', 'INCOMPLETE', 'IN_ROUND']

/**
 * Whether a decision is owed of an application. What is to be mended is not decided, as it will be another: whoever asks for
 * it takes the decision back with that. In SQL: `state in (…) and (state = 'INCOMPLETE' or not exists (its decision))`
 */
export function isUndecided({
  state,
  decision,
}: {
  readonly state: ApplicationState
  readonly decision: Decision | null
}): boolean {
  return undecidedStates.includes(state) && (decision === null || state === 'INCOMPLETE')
}

/**
 * All that an announcement tells and does, or why it may not be: all at once or nothing. Places on the reserve list
 * are counted anew, as someone on it may have withdrawn.
 */
export function announcement<Id>(
  { competition, applications, confirmBy }: AnnouncementFacts<Id>,
  now: Date,
): Result<
  Announced<Id>[],
  NotReadyToAnnounce<Id> | ApplicationRefusal | NotFromThisState<ApplicationState, ApplicationCommand>
> {
  const problems: AnnouncementProblem<Id>[] = []
  if (confirmBy <= now) problems.push({ code: 'CONFIRM_BY_HAS_PASSED' })
  const decided: { id: Id; state: ApplicationState; decision: Decision }[] = []
  for (const application of applications) {
    const { id, state, decision } = application
    if (isUndecided(application)) {
      problems.push({ code: 'UNDECIDED', id })
    } else if (decision !== null && undecidedStates.includes(state)) {
      const code = decisionProblem(decision, competition.kind)
      if (code) problems.push({ code, id })
      else decided.push({ id, state, decision })
    }
  }
  const { places, kind } = competition
  const selected = decided.filter(({ decision }) => decision.outcome === 'SELECTED').length
  if (places !== null && selected > places)
    problems.push({ code: 'MORE_SELECTED_THAN_PLACES', selected, places })
  if (problems.length > 0) return refuse({ code: 'NOT_READY_TO_ANNOUNCE', problems })

  const queue = reserveQueue(
    decided.map(({ id, decision }) => ({ id, state: decision.outcome, reservePlace: decision.reservePlace })),
  )
  const announced: Announced<Id>[] = []
  for (const { id, state, decision } of decided) {
    const { outcome } = decision
    const facts = { competition, decided: outcome }
    const next = step(applicationLifecycle, state, commandOf[outcome], facts, now)
    if (!next.ok) return next
    announced.push({
      id,
      state: outcome,
      reservePlace: outcome === 'RESERVE' ? queue.indexOf(id) + 1 : null,
      confirmBy: outcome === 'SELECTED' ? confirmBy : null,
      produces: outcome === 'SELECTED' ? selectionProduces[kind] : null,
    })
  }
  for (const { id, state } of applications) {
    if (state === 'INELIGIBLE')
      announced.push({ id, state, reservePlace: null, confirmBy: null, produces: null })
  }
  return ok(announced)
}
