import { sql } from 'kysely'
import type { Expression } from 'kysely'

/** Stands among the parameters of a plan for a value that each execution reads anew. */
export class Bound {
  readonly read: (request: unknown) => unknown

  constructor(read: (request: unknown) => unknown) {
    this.read = read
  }
}

/**
 * A value of the request as an expression: the plan holds a parameter, each execution its value.
 * @param type of the value, as PostgreSQL calls it, for instance `uuid[]`
 * @param read the value, from the context of the request
 */
export function bound<T, Context>(type: string, read: (context: Context) => T | null): Expression<T> {
  const parameter: { read(request: unknown): unknown } = {
    read: (request: Context) => read(request),
  }
  return sql<T>`${sql.val(new Bound((request) => parameter.read(request)))}::${sql.raw(type)}`
}
