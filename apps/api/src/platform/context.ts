import type { Actor } from '@bastama/domain/kernel/actor.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import type { Database } from './database/connect.ts'
import type { RequestReport } from './report.ts'
import type { RunStatement } from './statement.ts'
import type { Uploads } from './uploads.ts'

/** What a field, a plan or a command knows of the request that it serves. */
export interface RequestContext {
  readonly actor: Actor
  /** the instant of the request: one for all that it decides */
  readonly now: Date
  /** that the client asks for most, for what is said in sentences */
  readonly language: Language
  readonly db: Database['db']
  /** the public origin of the portal: to its pages letters lead */
  readonly portalUrl: string
  /** what people have sent, before it is said what for */
  readonly uploads: Uploads
  /** drops what is kept in memory of these tables: whoever is told of a change reads it */
  readonly dropKept: (tables: readonly string[]) => void
  /** runs a statement, counts it, and cancels it when the request is over its time or its client is gone */
  readonly run: RunStatement
  /** aborts with the request */
  readonly signal: AbortSignal
  readonly report: RequestReport
}
