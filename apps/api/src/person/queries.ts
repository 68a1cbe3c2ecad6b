import { personReadRules } from '@bastama/domain/person/permissions.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { Row } from '../platform/builder.ts'
import { isGranted, managesProgramme, readingRows, sqlOf } from '../platform/read-rule.ts'
import type { SqlConditions } from '../platform/read-rule.ts'
import type { Predicate } from '../platform/selection/expressions.ts'

const conditions: SqlConditions<
  'shown' | 'own' | 'team' | 'taught' | 'managed' | 'granted',
  Row<'person'>
> = {
  shown: (person) => sql<SqlBool>`(
    exists (select from facilitator f where f.person_id = ${person.id} and f.state = 'PUBLISHED')
    or exists (
      select from team_member m join shown_project p on p.team_id = m.team_id where m.person_id = ${person.id}
    )
  )`,
  own: (person, viewer) => sql<SqlBool>`${person.id} = ${viewer.personId}`,
  team: (person, viewer) => sql<SqlBool>`exists (
    select from team_member m join team_member mate on mate.team_id = m.team_id
    where m.person_id = ${person.id} and mate.person_id = ${viewer.personId}
  )`,
  taught: (person, viewer) => sql<SqlBool>`exists (
    select from enrolment e
    join stage t on t.workshop_id = e.workshop_id
    join session s on s.stage_id = t.id
    join session_facilitator f on f.session_id = s.id
    where e.person_id = ${person.id} and f.facilitator_id = any(${viewer.facilitatorIds})
  )`,
  managed: (person, viewer) => takesPart(person.id, (programmeId) => managesProgramme(programmeId, viewer)),
  granted: (person, viewer) => takesPart(person.id, (programmeId) => isGranted(programmeId, viewer)),
}

/** The person is a facilitator, a member of a team or enrolled in a programme of which the predicate holds. */
function takesPart(
  personId: Expression<string>,
  inProgramme: (programmeId: Expression<string>) => Predicate,
): Expression<SqlBool> {
  const holds = sqlOf(inProgramme(sql<string>`part.programme_id`))
  return sql<SqlBool>`exists (
    select from (
      select f.programme_id from facilitator f where f.person_id = ${personId}
      union all
      select t.programme_id from team_member m join team t on t.id = m.team_id where m.person_id = ${personId}
      union all
      select w.programme_id from enrolment e join workshop w on w.id = e.workshop_id where e.person_id = ${personId}
    ) part where ${holds}
  )`
}

/** Who reads that a person is there, with the name. */
export const readsPerson = readingRows(personReadRules.person, conditions)

/** Who reads e-mail, phone and birth date. */
export const readsPersonalData = readingRows(personReadRules.personalData, conditions)
