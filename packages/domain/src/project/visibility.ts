import type { Machine } from '../kernel/machine.ts'
import type { ProjectRefusal } from './states.ts'

/** Whether a moderator has hidden the project. */
export const projectVisibilities = ['SHOWN', 'HIDDEN'] as const
export type ProjectVisibility = (typeof projectVisibilities)[number]

/** Hiding asks for a reason; a hidden project may be shown again. In every state of the project but draft. */
export const projectVisibility: Machine<
  ProjectVisibility,
  { readonly hide: { readonly hasReason: boolean }; readonly show: unknown },
  Extract<ProjectRefusal, { code: 'REASON_IS_MISSING' }>
> = {
  states: projectVisibilities,
  initial: 'SHOWN',
  final: [],
  transitions: { hide: { SHOWN: 'HIDDEN' }, show: { HIDDEN: 'SHOWN' } },
  guards: { hide: ({ hasReason }) => (hasReason ? undefined : { code: 'REASON_IS_MISSING' }) },
}
