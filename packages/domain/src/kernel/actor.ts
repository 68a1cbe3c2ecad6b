import type { CompetitionId, FacilitatorId, KeyId, PersonId, ProgrammeId } from './id.ts'

/** What an integrator's key may read: what is published, and personal data only where that is granted too. */
export const scopes = ['read:published', 'read:personal'] as const
export type Scope = (typeof scopes)[number]

/** A role that a person holds somewhere. A person without any grant is a resident. */
export type Grant =
  | { readonly role: 'administrator' }
  | { readonly role: 'manager'; readonly programmeId: ProgrammeId }
  | { readonly role: 'reviewer'; readonly competitionId: CompetitionId }
  | { readonly role: 'facilitator'; readonly facilitatorId: FacilitatorId }

export interface Visitor {
  readonly kind: 'visitor'
}

export interface SignedInPerson {
  readonly kind: 'person'
  readonly personId: PersonId
  readonly grants: readonly Grant[]
}

export interface Integrator {
  readonly kind: 'integrator'
  readonly keyId: KeyId
  readonly programmeId: ProgrammeId
  readonly scopes: readonly Scope[]
}

/** Who asks: nobody we know, a person, or a program with a key. */
export type Actor = Visitor | SignedInPerson | Integrator

/** The roles of the reading policy. Every person is a resident beside what they are granted. */
export const roles = [
  'visitor',
  'resident',
  'reviewer',
  'facilitator',
  'manager',
  'administrator',
  'integrator',
] as const
export type Role = (typeof roles)[number]

/** Someone who is not signed in. */
export const visitor: Visitor = { kind: 'visitor' }

function grantsOf<R extends Grant['role']>(actor: Actor, role: R): Extract<Grant, { role: R }>[] {
  if (actor.kind !== 'person') return []
  return actor.grants.filter((grant): grant is Extract<Grant, { role: R }> => grant.role === role)
}

/** Whether the actor may do everything. */
export function isAdministrator(actor: Actor): boolean {
  return grantsOf(actor, 'administrator').length > 0
}

/** The programmes whose manager the actor is. */
export function managedProgrammeIds(actor: Actor): ProgrammeId[] {
  return grantsOf(actor, 'manager').map((grant) => grant.programmeId)
}

/** Whether the actor manages this programme. An administrator manages none by that alone. */
export function managesProgramme(actor: Actor, programmeId: ProgrammeId): boolean {
  return managedProgrammeIds(actor).includes(programmeId)
}

/** The facilitators' profiles that are the actor's own. */
export function ownFacilitatorIds(actor: Actor): FacilitatorId[] {
  return grantsOf(actor, 'facilitator').map((grant) => grant.facilitatorId)
}

/** The person that the actor is, if it is one. */
export function personIdOf(actor: Actor): PersonId | undefined {
  return actor.kind === 'person' ? actor.personId : undefined
}

/** Whether the actor is an integrator whose key has the scope. */
export function hasScope(actor: Actor, scope: Scope): boolean {
  return actor.kind === 'integrator' && actor.scopes.includes(scope)
}

/** The roles that the actor has, each once, in the order of the reading policy; never empty. */
export function rolesOf(actor: Actor): Role[] {
  if (actor.kind !== 'person') return [actor.kind]
  const held = new Set<Role>(['resident', ...actor.grants.map((grant) => grant.role)])
  return roles.filter((role) => held.has(role))
}
