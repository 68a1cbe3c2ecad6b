import { ok, refuse } from './result.ts'
import type { Refusal, Result } from './result.ts'

/**
 * A lifecycle as data, read as a table. What is not listed is refused.
 *
 * `transitions` says for each command from which state it leads to which; `guards` name the facts that a listed
 * transition still asks for. `FactsOf` has a line for each command: what its guard is to be told.
 */
export interface Machine<State extends string, FactsOf extends object, R extends Refusal> {
  readonly states: readonly State[]
  readonly initial: State
  /** The states that nothing leads out of. A life may end in others too: where nobody goes on. */
  readonly final: readonly State[]
  readonly transitions: Readonly<Record<CommandOf<FactsOf>, Readonly<Partial<Record<State, State>>>>>
  /** Each gives the refusal, or nothing when the command may go on. */
  readonly guards?: { readonly [C in CommandOf<FactsOf>]?: Guard<FactsOf[C], R> }
}

export type CommandOf<FactsOf> = keyof FactsOf & string

export type Guard<Facts, R extends Refusal> = (facts: Facts, now: Date) => R | undefined

/** The command does not lead anywhere from the state. */
export interface NotFromThisState<State extends string, Command extends string> {
  readonly code: 'NOT_FROM_THIS_STATE'
  readonly state: State
  readonly command: Command
}

/** The state that a command leads to. */
export function step<
  State extends string,
  FactsOf extends object,
  R extends Refusal,
  Command extends CommandOf<FactsOf>,
>(
  machine: Machine<State, FactsOf, R>,
  state: State,
  command: Command,
  facts: FactsOf[Command],
  now: Date,
): Result<State, R | NotFromThisState<State, Command>> {
  const next = machine.transitions[command][state]
  if (next === undefined) return refuse({ code: 'NOT_FROM_THIS_STATE', state, command })
  const refusal = machine.guards?.[command]?.(facts, now)
  return refusal ? { ok: false, refusal } : ok(next)
}

/** The commands that lead on from a state, whatever the guards say. */
export function commandsFrom<State extends string, Command extends string>(
  machine: { readonly transitions: Readonly<Record<Command, Readonly<Partial<Record<State, State>>>>> },
  state: State,
): Command[] {
  const commands: Command[] = []
  for (const command in machine.transitions) {
    if (machine.transitions[command][state] !== undefined) commands.push(command)
  }
  return commands
}

/** What is wrong with the graph of a machine, and where. */
export interface GraphFault {
  readonly fault: 'UNKNOWN_STATE' | 'UNREACHABLE' | 'DEAD_END' | 'LEAVES_THE_END' | 'LEAVES_NOWHERE'
  readonly at: string
}

/**
 * Checks the graph of a machine; the tests of each lifecycle call it.
 * - `UNKNOWN_STATE` a transition, the start or an end names a state that is not listed
 * - `UNREACHABLE` no way leads to the state from the start
 * - `DEAD_END` nothing leads on from the state, and it is no end
 * - `LEAVES_THE_END` a way leads out of a final state
 * - `LEAVES_NOWHERE` the command leads on from no state
 */
export function graphFaults(
  machine: Pick<Machine<string, Record<string, never>, never>, GraphKeys>,
): GraphFault[] {
  const edges = Object.values(machine.transitions).flatMap((moves) => Object.entries(moves))
  const listed = new Set(machine.states)
  const named = new Set([
    machine.initial,
    ...machine.final,
    ...edges.flat().filter((state) => state !== undefined),
  ])

  const reached = new Set([machine.initial])
  for (const state of reached) {
    for (const [from, to] of edges) if (from === state && to !== undefined) reached.add(to)
  }
  const leaves = new Set(edges.map(([from]) => from))

  return [
    ...[...named]
      .filter((state) => !listed.has(state))
      .map((at) => ({ fault: 'UNKNOWN_STATE', at }) as const),
    ...machine.states
      .filter((state) => !reached.has(state))
      .map((at) => ({ fault: 'UNREACHABLE', at }) as const),
    ...machine.states
      .filter((state) => !leaves.has(state) && !machine.final.includes(state))
      .map((at) => ({ fault: 'DEAD_END', at }) as const),
    ...machine.final
      .filter((state) => leaves.has(state))
      .map((at) => ({ fault: 'LEAVES_THE_END', at }) as const),
    ...Object.entries(machine.transitions)
      .filter(([, moves]) => Object.keys(moves).length === 0)
      .map(([at]) => ({ fault: 'LEAVES_NOWHERE', at }) as const),
  ]
}

type GraphKeys = 'states' | 'initial' | 'final' | 'transitions'
