import { sql } from 'kysely'
import type { Expression } from 'kysely'

/** A pair of a JSON object: the key of an answer and what stands there. */
export type Pair = readonly [key: string, value: Expression<unknown>]

/** json_build_object takes a hundred arguments, as every function does. */
const most = 50

/** A JSON object whose keys stand in the order of the pairs. */
export function jsonObject(pairs: readonly Pair[]): Expression<unknown> {
  if (pairs.length <= most) {
    // A literal without a type would be made a text again for each object.
    const typed = pairs.flatMap(([key, value]) => [sql`${sql.lit(key)}::text`, value])
    return sql`json_build_object(${sql.join(typed)})`
  }
  const first = jsonObject(pairs.slice(0, most))
  const rest = jsonObject(pairs.slice(most))
  return sql`(left((${first})::text, -1) || ', ' || substr((${rest})::text, 2))::json`
}

/** A JSON list, empty where the aggregate had no rows. */
export function jsonList(aggregate: Expression<unknown>): Expression<unknown> {
  return sql`coalesce(${aggregate}, '[]'::json)`
}
