import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import { BadInput } from './bad-input.ts'
import { isCursorValue } from './cursor-values.ts'
import type { OrderKey } from './declarations.ts'
import { columnOf } from './expressions.ts'
import { isUuid } from './global-id.ts'

/** A total order of rows: its keys and, last, the column `id`. */
export interface Order {
  /** what cursors of this order are told by */
  readonly name: string
  readonly keys: readonly OrderKey[]
}

/** The row that a cursor stands at: a value for each key, as PostgreSQL writes it, and the id. */
export interface Position {
  readonly values: readonly (string | null)[]
  readonly id: string
}

/** The cursor of a row: base64url of a JSON list with the name of the order, the values of its keys, and the id. */
export function cursorOf(order: Order, row: unknown): Expression<string> {
  const values = order.keys.map((key) => sql`(${key.of(row)})::text`)
  const list = sql`json_build_array(${sql.join([sql`${sql.lit(order.name)}::text`, ...values, columnOf(row, 'id')])})`
  return sql<string>`translate(encode(convert_to(${list}::text, 'UTF8'), 'base64'), E'+/=\n', '-_')`
}

/**
 * Reads a cursor.
 * @throws {BadInput} when it is none, or one of another order
 */
export function readCursor(order: Order, argument: string, cursor: string): Position {
  const [name, ...values] = parts(cursor)
  const id = values.pop()
  if (typeof name !== 'string' || typeof id !== 'string' || !isUuid(id)) {
    throw new BadInput(`${argument}: “${cursor}” is not a cursor.`)
  }
  if (name !== order.name || values.length !== order.keys.length) {
    throw new BadInput(`${argument}: the cursor belongs to a list in another order.`)
  }
  return {
    id,
    values: values.map((value, index) => {
      const { type = '', nullable } = order.keys[index] ?? {}
      if (typeof value === 'string' && isCursorValue(type, value)) return value
      if (value === null && nullable) return value
      throw new BadInput(`${argument}: “${cursor}” is not a cursor.`)
    }),
  }
}

function parts(cursor: string): unknown[] {
  try {
    const list: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}

/** The terms of ORDER BY. Read backwards, the whole order is turned, the place of nulls with it. */
export function orderTerms(order: Order, row: unknown, backwards: boolean): Expression<unknown> {
  const terms = order.keys.map((key) => {
    const downwards = (key.direction === 'desc') !== backwards
    const nulls = key.nullable ? (backwards ? sql` nulls first` : sql` nulls last`) : sql``
    return sql`${key.of(row)} ${downwards ? sql`desc` : sql`asc`}${nulls}`
  })
  const downwards = (lastDirection(order) === 'desc') !== backwards
  return sql.join([...terms, sql`${columnOf(row, 'id')} ${downwards ? sql`desc` : sql`asc`}`])
}

/** The id goes the way of the last key, so that an index over both is read in one direction. */
function lastDirection(order: Order) {
  return order.keys.at(-1)?.direction ?? 'asc'
}

/**
 * The rows on one side of a position.
 * @param values the values of the position as expressions; null where the position has none, which is known when the
 * plan is made
 * @param including the row at the position too
 */
export function beside(
  order: Order,
  row: unknown,
  position: { readonly values: readonly (Expression<unknown> | null)[]; readonly id: Expression<unknown> },
  side: 'before' | 'after',
  including: boolean,
): Expression<SqlBool> {
  const id = {
    of: (source: unknown) => columnOf(source, 'id'),
    direction: lastDirection(order),
    nullable: false,
  }
  const keys = [...order.keys, id].map((key, index) => ({
    ...key,
    expression: key.of(row),
    value: index < order.keys.length ? (position.values[index] ?? null) : position.id,
    greater: (key.direction === 'asc') === (side === 'after'),
  }))
  if (keys.every((key) => !key.nullable && key.greater === keys[0]?.greater)) {
    const operator = keys[0]?.greater ? (including ? sql`>=` : sql`>`) : including ? sql`<=` : sql`<`
    const left = sql.join(keys.map((key) => key.expression))
    return sql<SqlBool>`(${left}) ${operator} (${sql.join(keys.map((key) => key.value))})`
  }
  return keys.reduceRight<Expression<SqlBool>>(
    (rest, { expression, value, greater, nullable }) => {
      if (value === null) {
        // Nulls come last: nothing follows one but others of its kind.
        const strictly = side === 'before' ? sql`${expression} is not null or ` : sql``
        return sql<SqlBool>`(${strictly}${expression} is null and ${rest})`
      }
      const beyond = nullable && side === 'after' ? sql` or ${expression} is null` : sql``
      return sql<SqlBool>`(${expression} ${greater ? sql`>` : sql`<`} ${value}${beyond} or ${expression} = ${value} and ${rest})`
    },
    including ? sql<SqlBool>`true` : sql<SqlBool>`false`,
  )
}
