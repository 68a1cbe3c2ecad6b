import { RootFieldBuilder } from '@pothos/core'
import type { FieldRef, SchemaTypes } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import type { TableDeclaration } from './declarations.ts'
import type { Words } from './fields.ts'
import type { TableRef } from './refs.ts'
import type { TableName } from './relations.ts'

/** Reads what a field selects on one row. */
export type ReadRow = (target: TableDeclaration, id: string, info: GraphQLResolveInfo) => Promise<unknown>

const readers = new WeakMap<object, ReadRow>()

/** Gives the fields of a request that were declared by `t.row` what they read with. */
export function plantRowReader(context: object, read: ReadRow): void {
  readers.set(context, read)
}

/** Leads from an object of code to a row: from what a mutation did to what it did it to. */
export class RowReads<Types extends SchemaTypes, Parent> extends RootFieldBuilder<Types, Parent, 'Object'> {
  constructor(builder: PothosSchemaTypes.SchemaBuilder<Types>) {
    super(builder, 'Object', 'Object')
  }

  /**
   * The row with an id, read by one statement when the field is resolved; null where there is none, or none that the
   * viewer may see.
   * @param options.id a UUID, or null for none
   */
  row<Table extends TableName<Types>>(
    ref: TableRef<Types, Table>,
    { description, deprecationReason, id: idOf }: Words & { readonly id: (parent: Parent) => string | null },
  ): FieldRef<Types, unknown, 'Object'> {
    return this.createField({
      type: ref,
      nullable: true,
      ...(description !== undefined && { description }),
      ...(deprecationReason !== undefined && { deprecationReason }),
      resolve: (parent: unknown, _: object, context: object, info: GraphQLResolveInfo) => {
        const known: Parent = Object(parent)
        const id = idOf(known)
        if (id === null) return null
        const read = readers.get(context)
        if (!read)
          throw new Error(`${info.fieldName} is read by a statement: use the plugin of the selection`)
        return read(ref.declaration, id, info)
      },
    })
  }
}
