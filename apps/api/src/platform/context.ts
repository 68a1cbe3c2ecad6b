import type { Actor } from '@bastama/domain/kernel/actor.ts'
import type { Database } from './database/connect.ts'
import type { RequestReport } from './report.ts'
import type { RunStatement } from './statement.ts'

/** What a field, a plan or a command knows of the request that it serves. */
export interface RequestContext {
  readonly actor: Actor
  /** the instant of the request: one for all that it decides */
  readonly now: Date
  readonly db: Database['db']
  /** runs a statement, counts it, and cancels it when the request is over its time or its client is gone */
  readonly run: RunStatement
  /** aborts with the request */
  readonly signal: AbortSignal
  readonly report: RequestReport
}
