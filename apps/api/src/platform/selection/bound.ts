import type { FieldNode } from 'graphql'
import { sql } from 'kysely'
import type { Expression } from 'kysely'
import type { Arguments } from './page.ts'

/** What one execution of a plan knows. */
export interface Execution {
  /** the context of the request */
  readonly context: unknown
  argumentsOf(node: FieldNode): Arguments
  /** of the row that a `t.row` reads */
  readonly rowId?: string
}

/** Stands among the parameters of a plan for a value that each execution reads anew. */
export class Bound {
  readonly read: (execution: Execution) => unknown
  /** what code makes of the value, by the function that does: two of a kind are one parameter */
  readonly changes = new Map<unknown, Expression<unknown>>()

  constructor(read: (execution: Execution) => unknown) {
    this.read = read
  }
}

/** The parameters of a plan, with what is bound in them read for one execution. */
export function valuesOf(parameters: readonly unknown[], execution: Execution): unknown[] {
  return parameters.map((value) => (value instanceof Bound ? value.read(execution) : value))
}

/**
 * A value of the request as an expression: the plan holds a parameter, each execution its value.
 * @param type of the value, as PostgreSQL calls it, for instance `uuid[]`
 * @param read the value, from the context of the request
 */
export function bound<T, Context>(type: string, read: (context: Context) => T | null): Expression<T> {
  const reader: { read(context: unknown): unknown } = { read }
  return boundValue<T>(type, ({ context }) => reader.read(context))
}

/** A value of the execution as an expression; without a type, PostgreSQL takes the one that it is compared with. */
export function boundValue<T>(
  type: string | undefined,
  read: (execution: Execution) => unknown,
): Expression<T> {
  const bound = new Bound(read)
  const parameter = sql.val(bound)
  const value = type === undefined ? sql<T>`${parameter}` : sql<T>`${parameter}::${sql.raw(type)}`
  bounds.set(value, bound)
  return value
}

const bounds = new WeakMap<object, Bound>()

/**
 * A bound value that code changes on its way into the statement: what a reader typed, as a search query for instance.
 * @param change what the value becomes; not asked of null
 * @throws {TypeError} for an expression that is no bound value
 */
export function changed<T, U>(value: Expression<T>, type: string, change: (value: T) => U): Expression<U> {
  const bound = bounds.get(value)
  if (bound === undefined) throw new TypeError('Only a bound value can be changed by code')
  const known = bound.changes.get(change)
  if (known) return sql<U>`${known}`
  const changer: { change(value: unknown): unknown } = { change }
  const made = boundValue<U>(type, (execution) => {
    const read = bound.read(execution)
    return read === null || read === undefined ? read : changer.change(read)
  })
  bound.changes.set(change, made)
  return made
}
