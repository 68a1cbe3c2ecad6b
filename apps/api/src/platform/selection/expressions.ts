import { ColumnNode, ExpressionWrapper, ReferenceNode, sql, TableNode } from 'kysely'
import type { Expression, SelectType, SqlBool } from 'kysely'

/** A row of a table as expressions: `project.slug` is the column of that very row, wherever it stands in the statement. */
export type Row<DB, Table extends keyof DB> = {
  readonly [Column in keyof DB[Table] & string]: Expression<SelectType<DB[Table][Column]>>
}

/** The columns of a table. */
export type ColumnOf<DB, Table extends keyof DB> = keyof DB[Table] & string

/** A yes or no over a row; a plain boolean where the kind of the viewer decides alone. */
export type Predicate = Expression<SqlBool> | boolean

/** The row that an alias of the statement stands for. */
export function rowAt(alias: string): Readonly<Record<string, Expression<unknown>>> {
  return new Proxy<Record<string, Expression<unknown>>>(
    {},
    {
      get: (_, column) =>
        typeof column === 'string'
          ? new ExpressionWrapper(ReferenceNode.create(ColumnNode.create(column), TableNode.create(alias)))
          : undefined,
    },
  )
}

/** A column of a row that has lost its type. */
export function columnOf<T>(row: unknown, column: string): Expression<T> {
  return Object(row)[column]
}

/** All of the predicates at once; undefined when each holds for every row. */
export function allOf(predicates: readonly Predicate[]): Expression<SqlBool> | undefined {
  const conditions: Expression<SqlBool>[] = []
  for (const predicate of predicates) {
    if (predicate === false) return sql<SqlBool>`false`
    if (predicate !== true) conditions.push(sql<SqlBool>`(${predicate})`)
  }
  return conditions.length === 0 ? undefined : sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

/** A word of the schema or a name of the document as an SQL string: nothing else may go into the text. */
export function literal(name: string): Expression<string> {
  return sql<string>`${sql.lit(name)}::text`
}
