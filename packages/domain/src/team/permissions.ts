import { managesProgramme, personIdOf } from '../kernel/actor.ts'
import type { PersonId, ProgrammeId } from '../kernel/id.ts'
import { reading } from '../kernel/policy.ts'
import type { Conditions, ReadRule } from '../kernel/policy.ts'

/** What the policy asks about a team. */
export interface TeamReadFacts {
  readonly programmeId: ProgrammeId
  readonly memberIds: readonly PersonId[]
  /** The team has a project that visitors may read. */
  readonly hasShownProject: boolean
}

type Condition = 'shown' | 'own' | 'managed'

/**
 * - `shown` `exists (project with this team_id and state <> 'DRAFT' and hidden_at is null)`
 * - `own` `exists (team_member with this team_id and the actor's person)`
 * - `managed` `programme_id = any(the programmes that the actor manages)`
 */
const conditions: Conditions<Condition, TeamReadFacts> = {
  shown: ({ hasShownProject }) => hasShownProject,
  own: ({ memberIds }, actor) => memberIds.some((id) => id === personIdOf(actor)),
  managed: ({ programmeId }, actor) => managesProgramme(actor, programmeId),
}

/** Who reads a team. Its members are read with it, with their names (see the rule of a person). */
export const teamReadRule = {
  visitor: 'shown',
  resident: ['shown', 'own'],
  reviewer: 'none',
  facilitator: 'none',
  manager: 'managed',
  administrator: 'all',
  integrator: 'shown',
} as const satisfies ReadRule<Condition>

export const can = { readTeam: reading(teamReadRule, conditions) }
