import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql'

// Operations made from a schema, so that a field that is added tomorrow is asked for too.

/** An operation that reads all rows of a type: `ids` are the global ids of these. */
export interface Walk {
  readonly name: string
  readonly of: string
  readonly query: string
}

/** How a connection of a type may be asked: at the root, or under the rows of a type. */
export interface ConnectionWalk {
  readonly name: string
  /** the type under whose rows it is; undefined at the root */
  readonly under: string | undefined
  /** the type of its nodes */
  readonly of: string
  readonly filter: Readonly<Record<string, GraphQLNamedType>>
  readonly orders: readonly string[]
  readonly hasSearch: boolean
  /** with the variables `ids`, `filter`, `orderBy`, `search`, `first`, `after`, `last` and `before` as far as it has them */
  readonly query: string
}

/** The object types that have ids. */
export function nodeTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const node = schema.getType('Node')
  return isInterfaceType(node) ? [...schema.getPossibleTypes(node)] : []
}

export function rootFields(schema: GraphQLSchema): GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {})
}

export function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) ? Object.values(type.getFields()) : []
}

export function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection')
}

/** The type of a connection's nodes. */
export function nodeOf(schema: GraphQLSchema, connection: GraphQLNamedType): GraphQLNamedType {
  const type = schema.getType(connection.name.replace(/Connection$/, ''))
  if (!type) throw new Error(`${connection.name} has no nodes`)
  return type
}

/** The type is a row, with an id or as a part of one, and not a value like a text in three languages. */
function leadsOn(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  return fieldsOf(type).some(({ name, type: of }) => name === 'id' || isRow(schema, getNamedType(of)))
}

function isRow(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  return isConnection(type) || nodeTypes(schema).some(({ name }) => name === type.name)
}

/**
 * All fields of a type, as text between braces.
 * @param depth how many rows deeper it goes; at 0 there are values only
 */
export function everythingOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type)) {
    const members = type.getTypes().map((one) => `... on ${one.name} ${aliased(schema, one, depth)}`)
    return `{ __typename ${members.join(' ')} }`
  }
  const fields = fieldsOf(type).flatMap((field) => {
    const target = getNamedType(field.type)
    if (isRow(schema, target) && depth === 0) return []
    return `${field.name}${valuesFor(field)} ${selectionFor(schema, target, depth)}`
  })
  return `{ __typename ${fields.join(' ')} }`
}

/** Members of a union may have fields of one name and different types: each has its own keys. */
function aliased(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string {
  const fields = fieldsOf(type).flatMap((field) => {
    const target = getNamedType(field.type)
    if (isRow(schema, target) && depth === 0) return []
    return `${type.name}_${field.name}: ${field.name}${valuesFor(field)} ${selectionFor(schema, target, depth)}`
  })
  return `{ ${fields.join(' ')} }`
}

function selectionFor(schema: GraphQLSchema, target: GraphQLNamedType, depth: number): string {
  if (isConnection(target)) {
    const node = everythingOf(schema, nodeOf(schema, target), depth - 1)
    return `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node ${node} } }`
  }
  if (!isObjectType(target)) return ''
  return everythingOf(schema, target, isRow(schema, target) ? depth - 1 : depth)
}

/** Values for the arguments that a field must have, and a size for what has pages. */
function valuesFor({ args }: GraphQLField<unknown, unknown>): string {
  const given = args.flatMap(({ name, type }) => {
    const named = getNamedType(type)
    if (name === 'first') return 'first: 2'
    if (!isNonNullType(type)) return []
    if (isEnumType(named)) return `${name}: ${named.getValues()[0]?.name}`
    throw new Error(`What is ${name}: ${String(type)} to be?`)
  })
  return given.length > 0 ? `(${given.join(', ')})` : ''
}

/**
 * Every field of every type, each relation by itself.
 * @param depth how many relations an operation follows
 */
export function walks(schema: GraphQLSchema, depth: number): Walk[] {
  const byIds = (type: GraphQLObjectType, selection: string) =>
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} ${selection} } }`
  return nodeTypes(schema).flatMap((type) => {
    const relations = fieldsOf(type).filter((field) => leadsOn(schema, getNamedType(field.type)))
    return [
      { name: type.name, of: type.name, query: byIds(type, everythingOf(schema, type, 0)) },
      ...relations.map((field) => ({
        name: `${type.name}.${field.name}`,
        of: type.name,
        query: byIds(
          type,
          `{ id ${field.name}${valuesFor(field)} ${selectionFor(schema, getNamedType(field.type), depth)} }`,
        ),
      })),
    ]
  })
}

/** Every connection, wherever it hangs. */
export function connections(schema: GraphQLSchema): ConnectionWalk[] {
  const at = (under: GraphQLObjectType | undefined, field: GraphQLField<unknown, unknown>) => {
    const target = getNamedType(field.type)
    if (!isConnection(target)) return []
    const type = (name: string) => field.args.find((argument) => argument.name === name)?.type
    const filter = getNamedType(type('filter'))
    const order = getNamedType(type('orderBy'))
    const orderField = isInputObjectType(order) ? getNamedType(order.getFields()['field']?.type) : undefined
    const declared = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`)
    const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
    const page = `page: ${field.name}(${passed}) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }
    }`
    return {
      name: `${under?.name ?? 'Query'}.${field.name}`,
      under: under?.name,
      of: nodeOf(schema, target).name,
      filter: isInputObjectType(filter)
        ? Object.fromEntries(
            Object.values(filter.getFields()).map(({ name, type: of }) => [name, getNamedType(of)]),
          )
        : {},
      orders: isEnumType(orderField) ? orderField.getValues().map(({ name }) => name) : [],
      hasSearch: type('search') !== undefined,
      query: under
        ? `query (${['$ids: [ID!]!', ...declared].join(', ')}) {
            nodes(ids: $ids) { ... on ${under.name} { id ${page} } }
          }`
        : `query (${declared.join(', ')}) { ${page} }`,
    }
  }
  return [
    ...rootFields(schema).flatMap((field) => at(undefined, field)),
    ...nodeTypes(schema).flatMap((type) => fieldsOf(type).flatMap((field) => at(type, field))),
  ]
}
