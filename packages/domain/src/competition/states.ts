import type { CommandOf, Machine } from '../kernel/machine.ts'
import { dateProblem } from './dates.ts'
import type { CompetitionDates, DateProblem } from './dates.ts'
import { frozenBy } from './frozen.ts'
import type { EditFacts, FrozenBy } from './frozen.ts'

/** What staff have made of the competition. The phase within `PUBLISHED` follows from the dates: see phase.ts. */
export const competitionStates = ['DRAFT', 'PUBLISHED', 'ANNOUNCED', 'ARCHIVED', 'CANCELLED'] as const
export type CompetitionState = (typeof competitionStates)[number]

/** What each command asks for. A screen that asks what may be begun says that the reason is given. */
export interface CompetitionFactsOf {
  readonly edit: EditFacts
  readonly publish: {
    readonly closesAt: Date
    /** What still hinders publication: see call.ts. */
    readonly problems: number
  }
  readonly extend: CompetitionDates & {
    /** The deadline that is to be; null asks whether there may be one at all. */
    readonly newClosesAt: Date | null
    /** When the pitching is to be; without it the moment that is set stays. */
    readonly newPitchingAt?: CompetitionDates['pitchingAt']
    /** The day of the results that is to be; without it the one that is promised stays. */
    readonly newResultsDueOn?: CompetitionDates['resultsDueOn']
    /** Applications that staff have screened or decided on. */
    readonly consideredApplications: number
    readonly hasReason: boolean
  }
  readonly announce: {
    readonly closesAt: Date
    readonly pitchingAt: Date | null
    /** Applications on which staff have not decided; they hold the announcement back. */
    readonly undecidedApplications: number
  }
  readonly archive: unknown
  readonly cancel: { readonly hasReason: boolean }
}
export type CompetitionCommand = CommandOf<CompetitionFactsOf>

export type CompetitionRefusal =
  | FrozenBy
  | { readonly code: DateProblem }
  | { readonly code: 'DEADLINE_HAS_PASSED' }
  | { readonly code: 'CALL_IS_INCOMPLETE'; readonly count: number }
  | { readonly code: 'DEADLINE_IS_NOT_LATER' }
  | { readonly code: 'APPLICATIONS_ARE_CONSIDERED'; readonly count: number }
  | { readonly code: 'STILL_OPEN' }
  | { readonly code: 'PITCHING_IS_AHEAD' }
  | { readonly code: 'UNDECIDED_APPLICATIONS'; readonly count: number }
  | { readonly code: 'REASON_IS_MISSING' }

/**
 * The lifecycle of a competition. A deadline only ever moves to later, with a reason for all to read. Once it has
 * passed and applications are looked at, it does not move: some would be judged by other dates than the rest.
 */
export const competitionLifecycle: Machine<CompetitionState, CompetitionFactsOf, CompetitionRefusal> = {
  states: competitionStates,
  initial: 'DRAFT',
  final: ['ARCHIVED', 'CANCELLED'],
  transitions: {
    edit: { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED', ANNOUNCED: 'ANNOUNCED' },
    publish: { DRAFT: 'PUBLISHED' },
    extend: { PUBLISHED: 'PUBLISHED' },
    announce: { PUBLISHED: 'ANNOUNCED' },
    archive: { ANNOUNCED: 'ARCHIVED' },
    cancel: { DRAFT: 'CANCELLED', PUBLISHED: 'CANCELLED' },
  },
  guards: {
    edit: frozenBy,
    publish: ({ closesAt, problems }, now) => {
      if (now >= closesAt) return { code: 'DEADLINE_HAS_PASSED' }
      return problems > 0 ? { code: 'CALL_IS_INCOMPLETE', count: problems } : undefined
    },
    extend: (facts, now) => {
      const { newClosesAt, newPitchingAt, newResultsDueOn, consideredApplications: count, ...dates } = facts
      if (count > 0) return { code: 'APPLICATIONS_ARE_CONSIDERED', count }
      if (newClosesAt !== null) {
        if (newClosesAt <= dates.closesAt) return { code: 'DEADLINE_IS_NOT_LATER' }
        if (newClosesAt <= now) return { code: 'DEADLINE_HAS_PASSED' }
        const pitchingAt = newPitchingAt === undefined ? dates.pitchingAt : newPitchingAt
        const resultsDueOn = newResultsDueOn === undefined ? dates.resultsDueOn : newResultsDueOn
        const code = dateProblem({ ...dates, closesAt: newClosesAt, pitchingAt, resultsDueOn })
        if (code) return { code }
      }
      return facts.hasReason ? undefined : { code: 'REASON_IS_MISSING' }
    },
    announce: ({ closesAt, pitchingAt, undecidedApplications }, now) => {
      if (now < closesAt) return { code: 'STILL_OPEN' }
      if (pitchingAt !== null && now <= pitchingAt) return { code: 'PITCHING_IS_AHEAD' }
      if (undecidedApplications > 0) return { code: 'UNDECIDED_APPLICATIONS', count: undecidedApplications }
      return undefined
    },
    cancel: ({ hasReason }) => (hasReason ? undefined : { code: 'REASON_IS_MISSING' }),
  },
}
