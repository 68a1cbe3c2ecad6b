import { recordReadRule } from '@bastama/domain/person/permissions.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { Row } from '../platform/builder.ts'
import { readingRows } from '../platform/read-rule.ts'
import { changed } from '../platform/selection/bound.ts'
import { readGlobalId, uuidOf } from '../platform/selection/global-id.ts'

type Event = Row<'recorded_event'>

/** Who reads the record. */
export const readsRecord = readingRows(recordReadRule, {
  // These are found once, however many events there are.
  others: (event: Event, viewer) => sql<SqlBool>`${event.subject_id} not in (
    select w.application_id from applicant w where w.person_id = ${viewer.personId}
    union all
    select a.id from application a where a.competition_id in (
      select k.competition_id from competitor k where k.person_id = ${viewer.personId}
    )
  )`,
})

/** Its place in the chain, from 1. */
export const positionOf = {
  type: 'int8',
  of: ({ position }: Event): Expression<number> => sql<number>`${position}`,
}

type ValueOf<Column> = Column extends Expression<infer Value> ? NonNullable<Value> : never

/** A column that the record always has: a view does not know what may be null. */
export function always<Column extends keyof Event>(column: Column) {
  return (event: Event) => sql<ValueOf<Event[Column]>>`${event[column]}`
}

/** The global id of what it was done to: the twin of `globalIdOf`, with the type that has the noun's name. */
export function subjectOf({ noun, subject_id }: Event): Expression<string> {
  const named = sql`initcap(${noun}) || repeat(':', 3 - length(${noun}) % 3) || ${subject_id}`
  return sql<string>`translate(encode(convert_to(${named}, 'UTF8'), 'base64'), '+/', '-_')`
}

const subjectsOf = (ids: readonly string[]) => ids.flatMap((id) => readGlobalId(id) ?? [])

const nounsOf = (ids: readonly string[]) => subjectsOf(ids).map(({ typeName }) => nounOf(typeName))

const uuidsOf = (ids: readonly string[]) => subjectsOf(ids).map(({ id }) => id)

/** The noun that has the type's name; no noun for a type of several words. */
function nounOf(typeName: string): string | null {
  return /^[A-Z][a-z]+$/.test(typeName) ? typeName.toLowerCase() : null
}

/** It was done to one of these: asked of the columns, which have an index. */
export function isAbout(event: Event, ids: Expression<readonly string[]>): Expression<SqlBool> {
  const nouns = changed(ids, 'text[]', nounsOf)
  const uuids = changed(ids, 'uuid[]', uuidsOf)
  return sql<SqlBool>`(${event.noun}, ${event.subject_id}) in (select * from unnest(${nouns}, ${uuids}))`
}

const personUuids = (ids: readonly string[]) => ids.flatMap((id) => uuidOf('Person', id) ?? [])

/** One of these persons did it. */
export function isBy(event: Event, ids: Expression<readonly string[]>): Expression<SqlBool> {
  return sql<SqlBool>`coalesce(${event.person_id} = any(${changed(ids, 'uuid[]', personUuids)}), false)`
}

/** It was done at the moment or after it. */
export function isSince(event: Event, moment: Expression<Date>): Expression<SqlBool> {
  return sql<SqlBool>`${event.at} >= ${moment}`
}

/** It was done before the moment. */
export function isBefore(event: Event, moment: Expression<Date>): Expression<SqlBool> {
  return sql<SqlBool>`${event.at} < ${moment}`
}
