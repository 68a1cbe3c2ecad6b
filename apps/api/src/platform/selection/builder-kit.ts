import { InputObjectRef, InterfaceRef } from '@pothos/core'
import type { ObjectRef, EnumRef, FieldRef, InputType, SchemaTypes } from '@pothos/core'
import type { Expression, SqlBool } from 'kysely'
import { connectionTypes, pageInfoType } from './connections.ts'
import { extension, SelectedTable } from './declarations.ts'
import type { ColumnTypes, Direction, OrderChoice, TableDeclaration } from './declarations.ts'
import type { Predicate, Row } from './expressions.ts'
import { SourceFieldBuilder } from './fields.ts'
import { TableRef, ValueRef } from './refs.ts'
import type { FilterRef, OrderRef } from './refs.ts'
import { orderChoice } from './relations.ts'
import type { OrderField, TableName } from './relations.ts'
import { TableFieldBuilder } from './table-fields.ts'

type Fields<Types extends SchemaTypes> = Record<string, FieldRef<Types, unknown, 'Object'>>

interface TableOptions<Types extends SchemaTypes, Table extends TableName<Types>> {
  readonly description?: string
  readonly from: Table
  /** which rows this viewer may see: added wherever the type is reached */
  readonly visible: (row: Row<Types['DB'], Table>, viewer: Types['Viewer']) => Predicate
  /** true unless told: implements Node, with a global id made of the column `id`, a UUID */
  readonly node?: boolean
  readonly search?: {
    readonly matches: (
      row: Row<Types['DB'], Table>,
      query: Expression<string>,
      viewer: Types['Viewer'],
    ) => Expression<SqlBool>
    /** greater is better */
    readonly rank: (
      row: Row<Types['DB'], Table>,
      query: Expression<string>,
      viewer: Types['Viewer'],
    ) => Expression<number>
  }
  readonly fields: (t: TableFieldBuilder<Types, Table>) => Fields<Types>
}

/** A scalar or an enum of the filter's values; in brackets where the values are alternatives. */
type FilterType<Types extends SchemaTypes> = InputType<Types> | [InputType<Types>]

/** The fields of a filter over a table, each with its type and which rows a value of it lets through. */
type FilterFields<
  Types extends SchemaTypes,
  Table extends TableName<Types>,
  Shape extends Record<string, FilterType<Types>>,
> = {
  readonly [Name in keyof Shape]: {
    readonly type: Shape[Name]
    readonly description?: string
    /** which rows a value lets through; mind what of other tables the viewer may not see */
    readonly where: (
      row: Row<Types['DB'], Table>,
      value: Expression<FilterValue<Types, Shape[Name]>>,
      viewer: Types['Viewer'],
    ) => Predicate
  }
}

type FilterValue<Types extends SchemaTypes, Type> = Type extends [infer Item]
  ? FilterValue<Types, Item>[]
  : Type extends keyof Types['inputShapes']
    ? Types['inputShapes'][Type]
    : Type extends EnumRef<Types, infer Value>
      ? Value
      : never

const globalId = 'Opaque, and the same for as long as the object is there: node reads the object again by it.'

/** What the builder keeps and makes for selections: one of each shared type, one connection a table. */
export class SelectionKit<Types extends SchemaTypes> {
  readonly #builder: PothosSchemaTypes.SchemaBuilder<Types>
  readonly #connections = new Map<string, ObjectRef<Types, unknown>>()
  #node: InterfaceRef<Types, unknown> | undefined
  #pageInfo: ObjectRef<Types, unknown> | undefined
  #direction: EnumRef<Types, Direction> | undefined

  constructor(builder: PothosSchemaTypes.SchemaBuilder<Types>) {
    this.#builder = builder
  }

