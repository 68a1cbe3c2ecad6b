import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'

/** The value is one of those. */
export function isIn<T>(
  value: Expression<T>,
  values: Expression<readonly NoInfer<T>[]>,
): Expression<SqlBool> {
  return sql<SqlBool>`${value} = any(${values})`
}

/** Changed at a moment or after it. */
export function isUpdatedSince(
  row: { readonly updated_at: Expression<Date> },
  moment: Expression<Date>,
): Expression<SqlBool> {
  return sql<SqlBool>`${row.updated_at} >= ${moment}`
}

/** The predicate is as the value says. */
export function isEqual(predicate: Expression<SqlBool>, value: Expression<boolean>): Expression<SqlBool> {
  return sql<SqlBool>`${predicate} = ${value}`
}
