import type { Row } from './builder.ts'
import type { DB } from './database/tables.generated.ts'
import { rowAt } from './selection/expressions.ts'

/** The row that an alias stands for in SQL written by hand: `rowOf('project', 'p').state` is `"p"."state"`. */
export function rowOf<Table extends keyof DB>(_table: Table, alias: string): Row<Table> {
  return Object(rowAt(alias))
}
