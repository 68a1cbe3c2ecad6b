import { teamReadRule } from '@bastama/domain/team/permissions.ts'
import { sql } from 'kysely'
import type { SqlBool } from 'kysely'
import type { Row } from '../platform/builder.ts'
import { managesProgramme, readingRows, sqlOf } from '../platform/read-rule.ts'
import type { Reads } from '../platform/read-rule.ts'
import { rowOf } from '../platform/row.ts'

/** Who reads a team. */
export const readsTeam = readingRows(teamReadRule, {
  shown: (team: Row<'team'>) =>
    sql<SqlBool>`exists (select from shown_project p where p.team_id = ${team.id})`,
  own: (team: Row<'team'>, viewer) => sql<SqlBool>`exists (
    select from team_member m where m.team_id = ${team.id} and m.person_id = ${viewer.personId}
  )`,
  managed: (team: Row<'team'>, viewer) => managesProgramme(team.programme_id, viewer),
})

/** Members are read with their team. */
export const readsTeamMember: Reads<Row<'team_member'>> = (member, viewer) => sql<SqlBool>`exists (
  select from team t where t.id = ${member.team_id} and ${sqlOf(readsTeam(rowOf('team', 't'), viewer))}
)`
