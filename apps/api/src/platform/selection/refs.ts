import type { SchemaTypes } from '@pothos/core'
import { ObjectRef } from '@pothos/core'
import type { FilterDeclaration, FilterField, OrderDeclaration, TableDeclaration } from './declarations.ts'
import type { InputObjectRef, InputType } from '@pothos/core'

/** A type over a table, as the fields of other types name it. */
export class TableRef<Types extends SchemaTypes, Table> extends ObjectRef<Types, unknown> {
  readonly declaration: TableDeclaration
  declare readonly $table: Table

  constructor(name: string, declaration: TableDeclaration) {
    super(name)
    this.declaration = declaration
  }
}

/** A type without a table of its own: its fields are expressions over what a field hands to it. */
export class ValueRef<Types extends SchemaTypes, Source> extends ObjectRef<Types, unknown> {
  declare readonly $source: (source: Source) => void
}

/** A field of a filter as it is declared. */
export interface DeclaredFilterField<Types extends SchemaTypes> extends FilterField {
  readonly type: InputType<Types> | [InputType<Types>]
  readonly description?: string
}

/** A filter over the rows of a table. */
export interface FilterRef<Types extends SchemaTypes, Table> {
  readonly input: InputObjectRef<Types, unknown>
  readonly declaration: FilterDeclaration
  /** Hangs one more field on it, as long as the schema is not made. */
  add(name: string, field: DeclaredFilterField<Types>): void
  readonly $table?: Table
}

/** The orders of a table's rows. */
export interface OrderRef<Types extends SchemaTypes, Table> {
  readonly input: InputObjectRef<Types, unknown>
  readonly declaration: OrderDeclaration
  readonly $table?: Table
}
