import { managesProgramme, ownFacilitatorIds } from '../kernel/actor.ts'
import type { FacilitatorId, ProgrammeId } from '../kernel/id.ts'
import { reading } from '../kernel/policy.ts'
import type { Conditions, ReadRule } from '../kernel/policy.ts'
import type { FacilitatorState } from './states.ts'

/** The columns of `facilitator` that the policy asks for. */
export interface FacilitatorReadFacts {
  readonly id: FacilitatorId
  readonly programmeId: ProgrammeId
  readonly state: FacilitatorState
}

type Condition = 'published' | 'own' | 'managed'

/**
 * - `published` `state = 'PUBLISHED'`
 * - `own` `id = any(the profiles that the actor is granted)`
 * - `managed` `programme_id = any(the programmes that the actor manages)`
 */
const conditions: Conditions<Condition, FacilitatorReadFacts> = {
  published: ({ state }) => state === 'PUBLISHED',
  own: ({ id }, actor) => ownFacilitatorIds(actor).includes(id),
  managed: ({ programmeId }, actor) => managesProgramme(actor, programmeId),
}

/** Who reads a facilitator's profile. */
export const facilitatorReadRule = {
  visitor: 'published',
  resident: 'published',
  reviewer: 'none',
  facilitator: 'own',
  manager: 'managed',
  administrator: 'all',
  integrator: 'published',
} as const satisfies ReadRule<Condition>

export const can = { readFacilitator: reading(facilitatorReadRule, conditions) }
