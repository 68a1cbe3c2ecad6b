import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { JoinDeclaration, Relation, TableDeclaration } from '../declarations.ts'
import { allOf, columnOf, rowAt } from '../expressions.ts'
import type { Predicate } from '../expressions.ts'
import { jsonList, textOf } from '../json.ts'
import type { Json } from '../json.ts'
import { orderTerms } from '../keyset.ts'
import type { Compilation } from './compilation.ts'

/** The rows of a table under one alias, as far as conditions let them through. */
export interface Rows {
  readonly alias: string
  readonly row: unknown
  /** `project as t1 where …` */
  readonly from: Expression<unknown>
}

/** The rows of a table that the viewer may see and further conditions let through. */
export function rowsOf(
  c: Compilation,
  table: TableDeclaration,
  conditions: (row: unknown) => readonly Predicate[],
  visible: TableDeclaration['visible'] = table.visible,
): Rows {
  const alias = c.alias()
  const row = rowAt(alias)
  const where = allOf([...conditions(row), visible(row, c.viewer)])
  const from = sql`${sql.table(table.table)} as ${sql.ref(alias)}`
  return { alias, row, from: where ? sql`${from} where ${where}` : from }
}

/** What is asked of the target of a relation behind a row that is read. */
export function visibleFrom(source: unknown, relation: Relation): TableDeclaration['visible'] {
  const { target, visibleBehind } = relation
  return visibleBehind ? (row, viewer) => visibleBehind(row, viewer, source) : target.visible
}

/** The conditions that make a row part of a relation. */
export function related(c: Compilation, relation: Relation, source: unknown, row: unknown): Predicate[] {
  const { join, where } = relation
  return [...(join ? [joined(c, join, source, row)] : []), ...(where ? [where(row, c.viewer)] : [])]
}

function joined(
  c: Compilation,
  join: JoinDeclaration,
  source: unknown,
  target: unknown,
): Expression<SqlBool> {
  if (join.through === undefined) return allEqual(join.columns, source, target)
  const alias = c.alias()
  const between = rowAt(alias)
  const meets = sql`${allEqual(join.from, source, between)} and ${allEqual(join.to, between, target)}`
  return sql<SqlBool>`exists (select from ${sql.table(join.through)} as ${sql.ref(alias)} where ${meets})`
}

function allEqual(columns: readonly (readonly [string, string])[], source: unknown, target: unknown) {
  const pairs = columns.map(([from, to]) => sql`${columnOf(target, to)} = ${columnOf(source, from)}`)
  return sql<SqlBool>`${sql.join(pairs, sql` and `)}`
}

/** The text of the first row of a relation as JSON; none when there is no row. */
export function oneRow(
  c: Compilation,
  relation: Relation,
  source: unknown,
  make: (row: unknown) => Json,
): Expression<unknown> {
  const { row, from } = rowsOf(
    c,
    relation.target,
    (target) => related(c, relation, source, target),
    visibleFrom(source, relation),
  )
  const order =
    relation.orderBy.length > 0 ? sql` order by ${orderTerms(orderOf(relation), row, false)}` : sql``
  const { join } = relation
  const isKey =
    join !== undefined &&
    join.through === undefined &&
    join.columns.length === 1 &&
    join.columns[0]?.[1] === 'id'
  const text = textOf(make(row))
  return isKey ? sql`(select ${text} from ${from})` : sql`(select ${text} from ${from}${order} limit 1)`
}

/** All rows of a relation as a JSON list, in its order. */
export function listOfRows(
  c: Compilation,
  relation: Relation,
  source: unknown,
  make: (row: unknown) => Json,
): Json {
  const { alias, row, from } = rowsOf(
    c,
    relation.target,
    (target) => related(c, relation, source, target),
    visibleFrom(source, relation),
  )
  const ordered = sql`select ${sql.ref(alias)}.* from ${from} order by ${orderTerms(orderOf(relation), row, false)}`
  return jsonList(make(row), { from: sql`(${ordered}) as ${sql.ref(alias)}` })
}

function orderOf({ target, orderBy }: Relation) {
  return { name: target.typeName, keys: orderBy }
}
