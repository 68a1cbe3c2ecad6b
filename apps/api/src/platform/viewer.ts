import {
  hasScope,
  managedProgrammeIds,
  ownFacilitatorIds,
  personIdOf,
  rolesOf,
} from '@bastama/domain/kernel/actor.ts'
import type { Role } from '@bastama/domain/kernel/actor.ts'
import type { Expression } from 'kysely'
import type { RequestContext } from './context.ts'
import { bound } from './selection/bound.ts'

/** All of an actor on which the shape of a statement may depend. Two actors of a kind share their plans. */
export interface ViewerKind {
  /** in the order of the reading policy */
  readonly roles: readonly Role[]
  /** whether an integrator's key has the scope for personal data */
  readonly readsPersonalData: boolean
}

/** Who asks, as a predicate may know it: the kind in plain values, all else as expressions. */
export interface Viewer extends ViewerKind {
  /** the instant of the request */
  readonly now: Expression<Date>
  /** the programmes that the viewer manages */
  readonly managedProgrammeIds: Expression<string[]>
  /** the profiles of facilitators that are the viewer's own */
  readonly facilitatorIds: Expression<string[]>
  /** null for who is no person */
  readonly personId: Expression<string>
  /** the programme of an integrator's key; null for all others */
  readonly integratorProgrammeId: Expression<string>
}

/** The kind of the actor of a request. */
export function viewerKind({ actor }: Pick<RequestContext, 'actor'>): ViewerKind {
  return { roles: rolesOf(actor), readsPersonalData: hasScope(actor, 'read:personal') }
}

/** The viewer of a plan, for all actors of a kind. */
export function viewerOf(kind: ViewerKind): Viewer {
  return {
    ...kind,
    now: fromRequest('timestamptz', ({ now }) => now),
    managedProgrammeIds: fromRequest('uuid[]', ({ actor }) => managedProgrammeIds(actor)),
    facilitatorIds: fromRequest('uuid[]', ({ actor }) => ownFacilitatorIds(actor)),
    personId: fromRequest('uuid', ({ actor }) => personIdOf(actor) ?? null),
    integratorProgrammeId: fromRequest('uuid', ({ actor }) =>
      actor.kind === 'integrator' ? actor.programmeId : null,
    ),
  }
}

type Request = Pick<RequestContext, 'actor' | 'now'>

function fromRequest<T>(type: string, read: (request: Request) => T | null): Expression<T> {
  return bound<T, Request>(type, read)
}
