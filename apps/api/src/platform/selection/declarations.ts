import type { Expression, SqlBool } from 'kysely'
import type { Predicate } from './expressions.ts'

// What the builder writes into the extensions of types, fields and inputs, and the compiler reads. Rows, viewers and
// arguments are `unknown` here: their types were checked where they were declared.

/** An object type whose objects are rows of a table. */
export interface TableDeclaration {
  readonly typeName: string
  readonly table: string
  readonly isNode: boolean
  readonly columnTypes: ColumnTypes
  visible(row: unknown, viewer: unknown): Predicate
  readonly search?: SearchDeclaration | undefined
}

/** Of which types the columns of a table are, as PostgreSQL calls them. */
export type ColumnTypes = Readonly<Record<string, string>>

/** How the words of a reader find rows. */
export interface SearchDeclaration {
  matches(row: unknown, query: Expression<string>, viewer: unknown): Expression<SqlBool>
  rank(row: unknown, query: Expression<string>, viewer: unknown): Expression<number>
}

/** The rows that a field leads to: of which table, joined how, in which order. */
export interface Relation {
  readonly target: TableDeclaration
  /** absent at the root */
  readonly join?: JoinDeclaration
  readonly orderBy: readonly OrderKey[]
  where?(row: unknown, viewer: unknown): Predicate
  /** what of the target's rule is still asked behind a row that is read; the whole rule unless told */
  visibleBehind?(row: unknown, viewer: unknown, source: unknown): Predicate
}

/** Columns of the source paired with columns of the target, straight or through the columns of a table between. */
export type JoinDeclaration =
  | { readonly through?: never; readonly columns: Columns }
  | { readonly through: string; readonly from: Columns; readonly to: Columns }
export type Columns = readonly (readonly [source: string, target: string])[]

export type Direction = 'asc' | 'desc'

/** One key of an order. Nulls come last in both directions. */
export interface OrderKey {
  readonly name: string
  /** how PostgreSQL calls the type of its values */
  readonly type: string
  of(row: unknown): Expression<unknown>
  readonly direction: Direction
  readonly nullable: boolean
}

/** What a reader may choose of a connection. */
export interface Paging {
  readonly filter: FilterDeclaration | undefined
  readonly order: OrderDeclaration | undefined
  readonly search: boolean
}

/** The fields of a filter: each a predicate over the row, given the value as an expression. */
export interface FilterDeclaration {
  readonly fields: ReadonlyMap<string, FilterField>
}
export interface FilterField {
  where(row: unknown, value: Expression<unknown>, viewer: unknown): Predicate
}

/** The orders that a reader may choose from. */
export interface OrderDeclaration {
  readonly fields: ReadonlyMap<string, OrderChoice>
  readonly default: { readonly field: string; readonly direction: Direction }
}
export interface OrderChoice {
  readonly type: string
  of(row: unknown): Expression<unknown>
  readonly nullable: boolean
}

interface Readable {
  /** whether this viewer may read the field of this row; null stands in its place where not */
  readable?(row: unknown, viewer: unknown): Predicate
}

/** The fields that every connection, edge and pageInfo has. */
export type ConnectionPart =
  | 'edges'
  | 'nodes'
  | 'pageInfo'
  | 'totalCount'
  | 'cursor'
  | 'nodeOfEdge'
  | 'hasNextPage'
  | 'hasPreviousPage'
  | 'startCursor'
  | 'endCursor'

/** What a field is made of. */
export type FieldPlan =
  | ({
      readonly kind: 'expression'
      readonly isColumn?: true
      of(row: unknown, viewer: unknown, args: unknown): Expression<unknown>
    } & Readable)
  | ({
      readonly kind: 'value'
      of(row: unknown, viewer: unknown): object
      present?(row: unknown, viewer: unknown): Expression<SqlBool>
    } & Readable)
  | { readonly kind: 'id'; readonly typeName: string }
  | { readonly kind: 'one'; readonly relation: Relation }
  | { readonly kind: 'many'; readonly relation: Relation }
  | { readonly kind: 'connection'; readonly relation: Relation; readonly paging: Paging }
  | { readonly kind: ConnectionPart }
  | {
      readonly kind: 'computed'
      needs(row: unknown, viewer: unknown): object
      resolve(facts: unknown, args: unknown, context: unknown): unknown
    }
  | {
      readonly kind: 'bySlug'
      readonly target: TableDeclaration
      readonly column: string
      readonly argument: string
    }
  | { readonly kind: 'node' }
  | { readonly kind: 'nodeList' }
  | { readonly kind: 'search'; readonly targets: readonly TableDeclaration[] }

/** How a scalar leaves and enters PostgreSQL. */
export interface ScalarDeclaration {
  /** the type that a bound value is cast to */
  readonly type: string
  /** its JSON as a text, when not the JSON that PostgreSQL writes of the value; null of null */
  json?(value: Expression<unknown>): Expression<unknown>
}

/** Marks an extension as ours, so that it is found again with its type. */
export class Selected<Declaration> {
  readonly declaration: Declaration
  constructor(declaration: Declaration) {
    this.declaration = declaration
  }
}

/** The key of our declarations in the extensions of GraphQL. */
export const extension = 'selection'

export class SelectedField extends Selected<FieldPlan> {}
export class SelectedTable extends Selected<TableDeclaration> {}
export class SelectedScalar extends Selected<ScalarDeclaration> {}

interface Extended {
  readonly extensions: Readonly<Record<string | symbol, unknown>>
}

/** What a field was declared to be; undefined for a field of plain GraphQL. */
export function planOf(field: Extended): FieldPlan | undefined {
  const found = field.extensions[extension]
  return found instanceof SelectedField ? found.declaration : undefined
}

/** The table that an object type was declared on. */
export function tableOf(type: Extended): TableDeclaration | undefined {
  const found = type.extensions[extension]
  return found instanceof SelectedTable ? found.declaration : undefined
}

/** What was declared of a scalar. */
export function scalarOf(type: Extended): ScalarDeclaration | undefined {
  const found = type.extensions[extension]
  return found instanceof SelectedScalar ? found.declaration : undefined
}
