import SchemaBuilder, { ObjectFieldBuilder, QueryFieldBuilder } from '@pothos/core'
import type { SchemaTypes } from '@pothos/core'
import { SelectionKit } from './builder-kit.ts'
import type { ColumnTypes } from './declarations.ts'
import { QueryReads } from './query-fields.ts'
import { RowReads } from './row-field.ts'

declare global {
  namespace PothosSchemaTypes {
    interface UserSchemaTypes {
      /** the tables, as Kysely knows them */
      DB: object
      /** what a predicate may know of who asks */
      Viewer: unknown
    }
    interface ExtendDefaultTypes<PartialTypes extends Partial<UserSchemaTypes>> {
      DB: PartialTypes['DB'] & object
      Viewer: PartialTypes['Viewer']
    }
    interface SchemaBuilderOptions<Types extends SchemaTypes> {
      /** of which types the columns of the tables are, as PostgreSQL calls them: what lists are ordered by is read back from cursors */
      columnTypes?: Readonly<Record<keyof Types['DB'] & string, ColumnTypes>>
    }
    interface SchemaBuilder<Types extends SchemaTypes> {
      readonly selection: SelectionKit<Types>
      table: SelectionKit<Types>['table']
      tableFields: SelectionKit<Types>['tableFields']
      valueType: SelectionKit<Types>['valueType']
      filter: SelectionKit<Types>['filter']
      filterFields: SelectionKit<Types>['filterFields']
      order: SelectionKit<Types>['order']
    }
    interface QueryFieldBuilder<Types extends SchemaTypes, ParentShape> {
      connection: QueryReads<Types>['connection']
      bySlug: QueryReads<Types>['bySlug']
      one: QueryReads<Types>['one']
      node: QueryReads<Types>['node']
      nodes: QueryReads<Types>['nodes']
      search: QueryReads<Types>['search']
    }
    interface ObjectFieldBuilder<Types extends SchemaTypes, ParentShape> {
      row: RowReads<Types, ParentShape>['row']
    }
  }
}

/** Gives a class of Pothos the methods of ours that are declared above. */
function extend<Self>(host: unknown, members: readonly string[], kit: (self: Self) => object): void {
  const prototype: object = Reflect.get(Object(host), 'prototype')
  for (const member of members) {
    Object.defineProperty(prototype, member, {
      get() {
        const ours = kit(this)
        return Reflect.get(ours, member).bind(ours)
      },
    })
  }
}

const kits = new WeakMap<object, SelectionKit<SchemaTypes>>()

function kitOf(builder: PothosSchemaTypes.SchemaBuilder<SchemaTypes>): SelectionKit<SchemaTypes> {
  const kit = kits.get(builder) ?? new SelectionKit(builder)
  kits.set(builder, kit)
  return kit
}

Object.defineProperty(Reflect.get(SchemaBuilder, 'prototype'), 'selection', {
  get() {
    return kitOf(this)
  },
})
extend(SchemaBuilder, ['table', 'tableFields', 'valueType', 'filter', 'filterFields', 'order'], kitOf)
extend(
  QueryFieldBuilder,
  ['connection', 'bySlug', 'one', 'node', 'nodes', 'search'],
  (self: { readonly builder: PothosSchemaTypes.SchemaBuilder<SchemaTypes> }) => new QueryReads(self.builder),
)
extend(
  ObjectFieldBuilder,
  ['row'],
  (self: { readonly builder: PothosSchemaTypes.SchemaBuilder<SchemaTypes> }) => new RowReads(self.builder),
)
