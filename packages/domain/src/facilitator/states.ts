import type { Machine } from '../kernel/machine.ts'

export const facilitatorStates = ['DRAFT', 'PUBLISHED', 'HIDDEN'] as const
export type FacilitatorState = (typeof facilitatorStates)[number]

export type FacilitatorCommand = 'publish' | 'hide' | 'show'

/** The lifecycle of a facilitator's profile. It has no end: a profile may always be hidden and shown again. */
export const facilitatorLifecycle: Machine<FacilitatorState, FacilitatorCommand, unknown, never> = {
  states: facilitatorStates,
  initial: 'DRAFT',
  final: [],
  transitions: {
    publish: { DRAFT: 'PUBLISHED' },
    hide: { PUBLISHED: 'HIDDEN' },
    show: { HIDDEN: 'PUBLISHED' },
  },
}
