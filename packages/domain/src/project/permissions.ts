import { managesProgramme, personIdOf } from '../kernel/actor.ts'
import type { Actor } from '../kernel/actor.ts'
import type { PersonId, ProgrammeId } from '../kernel/id.ts'
import { isPublished, reading } from '../kernel/policy.ts'
import type { Conditions, ReadRule } from '../kernel/policy.ts'
import type { ProjectState } from './states.ts'

/** What the policy asks about a project. */
export interface ProjectReadFacts {
  readonly programmeId: ProgrammeId
  readonly state: ProjectState
  readonly hiddenAt: Date | null
  /** The members of its team. */
  readonly memberIds: readonly PersonId[]
}

/** What the policy asks about an update: its own publication, and its project. */
export interface ProjectUpdateReadFacts {
  readonly publishedAt: Date | null
  readonly project: ProjectReadFacts
}

type Condition = 'shown' | 'own' | 'managed'

/** Whether visitors may read the project: `state <> 'DRAFT' and hidden_at is null`. */
export function isShown({ state, hiddenAt }: Pick<ProjectReadFacts, 'state' | 'hiddenAt'>): boolean {
  return state !== 'DRAFT' && hiddenAt === null
}

function isOwn({ memberIds }: ProjectReadFacts, actor: Actor): boolean {
  return memberIds.some((id) => id === personIdOf(actor))
}

/**
 * - `shown` `state <> 'DRAFT' and hidden_at is null`
 * - `own` `exists (team_member with the project's team_id and the actor's person)`
 * - `managed` `programme_id = any(the programmes that the actor manages)`
 */
const projectConditions: Conditions<Condition, ProjectReadFacts> = {
  shown: isShown,
  own: isOwn,
  managed: ({ programmeId }, actor) => managesProgramme(actor, programmeId),
}

/** The same of the update's project; `shown` also asks for `published_at <= now`. */
const updateConditions: Conditions<Condition, ProjectUpdateReadFacts> = {
  shown: ({ publishedAt, project }, _actor, now) => isPublished(publishedAt, now) && isShown(project),
  own: ({ project }, actor) => isOwn(project, actor),
  managed: ({ project }, actor) => managesProgramme(actor, project.programmeId),
}

/** Who reads a project (its milestones are read with it), and an update of it. */
export const projectReadRules = {
  project: {
    visitor: 'shown',
    resident: ['shown', 'own'],
    reviewer: 'none',
    facilitator: 'none',
    manager: 'managed',
    administrator: 'all',
    integrator: 'shown',
  },
  projectUpdate: {
    visitor: 'shown',
    resident: ['shown', 'own'],
    reviewer: 'none',
    facilitator: 'none',
    manager: 'managed',
    administrator: 'all',
    integrator: 'shown',
  },
} as const satisfies Record<string, ReadRule<Condition>>

export const can = {
  readProject: reading(projectReadRules.project, projectConditions),
  readProjectUpdate: reading(projectReadRules.projectUpdate, updateConditions),
}
