import type { Cell, ReadRule } from '@bastama/domain/kernel/policy.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { Predicate } from './selection/expressions.ts'
import type { Viewer } from './viewer.ts'

/** What a condition of the reading policy means for a row, in SQL. */
export type SqlConditions<Condition extends string, Row> = Readonly<
  Record<Condition, (row: Row, viewer: Viewer) => Predicate>
>

/** Whether a viewer reads a row: the predicate that a line of the reading policy says. */
export type Reads<Row> = (row: Row, viewer: Viewer) => Predicate

/**
 * The predicate of a line of the reading policy: the cells of the viewer's roles, of which one is enough. It is the twin
 * of `reading` in packages/domain/src/kernel/policy.ts.
 */
export function readingRows<Condition extends string, Row>(
  rule: ReadRule<Condition>,
  conditions: SqlConditions<Condition, Row>,
): Reads<Row> {
  return (row, viewer) => {
    const cells: Cell<Condition>[] = viewer.roles.map((role) => rule[role])
    if (cells.includes('all')) return true
    const alternatives = new Set<Condition>()
    for (const cell of cells) {
      if (cell === 'all' || cell === 'none') continue
      for (const condition of typeof cell === 'string' ? [cell] : cell) alternatives.add(condition)
    }
    return anyOf([...alternatives].map((condition) => conditions[condition](row, viewer)))
  }
}

/** One of the predicates at least; nothing when there is none. */
function anyOf(predicates: readonly Predicate[]): Predicate {
  const conditions: Expression<SqlBool>[] = []
  for (const predicate of predicates) {
    if (predicate === true) return true
    if (predicate !== false) conditions.push(predicate)
  }
  if (conditions.length === 0) return false
  return sql<SqlBool>`(${sql.join(conditions, sql` or `)})`
}

/** The moment of publication has come. */
export function isPublished(
  publishedAt: Expression<Date | null>,
  viewer: Pick<Viewer, 'now'>,
): Expression<SqlBool> {
  return sql<SqlBool>`${publishedAt} <= ${viewer.now}`
}

/** The viewer manages the programme. */
export function managesProgramme(programmeId: Expression<string>, viewer: Viewer): Expression<SqlBool> {
  return sql<SqlBool>`${programmeId} = any(${viewer.managedProgrammeIds})`
}

/** The viewer's key reads the personal data of the programme. */
export function isGranted(programmeId: Expression<string>, viewer: Viewer): Predicate {
  return viewer.readsPersonalData && sql<SqlBool>`${programmeId} = ${viewer.integratorProgrammeId}`
}

/** A predicate where the text of a statement needs one. */
export function sqlOf(predicate: Predicate): Expression<SqlBool> {
  return typeof predicate === 'boolean' ? sql<SqlBool>`${sql.lit(predicate)}` : predicate
}
