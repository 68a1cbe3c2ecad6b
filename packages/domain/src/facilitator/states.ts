import type { CommandOf, Machine } from '../kernel/machine.ts'

export const facilitatorStates = ['DRAFT', 'PUBLISHED', 'HIDDEN'] as const
export type FacilitatorState = (typeof facilitatorStates)[number]

interface Completeness {
  /** What a reader would miss in the profile, as it is to be: see profile.ts. */
  readonly problems: number
}

/** What each command asks for. A screen that asks what may be begun says that the reason is given. */
export interface FacilitatorFactsOf {
  readonly edit: Completeness & { readonly state: FacilitatorState }
  readonly publish: Completeness
  readonly hide: { readonly hasReason: boolean }
  readonly show: Completeness
}
export type FacilitatorCommand = CommandOf<FacilitatorFactsOf>

export type FacilitatorRefusal =
  | { readonly code: 'PROFILE_IS_INCOMPLETE'; readonly count: number }
  | { readonly code: 'REASON_IS_MISSING' }

/** The lifecycle of a facilitator's profile. It has no end: a profile may always be hidden and shown again. */
export const facilitatorLifecycle: Machine<FacilitatorState, FacilitatorFactsOf, FacilitatorRefusal> = {
  states: facilitatorStates,
  initial: 'DRAFT',
  final: [],
  transitions: {
    edit: { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED', HIDDEN: 'HIDDEN' },
    publish: { DRAFT: 'PUBLISHED' },
    hide: { PUBLISHED: 'HIDDEN' },
    show: { HIDDEN: 'PUBLISHED' },
  },
  guards: {
    edit: (facts) => (facts.state === 'PUBLISHED' ? incompleteness(facts) : undefined),
    publish: incompleteness,
    hide: ({ hasReason }) => (hasReason ? undefined : { code: 'REASON_IS_MISSING' }),
    show: incompleteness,
  },
}

function incompleteness({ problems }: Completeness): FacilitatorRefusal | undefined {
  return problems > 0 ? { code: 'PROFILE_IS_INCOMPLETE', count: problems } : undefined
}
