import { managesProgramme, ownFacilitatorIds, personIdOf } from '../kernel/actor.ts'
import type { FacilitatorId, PersonId, ProgrammeId } from '../kernel/id.ts'
import { isPublished, nobody, reading, stepping, writing } from '../kernel/policy.ts'
import type { Conditions, ReadRule, WriteRule } from '../kernel/policy.ts'
import { mayReadPersonalDataOf } from '../person/permissions.ts'
import { enrolmentLifecycle } from './states.ts'

/** What the policy asks about a workshop. */
export interface WorkshopReadFacts {
  readonly programmeId: ProgrammeId
  readonly publishedAt: Date | null
}

/** What the policy asks about an enrolment, or about an attendance with the person of its enrolment. */
export interface EnrolmentReadFacts {
  readonly personId: PersonId
  /** The programme of the workshop. */
  readonly programmeId: ProgrammeId
  /** For an enrolment, the facilitators of any session of its workshop; for an attendance, those of its session. */
  readonly facilitatorIds: readonly FacilitatorId[]
}

type WorkshopCondition = 'published' | 'managed'
type EnrolmentCondition = 'own' | 'taught' | 'managed' | 'granted'

/**
 * - `published` `published_at <= now`
 * - `managed` `programme_id = any(the programmes that the actor manages)`
 */
const workshopConditions: Conditions<WorkshopCondition, WorkshopReadFacts> = {
  published: ({ publishedAt }, _actor, now) => isPublished(publishedAt, now),
  managed: ({ programmeId }, actor) => managesProgramme(actor, programmeId),
}

/**
 * - `own` `enrolment.person_id = the actor's person`
 * - `taught` `exists (session_facilitator with one of the actor's facilitators)` at a session of the enrolment's
 *   workshop, or at the attendance's session
 * - `managed` `workshop.programme_id = any(the programmes that the actor manages)`
 * - `granted` the key has `read:personal` and is of the workshop's programme
 */
const enrolmentConditions: Conditions<EnrolmentCondition, EnrolmentReadFacts> = {
  own: ({ personId }, actor) => personId === personIdOf(actor),
  taught: ({ facilitatorIds }, actor) => ownFacilitatorIds(actor).some((id) => facilitatorIds.includes(id)),
  managed: ({ programmeId }, actor) => managesProgramme(actor, programmeId),
  granted: ({ programmeId }, actor) => mayReadPersonalDataOf(actor, [programmeId]),
}

/**
 * Who reads a workshop (its stages and sessions are read with it), an enrolment and an attendance. Visitors read no
 * row of the last two: only the counts over all rows that stand on a workshop or stage which they may read.
 */
export const workshopReadRules = {
  workshop: {
    visitor: 'published',
    resident: 'published',
    reviewer: 'none',
    facilitator: 'none',
    manager: 'managed',
    administrator: 'all',
    integrator: 'published',
  },
} as const satisfies Record<string, ReadRule<WorkshopCondition>>

export const enrolmentReadRules = {
  enrolment: {
    visitor: 'none',
    resident: 'own',
    reviewer: 'none',
    facilitator: 'taught',
    manager: 'managed',
    administrator: 'all',
    integrator: 'granted',
  },
  attendance: {
    visitor: 'none',
    resident: 'own',
    reviewer: 'none',
    facilitator: 'taught',
    manager: 'managed',
    administrator: 'all',
    integrator: 'granted',
  },
} as const satisfies Record<string, ReadRule<EnrolmentCondition>>

/** Who answers an invitation: nobody but who was invited. */
const answerRule = { ...nobody, resident: 'own' } as const satisfies WriteRule<EnrolmentCondition>

const readEnrolment = reading(enrolmentReadRules.enrolment, enrolmentConditions)

function invited<Command extends 'confirm' | 'decline' | 'withdraw'>(command: Command) {
  return writing(answerRule, enrolmentConditions, readEnrolment, stepping(enrolmentLifecycle, command))
}

export const can = {
  readWorkshop: reading(workshopReadRules.workshop, workshopConditions),
  readEnrolment,
  readAttendance: reading(enrolmentReadRules.attendance, enrolmentConditions),
  confirmEnrolment: invited('confirm'),
  declineEnrolment: invited('decline'),
  withdrawEnrolment: invited('withdraw'),
}
