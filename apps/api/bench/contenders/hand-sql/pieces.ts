/*
 * What statements written by hand are made of. $1, $2 and $3 are always the languages of the reader, the best first. JSON
 * is put together as text by `format`, which costs PostgreSQL less than `json_build_object`.
 */

/** JSON: a pattern of `format` and, in their order, the expressions that it takes; none of them is null. */
export interface Json {
  readonly pattern: string
  readonly values: readonly string[]
}

/** What stands in JSON as it is: a number, what is JSON already. */
export const bare = (value: string): Json => ({ pattern: '%s', values: [value] })
export const bool = (condition: string): Json => bare(`(${condition})::text`)
/** A word in which nothing is to be escaped. */
export const word = (value: string): Json => ({ pattern: '"%s"', values: [value] })
/** Any words. */
export const words = (value: string): Json => bare(`to_json(${value})`)
/** What may be null. */
export const orNull = (value: string): Json => bare(`coalesce(${value}, 'null')`)

export const object = (entries: Readonly<Record<string, Json>>): Json => ({
  pattern: `{${Object.entries(entries)
    .map(([key, { pattern }]) => `"${key}":${pattern}`)
    .join(',')}}`,
  values: Object.values(entries).flatMap(({ values }) => values),
})
/** JSON as one expression. */
export const written = ({ pattern, values }: Json) => `format('${pattern}', ${values.join(', ')})`
/** The object of the row that is found, or null. */
export const one = (entries: Readonly<Record<string, Json>>, rows: string): Json =>
  orNull(`(select ${written(object(entries))} ${rows})`)
/** A list of what is written of each row of the query that it stands in. */
export const gathered = (item: Json, filter = '') =>
  listed(`string_agg(${written(item)}, ',')${filter && ` filter (where ${filter})`}`)
/** A list of what is written of each row, there called x. */
export const list = (item: Json, rows: string): Json =>
  listed(`(select string_agg(${written(item)}, ',') from (${rows}) x)`)
const listed = (items: string): Json => ({ pattern: '[%s]', values: [items] })

export const text = (column: string): Json =>
  object({ text: words(`coalesce(${column} ->> $1, ${column} ->> $2, ${column} ->> $3, '')`) })
export const optional = (column: string): Json => when(`${column} is not null`, text(column))
export const money = (amount: string, currency: string): Json =>
  when(`${amount} is not null`, object({ minorUnits: bare(amount), currency: word(currency) }))
export const when = (condition: string, json: Json): Json =>
  orNull(`case when ${condition} then ${written(json)} end`)
export const moment = (column: string): Json =>
  orNull(`to_char(${column} at time zone 'UTC', '\\"YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\\"')`)
export const shown = (project: string) => `${project}.state <> 'DRAFT' and ${project}.hidden_at is null`
export const isPublic = (competition: string) => `(
  ${competition}.state in ('PUBLISHED', 'ANNOUNCED', 'ARCHIVED')
  or ${competition}.state = 'CANCELLED' and ${competition}.published_at is not null)`
