import { sql } from 'kysely'
import type { Expression } from 'kysely'
import type { Row } from '../platform/builder.ts'
import type { Viewer } from '../platform/viewer.ts'

/** Of its applications, those that were ever sent, those withdrawn included. */
export function sentApplications({ id }: Row<'competition'>): Expression<number> {
  return sql<number>`(
    select count(a.submitted_at) from application a where a.competition_id = ${id}
  )::int4`
}

/** The people who have begun or sent an application to it and have not withdrawn it. */
export function applicantCount({ id }: Row<'competition'>): Expression<number> {
  return sql<number>`(
    select count(distinct w.person_id) from applicant w join application a on a.id = w.application_id
    where a.competition_id = ${id} and a.state <> 'WITHDRAWN'
  )::int4`
}

/**
 * Of its applications, those that staff have screened or decided on; but for those of the viewer, and until the announcement
 * none to who has applied: staff who apply are told nothing of what is decided.
 */
export function consideredApplications({ id }: Row<'competition'>, viewer: Viewer): Expression<number> {
  return sql<number>`(
    select count(*) from application a where a.competition_id = ${id} and (
      a.state in ('INELIGIBLE', 'IN_ROUND') or exists (select from decision d where d.application_id = a.id)
    ) and not exists (select from applicant w where w.application_id = a.id and w.person_id = ${viewer.personId})
      and not exists (select from competitor k where k.competition_id = ${id} and k.person_id = ${viewer.personId})
  )::int4`
}
