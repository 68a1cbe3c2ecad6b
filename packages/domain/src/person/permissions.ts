import { hasScope, managedProgrammeIds, ownFacilitatorIds, personIdOf } from '../kernel/actor.ts'
import type { Actor } from '../kernel/actor.ts'
import type { FacilitatorId, PersonId, ProgrammeId } from '../kernel/id.ts'
import { nobody, reading, writing } from '../kernel/policy.ts'
import type { Ask, Conditions, ReadRule, WriteRule } from '../kernel/policy.ts'
import { ok, refuse } from '../kernel/result.ts'
import type { Result } from '../kernel/result.ts'
import type { GivenRole } from './grants.ts'

/** What the policy asks about a person. */
export interface PersonReadFacts {
  readonly id: PersonId
  /**
   * A facilitator's profile that the person accepted is `PUBLISHED`, or a team of theirs has a project that visitors may
   * read.
   */
  readonly isShown: boolean
  /** The members of all teams of the person. */
  readonly teammateIds: readonly PersonId[]
  /**
   * Where the person takes part: by a facilitator's profile that they accepted, as a member of a team, or enrolled in a
   * workshop, in any state; or by an application that was sent.
   */
  readonly programmeIds: readonly ProgrammeId[]
  /**
   * To which programmes the person gave contact details and birth date: by an application that was sent, as one of its
   * applicants; by a place in a workshop that they confirmed, whatever came of it; or by a facilitator's profile that
   * they accepted.
   */
  readonly gaveDetailsTo: readonly ProgrammeId[]
  /** The facilitators who run a session of a workshop in which the person is enrolled. */
  readonly taughtBy: readonly FacilitatorId[]
}

type Condition = 'shown' | 'own' | 'team' | 'taught' | 'managed' | 'granted' | 'given' | 'givenToKey'

/**
 * - `shown` `exists (facilitator with this person_id, state = 'PUBLISHED' and accepted_at is not null) or exists
 *   (team_member with this person_id whose team has a project with state <> 'DRAFT' and hidden_at is null)`
 * - `own` `id = the actor's person`
 * - `team` `exists (team_member of this person in a team that has the actor's person as a member)`
 * - `taught` `exists (enrolment of this person in a workshop of which a session has, in session_facilitator, one of the
 *   actor's facilitators)`
 * - `managed` the person takes part in a programme that the actor manages: `exists` over `facilitator.programme_id`
 *   with `accepted_at is not null`, `team.programme_id` by team_member, `workshop.programme_id` by enrolment, `competition.programme_id` by an
 *   application with `state <> 'DRAFT'`
 * - `granted` the key has `read:personal`, and the person takes part in the key's programme
 * - `given` the person gave their details to a programme that the actor manages: `exists` over `facilitator.programme_id`
 *   with `accepted_at is not null`, `workshop.programme_id` by enrolment with `state not in ('INVITED', 'DECLINED')`,
 *   `competition.programme_id` by applicant of an application with `state <> 'DRAFT'`
 * - `givenToKey` the key has `read:personal`, and the person gave their details to the key's programme
 */
const conditions: Conditions<Condition, PersonReadFacts> = {
  shown: ({ isShown }) => isShown,
  own: ({ id }, actor) => id === personIdOf(actor),
  team: ({ teammateIds }, actor) => teammateIds.some((id) => id === personIdOf(actor)),
  taught: ({ taughtBy }, actor) => ownFacilitatorIds(actor).some((id) => taughtBy.includes(id)),
  managed: ({ programmeIds }, actor) => managedProgrammeIds(actor).some((id) => programmeIds.includes(id)),
  granted: ({ programmeIds }, actor) => mayReadPersonalDataOf(actor, programmeIds),
  given: ({ gaveDetailsTo }, actor) => managedProgrammeIds(actor).some((id) => gaveDetailsTo.includes(id)),
  givenToKey: ({ gaveDetailsTo }, actor) => mayReadPersonalDataOf(actor, gaveDetailsTo),
}

/** Whether a key was given the personal data of one of the programmes. Every key reads what visitors read. */
export function mayReadPersonalDataOf(actor: Actor, programmeIds: readonly ProgrammeId[]): boolean {
  return (
    actor.kind === 'integrator' &&
    hasScope(actor, 'read:personal') &&
    programmeIds.includes(actor.programmeId)
  )
}

