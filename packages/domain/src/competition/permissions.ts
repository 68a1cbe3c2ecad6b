import { managesProgramme } from '../kernel/actor.ts'
import type { ProgrammeId } from '../kernel/id.ts'
import { reading } from '../kernel/policy.ts'
import type { Conditions, ReadRule } from '../kernel/policy.ts'
import type { CompetitionState } from './states.ts'

/** The columns of `competition` that the policy asks for. */
export interface CompetitionReadFacts {
  readonly programmeId: ProgrammeId
  readonly state: CompetitionState
  readonly publishedAt: Date | null
}

type Condition = 'public' | 'announced' | 'managed'

/**
 * - `public` it was published: `state in ('PUBLISHED', 'ANNOUNCED', 'ARCHIVED') or (state = 'CANCELLED' and
 *   published_at is not null)`; a draft that was given up was never shown. Archived ones stay readable.
 * - `announced` the results are out: `state in ('ANNOUNCED', 'ARCHIVED')`
 * - `managed` `programme_id = any(the programmes that the actor manages)`
 */
const conditions: Conditions<Condition, CompetitionReadFacts> = {
  public: ({ state, publishedAt }) => state !== 'DRAFT' && (state !== 'CANCELLED' || publishedAt !== null),
  announced: ({ state }) => state === 'ANNOUNCED' || state === 'ARCHIVED',
  managed: ({ programmeId }, actor) => managesProgramme(actor, programmeId),
}

/**
 * Who reads a competition, and its results. Criteria with their steps, questions with their options, awards and
 * deadline extensions are read with their competition. A result is asked with the facts of its competition; whatever
 * is computed from results (funded or not, the sum awarded) counts only what may be read by the same rule.
 */
export const competitionReadRules = {
  competition: {
    visitor: 'public',
    resident: 'public',
    reviewer: 'none',
    facilitator: 'none',
    manager: 'managed',
    administrator: 'all',
    integrator: 'public',
  },
  result: {
    visitor: 'announced',
    resident: 'announced',
    reviewer: 'none',
    facilitator: 'none',
    manager: 'managed',
    administrator: 'all',
    integrator: 'announced',
  },
} as const satisfies Record<string, ReadRule<Condition>>

export const can = {
  readCompetition: reading(competitionReadRules.competition, conditions),
  readResult: reading(competitionReadRules.result, conditions),
}
