import { getNamedType, isListType, isNonNullType } from 'graphql'
import { isInterfaceType, isObjectType, isUnionType } from 'graphql'
import type { GraphQLNamedType, GraphQLSchema, GraphQLType } from 'graphql'

/**
 * Writes as much of the schema as the cache needs to know: types with their fields, and who implements what. Scalars,
 * enums and inputs are one type `Any`, which keeps the file at a fraction of a full introspection.
 */
export function plugin(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => typeOf(schema, type) ?? [])
  const introspection = {
    __schema: {
      queryType: { name: schema.getQueryType()?.name ?? 'Query' },
      mutationType: nameOf(schema.getMutationType()),
      subscriptionType: nameOf(schema.getSubscriptionType()),
      types: [...types, { kind: 'SCALAR', name: 'Any' }],
    },
  }
  return [
    `interface Named {`,
    `  name: string`,
    `  [fact: string]: unknown`,
    `}`,
    ``,
    `interface Introspection {`,
    `  __schema: {`,
    `    queryType: { name: string }`,
    `    mutationType: { name: string } | null`,
    `    subscriptionType: { name: string } | null`,
    `    types: (Named & { kind: string; fields?: Named[] })[]`,
    `  }`,
    `}`,
    ``,
    `export const introspection: Introspection = ${JSON.stringify(introspection)}`,
    ``,
  ].join('\n')
}

function nameOf(type: GraphQLNamedType | null | undefined): { name: string } | null {
  return type ? { name: type.name } : null
}

function typeOf(schema: GraphQLSchema, type: GraphQLNamedType) {
  if (isUnionType(type)) {
    return { kind: 'UNION', name: type.name, possibleTypes: type.getTypes().map(reference) }
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined
  const fields = Object.values(type.getFields()).map((field) => ({
    name: field.name,
    type: reference(field.type),
    args: [],
  }))
  const interfaces = type.getInterfaces().map(reference)
  if (isObjectType(type)) return { kind: 'OBJECT', name: type.name, fields, interfaces }
  return {
    kind: 'INTERFACE',
    name: type.name,
    fields,
    interfaces,
    possibleTypes: schema.getPossibleTypes(type).map(reference),
  }
}

interface TypeReference {
  kind: string
  name?: string
  ofType?: TypeReference
}

function reference(type: GraphQLType): TypeReference {
  if (isNonNullType(type)) return { kind: 'NON_NULL', ofType: reference(type.ofType) }
  if (isListType(type)) return { kind: 'LIST', ofType: reference(type.ofType) }
  const named = getNamedType(type)
  if (isObjectType(named)) return { kind: 'OBJECT', name: named.name }
  if (isInterfaceType(named)) return { kind: 'INTERFACE', name: named.name }
  if (isUnionType(named)) return { kind: 'UNION', name: named.name }
  return { kind: 'SCALAR', name: 'Any' }
}
