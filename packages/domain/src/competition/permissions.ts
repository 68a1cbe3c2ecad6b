import { managesProgramme, personIdOf } from '../kernel/actor.ts'
import type { Actor } from '../kernel/actor.ts'
import type { PersonId, ProgrammeId } from '../kernel/id.ts'
import type { NotFromThisState } from '../kernel/machine.ts'
import { nobody, reading, stepping, writing } from '../kernel/policy.ts'
import type { Ask, Conditions, ReadRule, WriteRule } from '../kernel/policy.ts'
import { refuse } from '../kernel/result.ts'
import { can as canProgramme } from '../programme/permissions.ts'
import { competitionLifecycle } from './states.ts'
import type {
  CompetitionCommand,
  CompetitionFactsOf,
  CompetitionRefusal,
  CompetitionState,
} from './states.ts'

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
 * Who reads a competition, its results, and how many applied. Criteria with their steps, questions with their options, awards and
 * deadline extensions are read with their competition. A result is asked with the facts of its competition; whatever
 * is computed from results (funded or not, the sum awarded) counts only what may be read by the same rule. A result is
 * public record: where a moderator hides the project, rank, outcome and reason stay, and only the project is not read.
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
  applicationCounts: { ...nobody, manager: 'managed', administrator: 'all' },
} as const satisfies Record<string, ReadRule<Condition>>

/** What the policy asks of a competition about the seed of its draw. */
export interface DrawSeedFacts {
  readonly state: CompetitionState
  readonly closesAt: Date
}

const drawSeedConditions: Conditions<'closed', DrawSeedFacts> = {
  closed: ({ state, closesAt }, _, now) => state !== 'DRAFT' && now >= closesAt,
}

/**
 * Who reads the seed of the draw of a competition that they read: whoever knows it before the deadline knows which
 * application would win, so nobody does, staff neither. `closed` is `state <> 'DRAFT' and closes_at <= now`. The hash of the
 * seed is read with the competition.
 */
export const drawSeedReadRule = {
  ...nobody,
  visitor: 'closed',
  resident: 'closed',
  integrator: 'closed',
} as const satisfies ReadRule<'closed'>

/** Who does anything with a competition: its staff. */
const writeRule = {
  ...nobody,
  manager: 'managed',
  administrator: 'all',
} as const satisfies WriteRule<Condition>

const readCompetition = reading(competitionReadRules.competition, conditions)

function staff<Command extends CompetitionCommand>(command: Command) {
  return writing(writeRule, conditions, readCompetition, stepping(competitionLifecycle, command))
}

interface Competed {
  readonly state: CompetitionState
  /** Who has sent an application to it, taken back since or not; of all these the actor is enough. */
  readonly competitorIds: readonly PersonId[]
}

interface CompetesToo {
  readonly code: 'COMPETES_TOO'
}

function competes({ state, competitorIds }: Competed, actor: Actor): boolean {
  return state === 'PUBLISHED' && competitorIds.some((id) => id === personIdOf(actor))
}

const announced = stepping(competitionLifecycle, 'announce')

/** Whoever has applied is told nothing of what is decided, so not whether it can be announced. */
const announce: Ask<
  CompetitionFactsOf['announce'] & Competed,
  CompetitionState,
  CompetitionRefusal | NotFromThisState<CompetitionState, 'announce'> | CompetesToo
> = (facts, now, actor) =>
  competes(facts, actor) ? refuse({ code: 'COMPETES_TOO' }) : announced(facts, now, actor)

const extended = stepping(competitionLifecycle, 'extend')

/** Nor whether anything is considered yet, which is asked of a deadline that has passed. */
const extend: Ask<
  CompetitionFactsOf['extend'] & Competed,
  CompetitionState,
  CompetitionRefusal | NotFromThisState<CompetitionState, 'extend'> | CompetesToo
> = (facts, now, actor) =>
  now >= facts.closesAt && competes(facts, actor)
    ? refuse({ code: 'COMPETES_TOO' })
    : extended(facts, now, actor)

export const can = {
  readCompetition,
  readDrawSeed: reading(drawSeedReadRule, drawSeedConditions),
  readResult: reading(competitionReadRules.result, conditions),
  readApplicationCounts: reading(competitionReadRules.applicationCounts, conditions),
  createCompetition: canProgramme.addToProgramme,
  editCompetition: staff('edit'),
  publishCompetition: staff('publish'),
  extendDeadline: writing(writeRule, conditions, readCompetition, extend),
  announceCompetition: writing(writeRule, conditions, readCompetition, announce),
  archiveCompetition: staff('archive'),
  cancelCompetition: staff('cancel'),
}
