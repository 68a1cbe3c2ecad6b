import { sql } from 'kysely'
import type { RequestContext } from './context.ts'
import { sqlOf } from './read-rule.ts'
import { statementOf } from './selection/compile/plan.ts'
import type { Predicate } from './selection/expressions.ts'
import { valuesOf } from './selection/bound.ts'
import { viewerKind, viewerOf } from './viewer.ts'
import type { Viewer } from './viewer.ts'

/** Who asks, when, and by which request: what a predicate is decided for outside of GraphQL. */
export type Asking = Pick<RequestContext, 'actor' | 'now' | 'run'>

/** Whether a predicate holds for who asks, by one statement. */
export async function holds(asking: Asking, predicate: (viewer: Viewer) => Predicate): Promise<boolean> {
  const condition = sqlOf(predicate(viewerOf(viewerKind(asking))))
  const { text, parameters } = statementOf(sql`select ${condition} as holds`)
  const values = valuesOf(parameters, { context: asking, argumentsOf: () => ({}) })
  const [row] = await asking.run<{ holds: boolean }>({ text, values })
  return row?.holds === true
}
