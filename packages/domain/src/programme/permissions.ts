import { managesProgramme } from '../kernel/actor.ts'
import type { ProgrammeId } from '../kernel/id.ts'
import { isPublished, nobody, reading, writing } from '../kernel/policy.ts'
import type { Conditions, ReadRule, WriteRule } from '../kernel/policy.ts'
import { ok } from '../kernel/result.ts'
import type { Result } from '../kernel/result.ts'

/** The columns of `programme` that the policy asks for. */
export interface ProgrammeReadFacts {
  readonly id: ProgrammeId
  readonly publishedAt: Date | null
}

/** The columns of `forum` that the policy asks for. */
export interface ForumReadFacts {
  readonly programmeId: ProgrammeId
  readonly publishedAt: Date | null
}

type Condition = 'published' | 'managed'

/**
 * - `published` `published_at <= now`
 * - `managed` of a programme: `id = any(the programmes that the actor manages)`; of a forum: its `programme_id`
 */
const programmeConditions: Conditions<Condition, ProgrammeReadFacts> = {
  published: ({ publishedAt }, _actor, now) => isPublished(publishedAt, now),
  managed: ({ id }, actor) => managesProgramme(actor, id),
}

const forumConditions: Conditions<Condition, ForumReadFacts> = {
  published: ({ publishedAt }, _actor, now) => isPublished(publishedAt, now),
  managed: ({ programmeId }, actor) => managesProgramme(actor, programmeId),
}

/**
 * Who reads a programme, and who a forum of it. Strands, partners, reported figures, districts, themes, topics and
 * venues are read with their programme. What else hangs on a programme (competitions, workshops, projects …) has a
 * publication of its own and does not ask for the programme's.
 */
export const programmeReadRules = {
  programme: {
    visitor: 'published',
    resident: 'published',
    reviewer: 'none',
    facilitator: 'none',
    manager: 'managed',
    administrator: 'all',
    integrator: 'published',
  },
  forum: {
    visitor: 'published',
    resident: 'published',
    reviewer: 'none',
    facilitator: 'none',
    manager: 'managed',
    administrator: 'all',
    integrator: 'published',
  },
} as const satisfies Record<string, ReadRule<Condition>>

/** Who makes something new in a programme: a competition, a facilitator’s profile. */
const addRule = {
  ...nobody,
  manager: 'managed',
  administrator: 'all',
} as const satisfies WriteRule<Condition>

const readProgramme = reading(programmeReadRules.programme, programmeConditions)

export const can = {
  readProgramme,
  readForum: reading(programmeReadRules.forum, forumConditions),
  addToProgramme: writing(addRule, programmeConditions, readProgramme, (): Result<undefined, never> =>
    ok(undefined),
  ),
}
