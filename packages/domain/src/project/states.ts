import type { CommandOf, Machine } from '../kernel/machine.ts'

export const projectStates = [
  'DRAFT',
  'SUBMITTED',
  'PUBLISHED',
  'IN_PROGRESS',
  'COMPLETED',
  'STOPPED',
] as const
export type ProjectState = (typeof projectStates)[number]

/** What each command asks for. */
export interface ProjectFactsOf {
  /** Whether the competition that the project entered takes applications now; null when it entered none. */
  readonly submit: { readonly isCompetitionOpen: boolean | null }
  readonly publish: unknown
  /** Whether that competition is announced; null when it entered none. */
  readonly start: { readonly isCompetitionAnnounced: boolean | null }
  /** Milestones that are neither done nor dropped. */
  readonly complete: { readonly openMilestones: number }
  /** Whether a reason is given to the readers. */
  readonly stop: { readonly hasReason: boolean }
}
export type ProjectCommand = CommandOf<ProjectFactsOf>

export type ProjectRefusal =
  | { readonly code: 'COMPETITION_IS_NOT_OPEN' }
  | { readonly code: 'COMPETITION_IS_NOT_ANNOUNCED' }
  | { readonly code: 'MILESTONES_ARE_OPEN'; readonly count: number }
  | { readonly code: 'REASON_IS_MISSING' }

/**
 * The lifecycle of a project. A start before the announcement would tell the decision, so it is refused; a stop says
 * its reason in public. Hiding by a moderator is beside it: see visibility.ts.
 */
export const projectLifecycle: Machine<ProjectState, ProjectFactsOf, ProjectRefusal> = {
  states: projectStates,
  initial: 'DRAFT',
  final: ['COMPLETED', 'STOPPED'],
  transitions: {
    submit: { DRAFT: 'SUBMITTED' },
    publish: { SUBMITTED: 'PUBLISHED' },
    start: { PUBLISHED: 'IN_PROGRESS' },
    complete: { IN_PROGRESS: 'COMPLETED' },
    stop: { IN_PROGRESS: 'STOPPED' },
  },
  guards: {
    submit: ({ isCompetitionOpen }) =>
      isCompetitionOpen === false ? { code: 'COMPETITION_IS_NOT_OPEN' } : undefined,
    start: ({ isCompetitionAnnounced }) =>
      isCompetitionAnnounced === false ? { code: 'COMPETITION_IS_NOT_ANNOUNCED' } : undefined,
    complete: ({ openMilestones }) =>
      openMilestones > 0 ? { code: 'MILESTONES_ARE_OPEN', count: openMilestones } : undefined,
    stop: ({ hasReason }) => (hasReason ? undefined : { code: 'REASON_IS_MISSING' }),
  },
}