  #typesOf(table: TableName<Types>): ColumnTypes {
    return this.#builder.options.columnTypes?.[table] ?? {}
  }

  /** A type whose objects are rows of a table. */
  table<const Table extends TableName<Types>>(
    name: string,
    options: TableOptions<Types, Table>,
  ): TableRef<Types, Table> {
    const isNode = options.node ?? true
    const declaration: TableDeclaration = {
      typeName: name,
      table: options.from,
      isNode,
      columnTypes: this.#typesOf(options.from),
      visible: options.visible,
      search: options.search,
    }
    const builder = this.#builder
    const ref = new TableRef<Types, Table>(name, declaration)
    builder.objectType(ref, {
      ...(options.description !== undefined && { description: options.description }),
      ...(isNode && { interfaces: [this.node] }),
      extensions: { [extension]: new SelectedTable(declaration) },
      fields: () => {
        const t = new TableFieldBuilder<Types, Table>(builder)
        return {
          ...(isNode && { id: t.declared('ID', { description: globalId }, { kind: 'id', typeName: name }) }),
          ...options.fields(t),
        }
      },
    })
    return ref
  }

  /** More fields of a table's type: those that another part of the program hangs on it, or that lead in a circle. */
  tableFields<Table extends TableName<Types>>(
    ref: TableRef<Types, Table>,
    fields: (t: TableFieldBuilder<Types, Table>) => Fields<Types>,
  ): void {
    this.#builder.objectFields(ref, () => fields(new TableFieldBuilder<Types, Table>(this.#builder)))
  }

  /** A type without a table: its fields are expressions over what `t.value` hands to it. */
  valueType<Source extends object>(
    name: string,
    options: {
      readonly description?: string
      readonly fields: (t: SourceFieldBuilder<Types, Source>) => Fields<Types>
    },
  ): ValueRef<Types, Source> {
    const ref = new ValueRef<Types, Source>(name)
    this.#builder.objectType(ref, {
      ...(options.description !== undefined && { description: options.description }),
      fields: () => options.fields(new SourceFieldBuilder<Types, Source>(this.#builder)),
    })
    return ref
  }

  /** An input whose fields narrow a connection. What is absent or null does not narrow. */
  filter<const Table extends TableName<Types>, Shape extends Record<string, FilterType<Types>>>(
    name: string,
    options: {
      readonly description?: string
      readonly from: Table
      readonly fields: FilterFields<Types, Table, Shape>
    },
  ): FilterRef<Types, Table> {
    const fields = new Map(Object.entries(options.fields))
    const input = new InputObjectRef<Types, unknown>(name)
    this.#builder.inputType(input, {
      ...(options.description !== undefined && { description: options.description }),
      fields: (t) =>
        Object.fromEntries(
          [...fields].map(([field, { type, description }]) => [
            field,
            t.field({ type, ...(description !== undefined && { description }) }),
          ]),
        ),
    })
    return { input, declaration: { fields }, add: (field, declared) => fields.set(field, declared) }
  }

  /** More fields of a filter: those that another part of the program hangs on it. */
  filterFields<const Table extends TableName<Types>, Shape extends Record<string, FilterType<Types>>>(
    ref: FilterRef<Types, Table>,
    fields: FilterFields<Types, Table, Shape>,
  ): void {
    for (const [name, field] of Object.entries(fields)) ref.add(name, field)
  }

  /** An input `{ field direction }` that orders a connection, and the enum of its fields. */
  order<const Table extends TableName<Types>, Field extends string>(
    name: string,
    options: {
      readonly description?: string
      readonly from: Table
      readonly fields: { readonly [Name in Field]: OrderField<Types['DB'], Table> }
      readonly default: readonly [field: NoInfer<Field>, direction: Direction]
    },
  ): OrderRef<Types, Table> {
    const choices = new Map<string, OrderChoice>()
    for (const field in options.fields)
      choices.set(field, orderChoice(options.fields[field], this.#typesOf(options.from)))
    const field = this.#builder.enumType(`${name}Field`, {
      description: `What ${name} may order by.`,
      values: [...choices.keys()],
    })
    const input = new InputObjectRef<Types, unknown>(name)
    this.#builder.inputType(input, {
      ...(options.description !== undefined && { description: options.description }),
      fields: (t) => ({
        field: t.field({ type: field, required: true, description: 'What to order by.' }),
        direction: t.field({
          type: this.direction,
          required: true,
          defaultValue: 'asc',
          description: 'Upwards or downwards.',
        }),
      }),
    })
    const [first, direction] = options.default
    return { input, declaration: { fields: choices, default: { field: first, direction } } }
  }

  /** Upwards or downwards. */
  get direction(): EnumRef<Types, Direction> {
    this.#direction ??= this.#builder.enumType('OrderDirection', {
      description: 'Upwards or downwards.',
      values: { ASC: { value: 'asc' }, DESC: { value: 'desc' } } as const,
    })
    return this.#direction
  }

  /** The interface of all that has a global id. */
  get node(): InterfaceRef<Types, unknown> {
    if (!this.#node) {
      const node = new InterfaceRef<Types, unknown>('Node')
      this.#node = node
      this.#builder.interfaceType(node, {
        description: 'Whatever can be read again by its id.',
        fields: () => {
          const t = new SourceFieldBuilder<Types, unknown>(this.#builder)
          return { id: t.declared('ID', { description: globalId }, { kind: 'id', typeName: 'Node' }) }
        },
      })
    }
    return this.#node
  }

  /** The connection of a table's type. */
  connection(ref: TableRef<Types, TableName<Types>>): ObjectRef<Types, unknown> {
    const known = this.#connections.get(ref.name)
    if (known) return known
    this.#pageInfo ??= pageInfoType(this.#builder)
    const connection = connectionTypes(this.#builder, ref, this.#pageInfo)
    this.#connections.set(ref.name, connection)
    return connection
  }
}
