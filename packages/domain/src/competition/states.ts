import type { Machine } from '../kernel/machine.ts'

/** What staff have made of the competition. The phase within `PUBLISHED` follows from the dates: see phase.ts. */
export const competitionStates = ['DRAFT', 'PUBLISHED', 'ANNOUNCED', 'ARCHIVED', 'CANCELLED'] as const
export type CompetitionState = (typeof competitionStates)[number]

export type CompetitionCommand = 'publish' | 'announce' | 'archive' | 'cancel'

/** What the transitions of a competition ask for. */
export interface CompetitionFacts {
  readonly now: Date
  readonly closesAt: Date
  /** Applications on which staff have not decided; they hold the announcement back. */
  readonly undecidedApplications: number
  /** Whether a reason is given to the readers. */
  readonly hasReason: boolean
}

export type CompetitionRefusal =
  | { readonly code: 'DEADLINE_HAS_PASSED' }
  | { readonly code: 'STILL_OPEN' }
  | { readonly code: 'UNDECIDED_APPLICATIONS'; readonly count: number }
  | { readonly code: 'REASON_IS_MISSING' }

/** The lifecycle of a competition. */
export const competitionLifecycle: Machine<
  CompetitionState,
  CompetitionCommand,
  CompetitionFacts,
  CompetitionRefusal
> = {
  states: competitionStates,
  initial: 'DRAFT',
  final: ['ARCHIVED', 'CANCELLED'],
  transitions: {
    publish: { DRAFT: 'PUBLISHED' },
    announce: { PUBLISHED: 'ANNOUNCED' },
    archive: { ANNOUNCED: 'ARCHIVED' },
    cancel: { DRAFT: 'CANCELLED', PUBLISHED: 'CANCELLED' },
  },
  guards: {
    publish: ({ now, closesAt }) => (now < closesAt ? undefined : { code: 'DEADLINE_HAS_PASSED' }),
    announce: ({ now, closesAt, undecidedApplications }) => {
      if (now < closesAt) return { code: 'STILL_OPEN' }
      if (undecidedApplications > 0) return { code: 'UNDECIDED_APPLICATIONS', count: undecidedApplications }
      return undefined
    },
    cancel: ({ hasReason }) => (hasReason ? undefined : { code: 'REASON_IS_MISSING' }),
  },
}
