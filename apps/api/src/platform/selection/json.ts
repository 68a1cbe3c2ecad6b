import { sql } from 'kysely'
import type { Expression } from 'kysely'

/**
 * JSON in the making: what stands there whatever the data is, and between it expressions that give the rest, as text or as
 * JSON and never null. It is put together by `format`: `json_build_object` finds out anew for every object of which type
 * each of its values is.
 */
export type Json = readonly (string | Expression<unknown>)[]

/** A pair of a JSON object: the key of an answer and what stands there. */
export type Pair = readonly [key: string, value: Json]

export const jsonNull: Json = ['null']

/** A JSON object whose keys stand in the order of the pairs. */
export function jsonObject(pairs: readonly Pair[]): Json {
  const inside = pairs.flatMap(([key, value], index): Json => [
    `${index === 0 ? '' : ','}${JSON.stringify(key)}:`,
    ...value,
  ])
  return ['{', ...inside, '}']
}

interface ListOptions {
  /** `order by …` */
  readonly order?: Expression<unknown>
  /** `filter (where …)` */
  readonly filter?: Expression<unknown>
  /** where its rows come from; unless told, the aggregate stands in a query that has them */
  readonly from?: Expression<unknown>
}

/** The JSON list of rows, empty where there are none. */
export function jsonList(item: Json, { order, filter, from }: ListOptions = {}): Json {
  const items = sql`string_agg(${textOf(item)}, ','${order ?? sql``})${filter ?? sql``}`
  // Of no rows it is null, of which nothing is written.
  return ['[', from ? sql`(select ${items} from ${from})` : items, ']']
}

/** A value of any type as PostgreSQL writes it in JSON; null gives none. */
export function jsonOf(value: Expression<unknown>): Expression<unknown> {
  return sql`to_json(${value})`
}

/** What is text or JSON, and JSON's null where it is not there. */
export function orNull(value: Expression<unknown>): Json {
  return [sql`coalesce(${value}, 'null')`]
}

/** A text in which nothing is to be escaped. */
export function quoted(text: Expression<string>): Json {
  return ['"', text, '"']
}

/** A function takes a hundred arguments, and the first is the pattern. */
const most = 99

/** JSON as one expression of the type text. */
export function textOf(json: Json): Expression<string> {
  const values = json.filter((piece) => typeof piece !== 'string')
  if (values.length > most) {
    const middle = Math.ceil(json.length / 2)
    return sql<string>`(${textOf(json.slice(0, middle))} || ${textOf(json.slice(middle))})`
  }
  const pattern = json
    .map((piece) => (typeof piece === 'string' ? piece.replaceAll('%', '%%') : '%s'))
    .join('')
  return sql<string>`format(${sql.join([sql.lit(pattern), ...values])})`
}