/**
 * Who reads that a person is there, with the name; and who reads e-mail, phone and birth date, which are null for all
 * others. Staff know of nobody because they typed an address: the person has to have had a part in it.
 */
export const personReadRules = {
  person: {
    visitor: 'shown',
    resident: ['shown', 'own', 'team'],
    reviewer: 'none',
    facilitator: 'taught',
    manager: 'managed',
    administrator: 'all',
    integrator: ['shown', 'granted'],
  },
  personalData: {
    visitor: 'none',
    resident: 'own',
    reviewer: 'none',
    facilitator: 'none',
    manager: 'given',
    administrator: 'all',
    integrator: 'givenToKey',
  },
} as const satisfies Record<string, ReadRule<Condition>>

/** What the policy asks about an account, or about a role that was given. */
export interface OwnedFacts {
  readonly personId: PersonId
}

const ownedConditions: Conditions<'own', OwnedFacts> = {
  own: ({ personId }, actor) => personId === personIdOf(actor),
}

/**
 * Who reads an account (the address that one signs in with, whether there is a second factor): its person alone. And who
 * reads that somebody holds a role. `own` is `person_id = the actor's person`.
 */
export const accountReadRules = {
  account: {
    visitor: 'none',
    resident: 'own',
    reviewer: 'none',
    facilitator: 'none',
    manager: 'none',
    administrator: 'none',
    integrator: 'none',
  },
  roleGrant: {
    visitor: 'none',
    resident: 'own',
    reviewer: 'none',
    facilitator: 'none',
    manager: 'none',
    administrator: 'all',
    integrator: 'none',
  },
} as const satisfies Record<string, ReadRule<'own'>>

const readAccount = reading(accountReadRules.account, ownedConditions)

/** Who says how a person is called and reached: that person. */
const ownRule = { ...nobody, resident: 'own' } as const satisfies WriteRule<'own'>

const always: Ask<unknown, null, never> = () => ok(null)

/** Who gives and takes roles. */
const roleRule = { ...nobody, administrator: 'all' } as const satisfies WriteRule<'own'>

/** A role that is to be taken away. */
export interface TakeRoleFacts extends OwnedFacts {
  readonly role: GivenRole
  /** How many hold the role of an administrator. */
  readonly administrators: number
}

/** Nobody would be left to give roles. */
export interface LastAdministrator {
  readonly code: 'LAST_ADMINISTRATOR'
}

const readRoleGrant = reading(accountReadRules.roleGrant, ownedConditions)

/** What the policy asks of something that was recorded: where it was done to an application, whose that is. */
export interface RecordReadFacts {
  readonly applicantIds: readonly PersonId[]
  /** Who has applied beside it, taken back since or not, until the announcement. */
  readonly competitorIds: readonly PersonId[]
}

/**
 * Who reads the record of everything that was done. Of an application of their own, and until the announcement of all that were
 * sent beside it, administrators read what applicants are told: the record would tell what is decided. `others` is `not
 * exists (applicant of its subject with the actor’s person)` and `not exists (competitor of the subject’s competition with
 * the actor’s person)`.
 */
export const recordReadRule = { ...nobody, administrator: 'others' } as const satisfies ReadRule<'others'>

const recordConditions: Conditions<'others', RecordReadFacts> = {
  others: ({ applicantIds, competitorIds }, actor) =>
    ![...applicantIds, ...competitorIds].some((id) => id === personIdOf(actor)),
}

export const can = {
  readAccount,
  editPerson: writing(ownRule, ownedConditions, readAccount, always),
  readRoleGrant,
  giveRole: writing(roleRule, ownedConditions, readRoleGrant, always),
  takeRole: writing(
    roleRule,
    ownedConditions,
    readRoleGrant,
    ({ role, administrators }: TakeRoleFacts): Result<null, LastAdministrator> =>
      role === 'administrator' && administrators < 2 ? refuse({ code: 'LAST_ADMINISTRATOR' }) : ok(null),
  ),
  readRecord: reading(recordReadRule, recordConditions),
  readPerson: reading(personReadRules.person, conditions),
  readPersonalData: reading(personReadRules.personalData, conditions),
}
