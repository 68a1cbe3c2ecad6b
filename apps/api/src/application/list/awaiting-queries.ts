import { soonDays } from '@bastama/domain/application/awaiting.ts'
import type { AwaitedWork } from '@bastama/domain/application/awaiting.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import { competitionPhase } from '../../competition/queries.ts'
import type { Row } from '../../platform/builder.ts'
import { sqlOf } from '../../platform/read-rule.ts'
import { rowOf } from '../../platform/row.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { isDecided, isUndecided } from './list-queries.ts'
import { readsApplication, readsCountsOf, readsDeliberationOf } from '../queries.ts'

type Application = Row<'application'>

/**
 * The applications of the competition wait for one of these from the viewer, who runs it. What one has sent oneself is for
 * others to judge: it waits for nothing here.
 */
export function isAwaiting(
  competition: Row<'competition'>,
  what: Expression<readonly AwaitedWork[]>,
  viewer: Viewer,
): Expression<SqlBool> {
  const application = rowOf('application', 'n')
  const some = (holds: Expression<SqlBool>) => sql<SqlBool>`exists (
    select from application n
    where n.competition_id = ${competition.id} and ${sqlOf(readsApplication(application, viewer))}
      and ${sqlOf(readsDeliberationOf(application, viewer))} and ${holds}
  )`
  const isClosed = sql<SqlBool>`${competitionPhase(competition, viewer)} = 'IN_REVIEW'`
  const undecided = some(isUndecided(viewer)(application))
  const meanings: Record<AwaitedWork, Expression<SqlBool>> = {
    DECISIONS: sql<SqlBool>`${isClosed} and ${undecided}`,
    MENDING: some(sql<SqlBool>`${application.state} = 'INCOMPLETE'`),
    ANNOUNCEMENT: sql<SqlBool>`${isClosed} and not ${undecided} and ${some(isDecided(application, viewer))}`,
    CONFIRMATION: some(isSoonOver(application, viewer)),
  }
  const alternatives = Object.entries(meanings).map(
    ([name, holds]) => sql<SqlBool>`(${sql.lit(name)} = any(${what}) and ${holds})`,
  )
  return sql<SqlBool>`(${sqlOf(readsCountsOf(competition, viewer))} and (${sql.join(alternatives, sql` or `)}))`
}

/** A place is offered, and the time to confirm it is soon over. */
function isSoonOver(application: Application, viewer: Viewer): Expression<SqlBool> {
  return sql<SqlBool>`(
    ${application.state} = 'SELECTED' and ${application.confirm_by} > ${viewer.now}
    and ${application.confirm_by} <= ${viewer.now}::timestamptz + make_interval(days => ${sql.lit(soonDays)})
  )`
}
