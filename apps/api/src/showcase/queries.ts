import { sql } from 'kysely'
import type { Expression } from 'kysely'
import { readsResult } from '../competition/queries.ts'
import { readsFacilitator } from '../facilitator/queries.ts'
import type { Row } from '../platform/builder.ts'
import { sqlOf } from '../platform/read-rule.ts'
import { rowOf } from '../platform/row.ts'
import type { Viewer } from '../platform/viewer.ts'
import { isFunded, readsProject } from '../project/queries.ts'
import { readsTeam } from '../team/queries.ts'
import { isPlaceTaken, readsWorkshop } from '../workshop/queries.ts'

/** What the figures of a programme are counted over: the rows of it that the viewer reads. */
export interface Counted {
  readonly programmeId: Expression<string>
  readonly viewer: Viewer
}

/** Facilitators. */
export function facilitatorCount({ programmeId, viewer }: Counted): Expression<number> {
  return sql<number>`(
    select count(*)::int from facilitator f
    where f.programme_id = ${programmeId} and ${sqlOf(readsFacilitator(rowOf('facilitator', 'f'), viewer))}
  )`
}

/** Places taken in workshops. */
export function enrolmentCount({ programmeId, viewer }: Counted): Expression<number> {
  return sql<number>`(
    select count(*)::int from workshop w join enrolment e on e.workshop_id = w.id
    where w.programme_id = ${programmeId} and ${isPlaceTaken(rowOf('enrolment', 'e'))}
      and ${sqlOf(readsWorkshop(rowOf('workshop', 'w'), viewer))}
  )`
}

/** Something counted over the attendances of the programme's workshops of which the condition holds. */
function present(
  count: Expression<unknown>,
  { programmeId, viewer }: Counted,
  condition: Expression<unknown> = sql`true`,
): Expression<number> {
  return sql<number>`(
    select ${count}::int
    from workshop w
    join enrolment e on e.workshop_id = w.id
    join attendance a on a.enrolment_id = e.id
    join session s on s.id = a.session_id
    where w.programme_id = ${programmeId} and ${condition}
      and ${sqlOf(readsWorkshop(rowOf('workshop', 'w'), viewer))}
  )`
}

const persons = sql`count(distinct e.person_id)`

/** Persons at stages: someone who came to two stages counts twice. */
export function stageAttendanceCount(counted: Counted): Expression<number> {
  return present(sql`count(distinct (s.stage_id, e.person_id))`, counted)
}

/** Different persons who were at any stage. */
export function participantCount(counted: Counted): Expression<number> {
  return present(persons, counted)
}

/** Different persons who were at any stage and are in a team of the programme. */
export function participantsInTeamsCount(counted: Counted): Expression<number> {
  const isInTeam = sql`exists (
    select from team_member m join team t on t.id = m.team_id
    where m.person_id = e.person_id and t.programme_id = ${counted.programmeId}
      and ${sqlOf(readsTeam(rowOf('team', 't'), counted.viewer))}
  )`
  return present(persons, counted, isInTeam)
}

/** Teams. */
export function teamCount({ programmeId, viewer }: Counted): Expression<number> {
  return sql<number>`(
    select count(*)::int from team t
    where t.programme_id = ${programmeId} and ${sqlOf(readsTeam(rowOf('team', 't'), viewer))}
  )`
}

const submitted = sql`p.state <> 'DRAFT'`
const completed = sql`p.state = 'COMPLETED'`

function projectCount({ programmeId, viewer }: Counted, condition: Expression<unknown>): Expression<number> {
  return sql<number>`(
    select count(*)::int from project p
    where p.programme_id = ${programmeId} and ${condition}
      and ${sqlOf(readsProject(rowOf('project', 'p'), viewer))}
  )`
}

/** Projects that were submitted. */
export const submittedCount = (counted: Counted) => projectCount(counted, submitted)
/** Projects that delivered what they promised. */
export const completedCount = (counted: Counted) => projectCount(counted, completed)
/** Projects that were given an award. */
export const fundedCount = (counted: Counted) =>
  projectCount(counted, isFunded(rowOf('project', 'p'), counted.viewer))

/** The sum of the awards and its currency; nulls where they are in several, or there are none. */
export function awarded(counted: Counted): {
  readonly minorUnits: Expression<number | null>
  readonly currency: Expression<string | null>
} {
  const over = sql`
    from result r join competition g on g.id = r.competition_id
    where g.programme_id = ${counted.programmeId} and r.amount_minor is not null
      and ${sqlOf(readsResult(rowOf('result', 'r'), counted.viewer))}
    having count(distinct r.currency) = 1
  `
  return {
    minorUnits: sql<number | null>`(select sum(r.amount_minor)::bigint ${over})`,
    currency: sql<string | null>`(select min(r.currency) ${over})`,
  }
}

/** The figures of a programme for a viewer. */
export function figuresOf(programme: Row<'programme'>, viewer: Viewer): Counted {
  return { programmeId: programme.id, viewer }
}
