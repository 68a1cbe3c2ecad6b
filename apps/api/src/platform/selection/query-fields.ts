import { RootFieldBuilder } from '@pothos/core'
import type {
  FieldNullability,
  FieldRef,
  InputFieldMap,
  SchemaTypes,
  TypeParam,
  UnionRef,
} from '@pothos/core'
import { connectionArgs, mostSearched, pageSize, pagingOf } from './connections.ts'
import type { ConnectionOptions } from './connections.ts'
import { extension, SelectedField } from './declarations.ts'
import type { FieldPlan } from './declarations.ts'
import type { ColumnOf } from './expressions.ts'
import type { Words } from './fields.ts'
import type { TableRef } from './refs.ts'
import { relationTo } from './relations.ts'
import type { Narrowed, TableName } from './relations.ts'
import { resolveAtRoot } from './tree.ts'

/** The fields of Query that read rows. */
export class QueryReads<Types extends SchemaTypes> extends RootFieldBuilder<Types, Types['Root'], 'Query'> {
  constructor(builder: PothosSchemaTypes.SchemaBuilder<Types>) {
    super(builder, 'Query', 'Object')
  }

  /** The rows of a table, in pages. */
  connection<Table extends TableName<Types>>(
    ref: TableRef<Types, Table>,
    options: Narrowed<Types, Table> & ConnectionOptions<Types, Table>,
  ): FieldRef<Types, unknown, 'Query'> {
    return this.declared(
      this.builder.selection.connection(ref),
      { ...options, args: connectionArgs(this.arg, options) },
      {
        kind: 'connection',
        relation: relationTo<Types, Table>(ref, options.orderBy ?? [], options),
        paging: pagingOf(ref, options),
      },
    )
  }

  /**
   * The row with a slug: `project(slug: "…")`; null where there is none, or none that the viewer may see.
   * @param options.column another unique column, and `argument` what readers call it
   */
  bySlug<Table extends TableName<Types>>(
    ref: TableRef<Types, Table>,
    options: Words & {
      readonly column?: ColumnOf<Types['DB'], Table>
      readonly argument?: { readonly name: string; readonly description: string }
    } = {},
  ): FieldRef<Types, unknown, 'Query'> {
    const { column = 'slug', argument = { name: 'slug', description: 'Its name in addresses.' } } = options
    return this.declared(
      ref,
      {
        ...options,
        nullable: true,
        args: {
          [argument.name]: this.arg.string({ required: true, description: argument.description }),
        },
      },
      { kind: 'bySlug', target: ref.declaration, column, argument: argument.name },
    )
  }

  /** The first row that the viewer may see and `where` lets through; null where there is none. */
  one<Table extends TableName<Types>>(
    ref: TableRef<Types, Table>,
    options: Narrowed<Types, Table> = {},
  ): FieldRef<Types, unknown, 'Query'> {
    return this.declared(
      ref,
      { ...options, nullable: true, args: {} },
      { kind: 'one', relation: relationTo<Types, Table>(ref, [], options) },
    )
  }

  /** Any object by its id; null where the id is none, or of what the viewer may not see. */
  node(options: Words = {}): FieldRef<Types, unknown, 'Query'> {
    return this.declared(
      this.builder.selection.node,
      {
        ...options,
        nullable: true,
        args: { id: this.arg.id({ required: true, description: 'The id that an object gave.' }) },
      },
      { kind: 'node' },
    )
  }

  /** Objects by their ids, in the order of the ids; null in the place of each that cannot be had. */
  nodes(options: Words = {}): FieldRef<Types, unknown, 'Query'> {
    return this.declared(
      [this.builder.selection.node],
      {
        ...options,
        nullable: { list: false, items: true },
        args: { ids: this.arg.idList({ required: true, description: 'Ids that objects gave.' }) },
      },
      { kind: 'nodeList' },
    )
  }

  /** What holds the words of a query, out of the tables of a union, the best matches first. */
  search(
    union: UnionRef<Types, unknown>,
    tables: readonly TableRef<Types, TableName<Types>>[],
    options: Words = {},
  ): FieldRef<Types, unknown, 'Query'> {
    return this.declared(
      [union],
      {
        ...options,
        args: {
          query: this.arg.string({
            required: true,
            description: `What a reader types, at most ${mostSearched} characters.`,
          }),
          first: this.arg.int({
            description: `How many at the most, 1 to ${pageSize.most}; ${pageSize.otherwise} unless told.`,
          }),
        },
      },
      { kind: 'search', targets: tables.map((ref) => ref.declaration) },
    )
  }

  private declared<Type extends TypeParam<Types>>(
    type: Type,
    options: Words & {
      readonly nullable?: FieldNullability<Type>
      readonly args: InputFieldMap
    },
    plan: FieldPlan,
  ): FieldRef<Types, unknown, 'Query'> {
    const { description, deprecationReason, nullable = false, args } = options
    return this.createField({
      type,
      nullable,
      args,
      ...(description !== undefined && { description }),
      ...(deprecationReason !== undefined && { deprecationReason }),
      extensions: { [extension]: new SelectedField(plan) },
      resolve: resolveAtRoot,
    })
  }
}
