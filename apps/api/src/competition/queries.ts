import type { CompetitionPhase } from '@bastama/domain/competition/phase.ts'
import { competitionReadRules } from '@bastama/domain/competition/permissions.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { Row } from '../platform/builder.ts'
import { managesProgramme, readingRows, sqlOf } from '../platform/read-rule.ts'
import type { Reads, SqlConditions } from '../platform/read-rule.ts'
import { rowOf } from '../platform/row.ts'
import type { Viewer } from '../platform/viewer.ts'

const conditions: SqlConditions<'public' | 'announced' | 'managed', Row<'competition'>> = {
  public: (competition) => sql<SqlBool>`(
    ${competition.state} in ('PUBLISHED', 'ANNOUNCED', 'ARCHIVED')
    or (${competition.state} = 'CANCELLED' and ${competition.published_at} is not null)
  )`,
  announced: (competition) => sql<SqlBool>`${competition.state} in ('ANNOUNCED', 'ARCHIVED')`,
  managed: (competition, viewer) => managesProgramme(competition.programme_id, viewer),
}

/** Who reads a competition. */
export const readsCompetition = readingRows(competitionReadRules.competition, conditions)

const readsResultsOf = readingRows(competitionReadRules.result, conditions)

/** Criteria, questions, awards and deadline extensions are read with their competition. */
export function readsWithCompetition(
  row: { readonly competition_id: Expression<string> },
  viewer: Viewer,
): Expression<SqlBool> {
  return sql<SqlBool>`exists (
    select from competition c
    where c.id = ${row.competition_id} and ${sqlOf(readsCompetition(rowOf('competition', 'c'), viewer))}
  )`
}

/** A step is read with its criterion. */
export const readsCriterionStep: Reads<Row<'criterion_step'>> = (step, viewer) => sql<SqlBool>`exists (
  select from criterion k where k.id = ${step.criterion_id} and ${readsWithCompetition(rowOf('criterion', 'k'), viewer)}
)`

/** An option is read with its question. */
export const readsQuestionOption: Reads<Row<'question_option'>> = (option, viewer) => sql<SqlBool>`exists (
  select from question q where q.id = ${option.question_id} and ${readsWithCompetition(rowOf('question', 'q'), viewer)}
)`

/**
 * Who reads a result: visitors once its competition is announced. It is public record and stays, with rank, outcome and
 * reason, where what it decided on is hidden: only that is not read then.
 */
export const readsResult: Reads<Row<'result'>> = (result, viewer) => sql<SqlBool>`exists (
  select from competition c
  where c.id = ${result.competition_id} and ${sqlOf(readsResultsOf(rowOf('competition', 'c'), viewer))}
)`

/** The twin of `competitionPhase` in packages/domain/src/competition/phase.ts. */
export function competitionPhase(
  competition: Row<'competition'>,
  viewer: Pick<Viewer, 'now'>,
): Expression<CompetitionPhase> {
  return sql<CompetitionPhase>`case
    when ${competition.state} <> 'PUBLISHED' then ${competition.state}
    when ${viewer.now} < ${competition.opens_at} then 'UPCOMING'
    when ${viewer.now} < ${competition.closes_at} then 'OPEN'
    else 'IN_REVIEW'
  end`
}

/** The row belongs to a competition with one of the slugs, which the viewer reads. */
export function inCompetition(
  row: { readonly competition_id: Expression<string | null> },
  slugs: Expression<string[]>,
  viewer: Viewer,
): Expression<SqlBool> {
  return sql<SqlBool>`exists (
    select from competition c
    where c.id = ${row.competition_id} and c.slug = any(${slugs})
      and ${sqlOf(readsCompetition(rowOf('competition', 'c'), viewer))}
  )`
}
