import { rolesOf } from './actor.ts'
import type { Actor, Role } from './actor.ts'
import { step } from './machine.ts'
import type { CommandOf, Machine, NotFromThisState } from './machine.ts'
import { refuse } from './result.ts'
import type { Refusal, Result } from './result.ts'

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

/** A line of the writing policy: one command, a cell for each role, read like those of `ReadRule`. */
export type WriteRule<Condition extends string> = ReadRule<Condition>

/** A line of the writing policy to begin with: `{ ...nobody, manager: 'managed' }`. */
export const nobody = {
  visitor: 'none',
  resident: 'none',
  reviewer: 'none',
  facilitator: 'none',
  manager: 'none',
  administrator: 'none',
  integrator: 'none',
} as const satisfies WriteRule<never>

/**
 * Why someone may not write, whatever the thing stands at.
 * - `SIGN_IN_FIRST` a visitor asks; told of what is there and of what is not alike
 * - `NOT_THERE` there is no such thing, or none that the actor may read
 * - `NOT_ALLOWED` the actor reads it, and this is for others to do
 */
export interface AccessRefusal {
  readonly code: 'SIGN_IN_FIRST' | 'NOT_THERE' | 'NOT_ALLOWED'
}

/**
 * Whether the actor may do it now: yes, with what follows (the state after a step of a lifecycle), or a refusal. The
 * command acts on it, the screen says it beside the button.
 * @param facts of the thing; undefined when there is none
 */
export type MayWrite<Facts, Value, R extends Refusal> = (
  actor: Actor,
  facts: Facts | undefined,
  now: Date,
) => Result<Value, R | AccessRefusal>

/** What is asked once it is settled who asks. */
export type Ask<Facts, Value, R extends Refusal> = (facts: Facts, now: Date, actor: Actor) => Result<Value, R>

/**
 * The twin of `reading` for commands. What may not be read is not there for writing either, so that no refusal tells
 * of it.
 * @param reads who reads the thing
 */
export function writing<Condition extends string, RuleFacts, AskFacts, Value, R extends Refusal>(
  rule: WriteRule<Condition>,
  conditions: Conditions<Condition, RuleFacts>,
  reads: MayRead<RuleFacts>,
  ask: Ask<AskFacts, Value, R>,
): MayWrite<RuleFacts & AskFacts, Value, R> {
  const isFor = reading(rule, conditions)
  return (actor, facts, now) => {
    if (actor.kind === 'visitor') return refuse({ code: 'SIGN_IN_FIRST' })
    if (facts === undefined || !reads(actor, facts, now)) return refuse({ code: 'NOT_THERE' })
    return isFor(actor, facts, now) ? ask(facts, now, actor) : refuse({ code: 'NOT_ALLOWED' })
  }
}

/** Asks the lifecycle of the thing: its answer is the state that follows. */
export function stepping<
  State extends string,
  FactsOf extends object,
  R extends Refusal,
  Command extends CommandOf<FactsOf>,
>(
  machine: Machine<State, FactsOf, R>,
  command: Command,
): Ask<FactsOf[Command] & { readonly state: State }, State, R | NotFromThisState<State, Command>> {
  return (facts, now) => step(machine, facts.state, command, facts, now)
}
