/*
 * What statements written by hand are made of. $1, $2 and $3 are always the languages of the reader, the best first.
 */
export const text = (column: string) =>
  `json_build_object('text', coalesce(${column} ->> $1, ${column} ->> $2, ${column} ->> $3, ''))`
export const optional = (column: string) => `case when ${column} is not null then ${text(column)} end`
export const money = (amount: string, currency: string) =>
  `case when ${amount} is not null then json_build_object('minorUnits', ${amount}, 'currency', ${currency}) end`
export const moment = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
export const list = (item: string, rows: string) =>
  `(select coalesce(json_agg(${item}), '[]') from (${rows}) x)`
export const shown = (project: string) => `${project}.state <> 'DRAFT' and ${project}.hidden_at is null`
export const isPublic = (competition: string) => `(
  ${competition}.state in ('PUBLISHED', 'ANNOUNCED', 'ARCHIVED')
  or ${competition}.state = 'CANCELLED' and ${competition}.published_at is not null)`
