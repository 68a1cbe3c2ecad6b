import { AsyncLocalStorage } from 'node:async_hooks'
import type { FastifyBaseLogger } from 'fastify'
import type { ErrorCode } from './errors.ts'

/** What happened while one request was answered: it becomes its line in the log, and names the request in errors. */
export interface RequestReport {
  readonly requestId: string
  readonly log: FastifyBaseLogger
  readonly errorCodes: Set<ErrorCode>
  operationName?: string
  /** the texts of the statements that were run */
  readonly statements: string[]
  rows: number
  /** of an error that Apollo hides from its own hooks */
  cause?: unknown
}

const reports = new AsyncLocalStorage<RequestReport>()

/** Begins the report of a request. */
export function startReport(requestId: string, log: FastifyBaseLogger): RequestReport {
  return { requestId, log, errorCodes: new Set(), statements: [], rows: 0 }
}

/** Runs `work` so that all it calls finds the report. */
export function reportTo<T>(report: RequestReport, work: () => T): T {
  return reports.run(report, work)
}

/** The report of the request that is being answered, where there is one. */
export function currentReport(): RequestReport | undefined {
  return reports.getStore()
}
