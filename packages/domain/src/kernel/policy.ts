import { rolesOf } from './actor.ts'
import type { Actor, Role } from './actor.ts'

/**
 * A cell of the reading policy: which rows the role reads. `'none'`, `'all'`, a named condition, or several of which
 * one is enough. A person is a resident beside what they are granted, so the cells of reviewer, facilitator, manager
 * and administrator say what the grant adds.
 */
export type Cell<Condition extends string> = 'none' | 'all' | Condition | readonly Condition[]

/** A line of the reading policy: one thing, a cell for each role. */
export type ReadRule<Condition extends string> = Readonly<Record<Role, Cell<Condition>>>

/** What a condition means: a question about one row, the actor and the time. */
export type Conditions<Condition extends string, Facts> = Readonly<
  Record<Condition, (facts: Facts, actor: Actor, now: Date) => boolean>
>

/**
 * Whether the actor may read the row that the facts are of. What may not be read is not there: it is in no list,
 * count, filter, order, search or node, and no reason is told.
 */
export type MayRead<Facts> = (actor: Actor, facts: Facts, now: Date) => boolean

/** The predicate that a line of the policy says. */
export function reading<Condition extends string, Facts>(
  rule: ReadRule<Condition>,
  conditions: Conditions<Condition, Facts>,
): MayRead<Facts> {
  return (actor, facts, now) =>
    rolesOf(actor).some((role) => {
      const cell = rule[role]
      if (cell === 'all') return true
      if (cell === 'none') return false
      const alternatives = typeof cell === 'string' ? [cell] : cell
      return alternatives.some((condition) => conditions[condition](facts, actor, now))
    })
}

/** Whether a moment of publication has come: in SQL, `published_at <= now`, which null is not. */
export function isPublished(publishedAt: Date | null, now: Date): boolean {
  return publishedAt !== null && publishedAt.getTime() <= now.getTime()
}
