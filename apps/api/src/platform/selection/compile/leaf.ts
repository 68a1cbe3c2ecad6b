import { isEnumType, isListType, isNonNullType, isScalarType } from 'graphql'
import type { GraphQLInputType, GraphQLOutputType } from 'graphql'
import { sql } from 'kysely'
import type { Expression } from 'kysely'
import { scalarOf } from '../declarations.ts'
import { jsonList, jsonOf, orNull, textOf } from '../json.ts'
import type { Json } from '../json.ts'
import type { Way } from './compilation.ts'

/**
 * Stands in a text for what GraphQL does not allow there: a null where none may be, a value that an enum does not have.
 * A text that holds it is thrown away, and graphql-js says what is wrong. It is made anew with each process, so that no
 * data can hold it.
 */
export const offence = `offence:${crypto.randomUUID()}`

const offending = sql`${sql.lit(JSON.stringify(offence))}`

/** What may not be null, in a text. */
export function certain(value: Expression<unknown>): Json {
  return [sql`coalesce(${value}, ${offending})`]
}

/**
 * A scalar, an enum or a list of them, as it goes into the JSON.
 * @param isCertain the database itself keeps nulls out
 */
export function leaf(
  type: GraphQLOutputType,
  value: Expression<unknown>,
  way: Way,
  isCertain: boolean,
): Json {
  if (way === 'tree' || !isNonNullType(type)) return orNull(present(type, value, way, isCertain))
  if (isEnumType(type.ofType)) return [enumName(type.ofType.getValues(), value, offending)]
  const json = present(type.ofType, value, way, isCertain)
  return isCertain ? [json] : certain(json)
}

/** The JSON of a value that is there; null gives none. */
function present(
  type: GraphQLOutputType,
  value: Expression<unknown>,
  way: Way,
  isCertain: boolean,
): Expression<unknown> {
  if (isNonNullType(type)) return present(type.ofType, value, way, isCertain)
  if (isListType(type)) return list(type.ofType, value, way)
  if (isEnumType(type)) {
    // A null stays null.
    const other = sql`${sql.lit(offence)} || ${value}`
    return way === 'text' ? enumName(type.getValues(), value, other) : jsonOf(value)
  }
  if (!isScalarType(type)) throw new Error(`${String(type)} is neither a scalar nor an enum`)
  const json = scalarOf(type)?.json
  if (json) return json(value)
  switch (type.name) {
    case 'ID':
      return jsonOf(sql`(${value})::text`)
    case 'Boolean':
      return sql`(${value})::text`
    case 'Int':
      // A bigint beyond 32 bits is an error here, and graphql-js says which.
      return way === 'text' && !isCertain ? sql`(${value})::int4::text` : sql`(${value})::text`
    default:
      return jsonOf(value)
  }
}

function list(item: GraphQLOutputType, value: Expression<unknown>, way: Way): Expression<unknown> {
  const named = isNonNullType(item) ? item.ofType : item
  if (isScalarType(named) && !scalarOf(named)?.json) {
    if (way === 'tree' || !isNonNullType(item)) return jsonOf(value)
    return sql`case when array_position(${value}, null) is null then ${jsonOf(value)} else ${offending} end`
  }
  const all = textOf(jsonList(leaf(item, sql`"item"`, way, false), { from: sql`unnest(${value}) as "item"` }))
  return sql`case when ${value} is not null then ${all} end`
}

/** What the database holds of an enum, as its readers call it. */
function enumName(
  values: readonly { readonly name: string; readonly value: unknown }[],
  value: Expression<unknown>,
  otherwise: Expression<unknown>,
): Expression<unknown> {
  const cases = values.map(
    (one) => sql`when ${sql.lit(String(one.value))} then ${sql.lit(JSON.stringify(one.name))}`,
  )
  return sql`case ${value} ${sql.join(cases, sql` `)} else ${otherwise} end`
}

const builtIn: Readonly<Record<string, string>> = {
  ID: 'text',
  String: 'text',
  Int: 'int4',
  Float: 'float8',
  Boolean: 'bool',
}

/** The type that a bound value of an input is cast to, as PostgreSQL calls it. */
export function sqlTypeOf(type: GraphQLInputType): string {
  const nullable = isNonNullType(type) ? type.ofType : type
  if (isListType(nullable)) return `${sqlTypeOf(nullable.ofType)}[]`
  if (isEnumType(nullable)) return 'text'
  const known = isScalarType(nullable) ? (scalarOf(nullable)?.type ?? builtIn[nullable.name]) : undefined
  if (known === undefined) throw new Error(`${String(type)} has no type in PostgreSQL`)
  return known
}
