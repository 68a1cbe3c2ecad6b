import type { FieldRef, OutputType, SchemaTypes } from '@pothos/core'
import type { SelectType } from 'kysely'
import { connectionArgs, pagingOf } from './connections.ts'
import type { ConnectionOptions } from './connections.ts'
import { columnOf } from './expressions.ts'
import type { ColumnOf, Row } from './expressions.ts'
import { SourceFieldBuilder } from './fields.ts'
import type { ValueOptions } from './fields.ts'
import type { TableRef } from './refs.ts'
import { relationTo } from './relations.ts'
import type { Join, OrderBy, Related, TableName } from './relations.ts'

/** A column that may be null makes a nullable field, and says so. */
type ColumnOptions<
  Types extends SchemaTypes,
  Table extends TableName<Types>,
  Column extends ColumnOf<Types['DB'], Table>,
> =
  null extends SelectType<Types['DB'][Table][Column]>
    ? [options: ValueOptions<Types, Row<Types['DB'], Table>, true> & { readonly nullable: true }]
    : [options?: ValueOptions<Types, Row<Types['DB'], Table>, boolean>]

/** Fields over the rows of a table. */
export class TableFieldBuilder<
  Types extends SchemaTypes,
  Table extends TableName<Types>,
> extends SourceFieldBuilder<Types, Row<Types['DB'], Table>> {
  /** A column as it is. */
  column<Column extends ColumnOf<Types['DB'], Table>>(
    column: Column,
    type: OutputType<Types> | [OutputType<Types>],
    ...[options = {}]: ColumnOptions<Types, Table, Column>
  ): FieldRef<Types, unknown, 'Object'> {
    return this.declared(type, options, {
      kind: 'expression',
      isColumn: true,
      of: (row) => columnOf(row, column),
      ...(options.readable && { readable: options.readable }),
    })
  }

  /** The one row that the join finds; null where there is none, or none that the viewer may see. */
  one<Target extends TableName<Types>>(
    ref: TableRef<Types, Target>,
    join: Join<Types['DB'], Table, Target>,
    options: Related<Types, Table, Target> & {
      readonly nullable?: boolean
      /** where the join may find several: the first of them is it */
      readonly orderBy?: readonly OrderBy<Types['DB'], Target>[]
    } = {},
  ): FieldRef<Types, unknown, 'Object'> {
    const relation = relationTo<Types, Target, Table>(ref, options.orderBy ?? [], options, join)
    return this.declared(ref, { nullable: true, ...options }, { kind: 'one', relation })
  }

  /** All rows that the join finds and the viewer may see: for lists that stay short. */
  many<Target extends TableName<Types>>(
    ref: TableRef<Types, Target>,
    join: Join<Types['DB'], Table, Target>,
    options: Related<Types, Table, Target> & { readonly orderBy: readonly OrderBy<Types['DB'], Target>[] },
  ): FieldRef<Types, unknown, 'Object'> {
    const relation = relationTo<Types, Target, Table>(ref, options.orderBy, options, join)
    return this.declared([ref], options, { kind: 'many', relation })
  }

  /** The rows that the join finds, in pages. */
  connection<Target extends TableName<Types>>(
    ref: TableRef<Types, Target>,
    join: Join<Types['DB'], Table, Target>,
    options: Related<Types, Table, Target> & ConnectionOptions<Types, Target>,
  ): FieldRef<Types, unknown, 'Object'> {
    const relation = relationTo<Types, Target, Table>(ref, options.orderBy ?? [], options, join)
    return this.declared(
      this.builder.selection.connection(ref),
      { ...options, args: connectionArgs(this.arg, options) },
      { kind: 'connection', relation, paging: pagingOf(ref, options) },
    )
  }
}
