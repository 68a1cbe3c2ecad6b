import type { SchemaTypes } from '@pothos/core'
import type { Expression, SelectType } from 'kysely'
import type { Columns, Direction, JoinDeclaration, OrderChoice, OrderKey, Relation } from './declarations.ts'
import { columnOf } from './expressions.ts'
import type { ColumnOf, Predicate, Row } from './expressions.ts'
import type { Words } from './fields.ts'
import type { TableRef } from './refs.ts'

/** The tables that a schema's types may be made from. */
export type TableName<Types extends SchemaTypes> = keyof Types['DB'] & string

type Pairs<DB, From extends keyof DB, To extends keyof DB> = {
  readonly [Column in ColumnOf<DB, From>]?: ColumnOf<DB, To>
}

/**
 * How rows meet: `{ district_id: 'id' }` pairs a column of this table with one of the target;
 * `{ through: 'membership', from: { id: 'team_id' }, to: { person_id: 'id' } }` goes by way of a table between.
 */
export type Join<DB, From extends keyof DB, To extends keyof DB> =
  | Pairs<DB, From, To>
  | {
      [Between in keyof DB & string]: {
        readonly through: Between
        readonly from: Pairs<DB, From, Between>
        readonly to: Pairs<DB, Between, To>
      }
    }[keyof DB & string]

type NullableColumn<DB, Table extends keyof DB> = {
  [Column in ColumnOf<DB, Table>]: null extends SelectType<DB[Table][Column]> ? Column : never
}[ColumnOf<DB, Table>]

/** One key of an order: a column or an expression. What may be null comes last in both directions, and says so. */
export type OrderBy<DB, Table extends keyof DB> =
  | readonly [by: Exclude<ColumnOf<DB, Table>, NullableColumn<DB, Table>>, direction: Direction]
  | readonly [by: NullableColumn<DB, Table>, direction: Direction, nulls: 'nulls last']
  | readonly [by: (row: Row<DB, Table>) => Expression<NonNullable<unknown>>, direction: Direction]
  | readonly [by: (row: Row<DB, Table>) => Expression<unknown>, direction: Direction, nulls: 'nulls last']

/** The join without its types. */
export function joinOf(join: object): JoinDeclaration {
  if ('through' in join && typeof join.through === 'string' && 'from' in join && 'to' in join) {
    return { through: join.through, from: pairs(join.from), to: pairs(join.to) }
  }
  return { columns: pairs(join) }
}

function pairs(columns: unknown): Columns {
  return Object.entries(Object(columns)).map(([source, target]) => [source, String(target)])
}

/** The order without its types. */
export function orderKeys<DB, Table extends keyof DB>(orderBy: readonly OrderBy<DB, Table>[]): OrderKey[] {
  return orderBy.map(([by, direction, nulls], index): OrderKey => ({
    name: typeof by === 'string' ? by : `#${index}`,
    direction,
    nullable: nulls !== undefined,
    ...orderExpression(by),
  }))
}

/** What a reader may order by: a column or an expression; what may be null comes last, and says so. */
export type OrderField<DB, Table extends keyof DB> =
  | Exclude<ColumnOf<DB, Table>, NullableColumn<DB, Table>>
  | ((row: Row<DB, Table>) => Expression<NonNullable<unknown>>)
  | readonly [
      by: NullableColumn<DB, Table> | ((row: Row<DB, Table>) => Expression<unknown>),
      nulls: 'nulls last',
    ]

/** What a reader may order by, without its types. */
export function orderChoice<DB, Table extends keyof DB>(field: OrderField<DB, Table>): OrderChoice {
  const nullable = typeof field === 'object'
  return { nullable, ...orderExpression<DB, Table>(nullable ? field[0] : field) }
}

function orderExpression<DB, Table extends keyof DB>(
  by: ColumnOf<DB, Table> | ((row: Row<DB, Table>) => Expression<unknown>),
): { of(row: unknown): Expression<unknown> } {
  return { of: typeof by === 'function' ? by : (row: unknown) => columnOf(row, by) }
}

/** Rows that a field leaves out beside those that the viewer may not see. */
export interface Narrowed<Types extends SchemaTypes, Target extends TableName<Types>> extends Words {
  readonly where?: (row: Row<Types['DB'], Target>, viewer: Types['Viewer']) => Predicate
  /**
   * what of the target's rule is still to be asked behind a row that is read; the whole rule unless told. `differential()`
   * asks the whole rule, so it finds a claim that does not hold.
   */
  readonly visibleBehind?: (row: Row<Types['DB'], Target>, viewer: Types['Viewer']) => Predicate
}

/** What a field leads to, without its types. */
export function relationTo<Types extends SchemaTypes, Target extends TableName<Types>>(
  ref: TableRef<Types, Target>,
  orderBy: readonly OrderBy<Types['DB'], Target>[],
  { where, visibleBehind }: Narrowed<Types, Target>,
  join?: object,
): Relation {
  return {
    target: ref.declaration,
    orderBy: orderKeys(orderBy),
    ...(join && { join: joinOf(join) }),
    ...(where && { where }),
    ...(visibleBehind && { visibleBehind }),
  }
}
