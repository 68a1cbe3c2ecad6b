import { ObjectRef } from '@pothos/core'
import type { ArgBuilder, InputFieldMap, SchemaTypes } from '@pothos/core'
import type { Paging } from './declarations.ts'
import { SourceFieldBuilder } from './fields.ts'
import type { FilterRef, OrderRef, TableRef } from './refs.ts'
import type { OrderBy, TableName } from './relations.ts'

/** How many rows a page has at the most, and when its reader names no number. */
export const pageSize = { most: 100, otherwise: 20 } as const

/** The most characters of a text to search for, in UTF-16 units. */
export const mostSearched = 200

/** What the reader of a connection may choose, and the order when nothing is chosen. */
export type ConnectionOptions<Types extends SchemaTypes, Table extends TableName<Types>> = {
  readonly filter?: FilterRef<Types, Table>
  /** true where the table declares a search */
  readonly search?: boolean
} & (
  | { readonly order: OrderRef<Types, Table>; readonly orderBy?: readonly OrderBy<Types['DB'], Table>[] }
  | { readonly order?: never; readonly orderBy: readonly OrderBy<Types['DB'], Table>[] }
)

/** The arguments of a connection: the page, and what its options offer. */
export function connectionArgs<Types extends SchemaTypes, Table extends TableName<Types>>(
  arg: ArgBuilder<Types>,
  { filter, order, search }: ConnectionOptions<Types, Table>,
): InputFieldMap {
  return {
    first: arg.int({
      description: `The size of the page, 1 to ${pageSize.most}; ${pageSize.otherwise} unless told.`,
    }),
    after: arg.string({ description: 'The cursor that the page follows.' }),
    last: arg.int({ description: 'The size of a page that is read backwards, from the end or from before.' }),
    before: arg.string({ description: 'The cursor that the page ends before.' }),
    ...(filter && { filter: arg({ type: filter.input, description: 'What narrows the list.' }) }),
    ...(order && { orderBy: arg({ type: order.input, description: 'The order of the list.' }) }),
    ...(search && {
      search: arg.string({
        description: `Words that the entries hold, in at most ${mostSearched} characters.`,
      }),
    }),
  }
}

/** What of the connection's options the compiler needs. */
export function pagingOf<Types extends SchemaTypes, Table extends TableName<Types>>(
  ref: TableRef<Types, Table>,
  { filter, order, search = false }: ConnectionOptions<Types, Table>,
): Paging {
  if (search && !ref.declaration.search) throw new Error(`${ref.name} declares no search`)
  return { filter: filter?.declaration, order: order?.declaration, search }
}

/** The connection and the edge of a type. */
export function connectionTypes<Types extends SchemaTypes>(
  builder: PothosSchemaTypes.SchemaBuilder<Types>,
  ref: TableRef<Types, unknown>,
  pageInfo: ObjectRef<Types, unknown>,
): ObjectRef<Types, unknown> {
  const edge = new ObjectRef<Types, unknown>(`${ref.name}Edge`)
  builder.objectType(edge, {
    description: `One ${ref.name} of a connection, with its cursor.`,
    fields: () => {
      const t = new SourceFieldBuilder<Types, unknown>(builder)
      return {
        cursor: t.declared('String', { description: 'The place, for after and before.' }, { kind: 'cursor' }),
        node: t.declared(ref, { description: 'What is there.' }, { kind: 'nodeOfEdge' }),
      }
    },
  })
  const connection = new ObjectRef<Types, unknown>(`${ref.name}Connection`)
  builder.objectType(connection, {
    description: `A page of a list of the type ${ref.name}.`,
    fields: () => {
      const t = new SourceFieldBuilder<Types, unknown>(builder)
      return {
        edges: t.declared(
          [edge],
          { description: 'The page, each entry with its cursor.' },
          { kind: 'edges' },
        ),
        nodes: t.declared([ref], { description: 'The page, without cursors.' }, { kind: 'nodes' }),
        pageInfo: t.declared(pageInfo, { description: 'Where the page lies.' }, { kind: 'pageInfo' }),
        totalCount: t.declared(
          'Int',
          { description: 'How many entries all pages have together.' },
          { kind: 'totalCount' },
        ),
      }
    },
  })
  return connection
}

/** The type of every connection's pageInfo. */
export function pageInfoType<Types extends SchemaTypes>(
  builder: PothosSchemaTypes.SchemaBuilder<Types>,
): ObjectRef<Types, unknown> {
  const pageInfo = new ObjectRef<Types, unknown>('PageInfo')
  builder.objectType(pageInfo, {
    description: 'Where a page lies in its list.',
    fields: () => {
      const t = new SourceFieldBuilder<Types, unknown>(builder)
      return {
        hasNextPage: t.declared(
          'Boolean',
          { description: 'Whether entries follow.' },
          { kind: 'hasNextPage' },
        ),
        hasPreviousPage: t.declared(
          'Boolean',
          { description: 'Whether entries come before.' },
          { kind: 'hasPreviousPage' },
        ),
        startCursor: t.declared(
          'String',
          { nullable: true, description: 'The cursor of the first entry; null on an empty page.' },
          { kind: 'startCursor' },
        ),
        endCursor: t.declared(
          'String',
          { nullable: true, description: 'The cursor of the last entry; null on an empty page.' },
          { kind: 'endCursor' },
        ),
      }
    },
  })
  return pageInfo
}
