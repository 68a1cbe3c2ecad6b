import { sql } from 'kysely'
import type { RequestContext } from './context.ts'
import type { Database } from './database/connect.ts'
import { sqlOf } from './read-rule.ts'
import { statementOf } from './selection/compile/plan.ts'
import type { Predicate } from './selection/expressions.ts'
import { valuesOf } from './selection/bound.ts'
import { viewerKind, viewerOf } from './viewer.ts'
import type { Viewer } from './viewer.ts'

/** Who asks, and when: what a predicate is decided for outside of GraphQL. */
export type Asking = Pick<RequestContext, 'actor' | 'now'>

/** Whether a predicate holds for who asks, by one statement. */
export async function holds(
  { pool }: Database,
  asking: Asking,
  predicate: (viewer: Viewer) => Predicate,
): Promise<boolean> {
  const condition = sqlOf(predicate(viewerOf(viewerKind(asking))))
  const { text, parameters } = statementOf(sql`select ${condition} as holds`)
  const values = valuesOf(parameters, { context: asking, argumentsOf: () => ({}) })
  const { rows } = await pool.query<{ holds: boolean }>({ text, values })
  return rows[0]?.holds === true
}
