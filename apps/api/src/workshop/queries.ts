import { workshopReadRules } from '@bastama/domain/workshop/permissions.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { Row } from '../platform/builder.ts'
import { isPublished, managesProgramme, readingRows, sqlOf } from '../platform/read-rule.ts'
import type { Reads } from '../platform/read-rule.ts'
import { rowOf } from '../platform/row.ts'
import { textSearch } from '../platform/text-search.ts'

/** Who reads a workshop. */
export const readsWorkshop = readingRows(workshopReadRules.workshop, {
  published: (workshop: Row<'workshop'>, viewer) => isPublished(workshop.published_at, viewer),
  managed: (workshop: Row<'workshop'>, viewer) => managesProgramme(workshop.programme_id, viewer),
})

/** A stage is read with its workshop. */
export const readsStage: Reads<Row<'stage'>> = (stage, viewer) => sql<SqlBool>`exists (
  select from workshop w where w.id = ${stage.workshop_id} and ${sqlOf(readsWorkshop(rowOf('workshop', 'w'), viewer))}
)`

/** A session is read with its stage. */
export const readsSession: Reads<Row<'session'>> = (session, viewer) => sql<SqlBool>`exists (
  select from stage g where g.id = ${session.stage_id} and ${sqlOf(readsStage(rowOf('stage', 'g'), viewer))}
)`

/** A workshop is found by its own words, and by those of its stages and sessions, which are read with it. */
export const workshopSearch = {
  matches: (workshop: Row<'workshop'>, typed: Expression<string>) => sql<SqlBool>`(
    ${textSearch.matches(workshop, typed)}
    or exists (
      select from stage g where g.workshop_id = ${workshop.id} and (
        ${textSearch.matches(rowOf('stage', 'g'), typed)}
        or exists (
          select from session s where s.stage_id = g.id and ${textSearch.matches(rowOf('session', 's'), typed)}
        )
      )
    )
  )`,
  rank: textSearch.rank,
} as const

/** The enrolment takes a place: who declined or withdrew has none, nor who has not answered yet. */
export function isPlaceTaken(enrolment: Row<'enrolment'>): Expression<SqlBool> {
  return sql<SqlBool>`${enrolment.state} in ('CONFIRMED', 'COMPLETED')`
}

/** Places of the workshop that were taken. */
export function enrolmentCount(workshopId: Expression<string>): Expression<number> {
  return sql<number>`(
    select count(*)::int from enrolment e
    where e.workshop_id = ${workshopId} and ${isPlaceTaken(rowOf('enrolment', 'e'))}
  )`
}

/** Different persons who were at any session of the workshop. */
export function workshopParticipants(workshopId: Expression<string>): Expression<number> {
  return sql<number>`(
    select count(distinct a.enrolment_id)::int
    from enrolment e join attendance a on a.enrolment_id = e.id
    where e.workshop_id = ${workshopId}
  )`
}

/** Different persons who were at any session of the stage. */
export function stageParticipants(stageId: Expression<string>): Expression<number> {
  return sql<number>`(
    select count(distinct a.enrolment_id)::int
    from session s join attendance a on a.session_id = s.id
    where s.stage_id = ${stageId}
  )`
}
