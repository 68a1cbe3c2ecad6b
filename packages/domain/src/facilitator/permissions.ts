import { managesProgramme, ownFacilitatorIds, personIdOf } from '../kernel/actor.ts'
import type { Actor } from '../kernel/actor.ts'
import type { FacilitatorId, PersonId, ProgrammeId } from '../kernel/id.ts'
import { nobody, reading, stepping, writing } from '../kernel/policy.ts'
import type { Conditions, ReadRule, WriteRule } from '../kernel/policy.ts'
import { can as canProgramme } from '../programme/permissions.ts'
import { facilitatorLifecycle } from './states.ts'
import type { FacilitatorCommand, FacilitatorState } from './states.ts'

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

/**
 * Who reads for which address a profile was begun, and whether its person has accepted it. Until then that address is all
 * that staff know of the person.
 */
export const invitationReadRule = {
  ...nobody,
  facilitator: 'own',
  manager: 'managed',
  administrator: 'all',
} as const satisfies ReadRule<Condition>

/** Who writes a profile. Whoever it is of completes it and publishes it; taking it out and back is for staff. */
const writeRules = {
  edit: { ...nobody, facilitator: 'own', manager: 'managed', administrator: 'all' },
  publish: { ...nobody, facilitator: 'own', manager: 'managed', administrator: 'all' },
  hide: { ...nobody, manager: 'managed', administrator: 'all' },
  show: { ...nobody, manager: 'managed', administrator: 'all' },
} as const satisfies Record<FacilitatorCommand, WriteRule<Condition>>

const readFacilitator = reading(facilitatorReadRule, conditions)

function writer<Command extends FacilitatorCommand>(command: Command) {
  return writing(writeRules[command], conditions, readFacilitator, stepping(facilitatorLifecycle, command))
}

/** Whether what the actor does to a profile takes it as theirs: the first time that its own person writes or publishes it. */
export function acceptsProfile(
  actor: Actor,
  { personId, acceptedAt }: { readonly personId: PersonId; readonly acceptedAt: Date | null },
): boolean {
  return acceptedAt === null && personId === personIdOf(actor)
}

export const can = {
  readFacilitator,
  readInvitation: reading(invitationReadRule, conditions),
  createFacilitator: canProgramme.addToProgramme,
  editFacilitator: writer('edit'),
  publishFacilitator: writer('publish'),
  hideFacilitator: writer('hide'),
  showFacilitator: writer('show'),
}
