import type { SchemaTypes } from '@pothos/core'
import type { Expression, SelectType } from 'kysely'
import { isCursorType } from './cursor-values.ts'
import type {
  Columns,
  ColumnTypes,
  Direction,
  JoinDeclaration,
  OrderChoice,
  OrderKey,
  Relation,
} from './declarations.ts'
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

/** One key of an order: a column. What may be null comes last in both directions, and says so. */
export type OrderBy<DB, Table extends keyof DB> =
  | readonly [by: Exclude<ColumnOf<DB, Table>, NullableColumn<DB, Table>>, direction: Direction]
  | readonly [by: NullableColumn<DB, Table>, direction: Direction, nulls: 'nulls last']

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
export function orderKeys<DB, Table extends keyof DB>(
  orderBy: readonly OrderBy<DB, Table>[],
  types: ColumnTypes,
): OrderKey[] {
  return orderBy.map(([by, direction, nulls]): OrderKey => ({
    name: by,
    direction,
    nullable: nulls !== undefined,
    ...orderedColumn(by, types),
  }))
}

/** What a reader may order by: a column, or an expression and its type; what may be null comes last, and says so. */
export type OrderField<DB, Table extends keyof DB> =
  | Exclude<ColumnOf<DB, Table>, NullableColumn<DB, Table>>
  | {
      /** as PostgreSQL calls it */
      readonly type: string
      readonly of: (row: Row<DB, Table>) => Expression<NonNullable<unknown>>
    }
  | readonly [by: NullableColumn<DB, Table>, nulls: 'nulls last']

/** What a reader may order by, without its types. */
export function orderChoice<DB, Table extends keyof DB>(
  field: OrderField<DB, Table>,
  types: ColumnTypes,
): OrderChoice {
  if (typeof field === 'string') return { nullable: false, ...orderedColumn(field, types) }
  if ('of' in field) return { nullable: false, type: cursorType(field.type, 'an expression'), of: field.of }
  return { nullable: true, ...orderedColumn(field[0], types) }
}

function orderedColumn(column: string, types: ColumnTypes): Pick<OrderKey, 'type' | 'of'> {
  return { type: cursorType(types[column], column), of: (row) => columnOf(row, column) }
}

function cursorType(type: string | undefined, by: string): string {
  if (type !== undefined && isCursorType(type)) return type
  throw new Error(`No list can be ordered by ${by} of the type ${type}: cursor-values.ts does not know it`)
}

/** Rows that a field leaves out beside those that the viewer may not see. */
export interface Narrowed<Types extends SchemaTypes, Target extends TableName<Types>> extends Words {
  readonly where?: (row: Row<Types['DB'], Target>, viewer: Types['Viewer']) => Predicate
}

/** Rows of a field that a row of the source leads to. */
export interface Related<
  Types extends SchemaTypes,
  Source extends TableName<Types>,
  Target extends TableName<Types>,
> extends Narrowed<Types, Target> {
  /**
   * what of the target's rule is still to be asked behind a row of the source that is read; the whole rule unless told.
   * `differential()` asks the whole rule, so it finds a claim that does not hold.
   */
  readonly visibleBehind?: (
    row: Row<Types['DB'], Target>,
    viewer: Types['Viewer'],
    source: Row<Types['DB'], Source>,
  ) => Predicate
}

/** What a field leads to, without its types. */
export function relationTo<
  Types extends SchemaTypes,
  Target extends TableName<Types>,
  Source extends TableName<Types> = never,
>(
  ref: TableRef<Types, Target>,
  orderBy: readonly OrderBy<Types['DB'], Target>[],
  { where, visibleBehind }: Related<Types, Source, Target>,
  join?: object,
): Relation {
  return {
    target: ref.declaration,
    orderBy: orderKeys(orderBy, ref.declaration.columnTypes),
    ...(join && { join: joinOf(join) }),
    ...(where && { where }),
    ...(visibleBehind && { visibleBehind }),
  }
}
