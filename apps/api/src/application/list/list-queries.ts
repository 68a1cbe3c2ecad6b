import type { ApplicationState } from '@bastama/domain/application/states.ts'
import type { ResultOutcome } from '@bastama/domain/competition/competition.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { Row } from '../../platform/builder.ts'
import { sqlOf } from '../../platform/read-rule.ts'
import { rowOf } from '../../platform/row.ts'
import { changed } from '../../platform/selection/bound.ts'
import { textSearch } from '../../platform/text-search.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { isUndecidedAs, readsApplication, readsDecisionOf, stateFor } from '../queries.ts'

type Application = Row<'application'>

/** The viewer knows of a decision with one of the outcomes. */
export function isDecidedAs(
  application: Application,
  outcomes: Expression<readonly ResultOutcome[]>,
  viewer: Viewer,
): Expression<SqlBool> {
  return knownDecision(application, sql<SqlBool>`d.outcome = any(${outcomes})`, viewer)
}

/** The viewer knows of a decision. */
export function isDecided(application: Application, viewer: Viewer): Expression<SqlBool> {
  return knownDecision(application, sql<SqlBool>`true`, viewer)
}

function knownDecision(
  application: Application,
  holds: Expression<SqlBool>,
  viewer: Viewer,
): Expression<SqlBool> {
  return sql<SqlBool>`(${sqlOf(readsDecisionOf(application, viewer))} and exists (
    select from decision d where d.application_id = ${application.id} and ${holds}
  ))`
}

/** How many applications to the competition the viewer reads of which something holds. */
export function countOf(
  competition: Row<'competition'>,
  viewer: Viewer,
  holds: (application: Application) => Expression<SqlBool>,
): Expression<number> {
  const application = rowOf('application', 'n')
  return sql<number>`(
    select count(*)::int from application n
    where n.competition_id = ${competition.id} and ${sqlOf(readsApplication(application, viewer))}
      and ${holds(application)}
  )`
}

/** The applications in a state, as the viewer is told of it. */
export function isInState(state: ApplicationState, viewer: Viewer) {
  return (application: Application): Expression<SqlBool> =>
    sql<SqlBool>`${stateFor(application, viewer)} = ${sql.lit(state)}`
}

/** The applications that still need a decision. */
export function isUndecided(viewer: Viewer) {
  return (application: Application): Expression<SqlBool> =>
    isUndecidedAs(stateFor(application, viewer), isDecided(application, viewer))
}

/** Whoever is given the counts at all. */
export const always = (): Expression<SqlBool> => sql<SqlBool>`true`

/** The applicant's name in the order of a language: of the person, or of the team. */
export function nameIn(language: Language) {
  return (application: Application): Expression<string> => sql<string>`coalesce(
    (select localize(p.sort_name, ${sql.lit(language)}) from person p where p.id = ${application.person_id}),
    (select localize(t.name, ${sql.lit(language)}) from team t where t.id = ${application.team_id}),
    ''
  ) collate ${sql.ref(language)}`
}

const digits = (typed: string) => /^\d{3,}$/.exec(typed.replace(/[\s\p{Cf}\p{Pd}.#№]/gu, ''))?.[0] ?? null

/** Applications are found by their number, or its beginning, and by the names of the person or the team. */
export const applicationSearch = {
  matches: (application: Application, typed: Expression<string>): Expression<SqlBool> => sql<SqlBool>`(
    coalesce(${application.reference} like ${changed(typed, 'text', digits)} || '%', false)
    or exists (
      select from person p where p.id = ${application.person_id} and ${textSearch.matches(
        {
          search_vector: sql<string>`search_vector(p.name, null)`,
          search_text: sql<string>`fold(localized_words(p.name))`,
        },
        typed,
      )}
    )
    or exists (
      select from team t where t.id = ${application.team_id} and ${textSearch.matches(rowOf('team', 't'), typed)}
    )
  )`,
  rank: (): Expression<number> => sql<number>`0`,
} as const

/** The number of the application that a result is of. */
export function referenceOf(result: Row<'result'>): Expression<unknown> {
  return sql`(select a.reference from application a where a.id = ${result.application_id})`
}
