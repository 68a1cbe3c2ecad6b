import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApolloServerPlugin } from '@apollo/server'
import { LogController } from 'fastify'
import type { FastifyBaseLogger, FastifyInstance, FastifyServerOptions } from 'fastify'
import pino from 'pino'
import type { RequestContext } from './context.ts'
import { startReport } from './report.ts'
import type { RequestReport } from './report.ts'

declare module 'fastify' {
  interface FastifyRequest {
    report: RequestReport
  }
}

/** Where log lines go, and from which level on. */
export interface LogOptions {
  readonly level: string
  readonly stream?: { write(line: string): void }
}

/**
 * Standard output, several lines at a time and never later than 200 ms: a write for each line takes a tenth of what a
 * short request costs. What is left is written when the process ends, unless it is killed.
 */
export function openLog(): { write(line: string): void } {
  return pino.destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 200 })
}

/** What fastify is told of the log: JSON, a line an event, and nothing in it that a client sent but its request id. */
export function loggerOptions(log: LogOptions): FastifyServerOptions {
  return {
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    logger: {
      level: log.level,
      ...(log.stream && { stream: log.stream }),
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
      serializers: { err: describeError },
    },
  }
}

/** The client's own id where it is harmless in a log and a header, else a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID()
}

/** Without the details of PostgreSQL, which hold values of rows. */
function describeError(error: unknown): { type: string; message: string; stack: string; code?: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error), stack: '' }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const cause = error.cause instanceof Error ? `\ncaused by ${error.cause.stack}` : ''
  return { type: error.name, message: error.message, stack: `${error.stack ?? ''}${cause}`, ...code }
}

/** Who asks these asks again and again. */
const watching: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/state'])

/** Gives each request its report, and writes it as one line when the answer is out or the client is gone. */
export function logRequests(server: FastifyInstance): void {
  server.decorateRequest('report')
  server.addHook('onRequest', (request, reply, done) => {
    const report = startReport(request.id, request.log)
    request.report = report
    reply.header('x-request-id', request.id)
    logAnswered(request.log, reply.raw, () => ({
      method: request.method,
      route: request.routeOptions.url,
      operation: report.operationName,
      ms: reply.elapsedTime,
      statements: report.statements.length,
      rows: report.rows,
      bytes: Number(reply.getHeader('content-length') ?? 0),
      ...(report.errorCodes.size > 0 && { errors: [...report.errorCodes] }),
    }))
    done()
  })
}

/** What is said of an answer beside its status. */
interface Answered {
  readonly method: string
  /** the route's pattern; undefined where there is none */
  readonly route: string | undefined
  readonly operation: string | undefined
  readonly ms: number
  readonly statements: number
  readonly rows: number
  readonly bytes: number
  readonly errors?: readonly string[]
  /** where the log does not say it of itself */
  readonly requestId?: string
}

/**
 * Writes a request's line when its answer is out, or the client is gone, for which the status 499 stands.
 * @param describe asked then
 */
export function logAnswered(
  log: FastifyBaseLogger,
  response: ServerResponse,
  describe: () => Answered,
): void {
  response.once('close', () => {
    const { writableFinished: finished, statusCode } = response
    const { requestId, method, route, operation, ms, bytes, ...rest } = describe()
    const status = finished ? statusCode : 499
    const line = {
      ...(requestId !== undefined && { requestId }),
      method,
      route,
      operation,
      status,
      ms: Math.round(ms * 10) / 10,
      ...rest,
      bytes: finished ? bytes : 0,
    }
    if (status >= 500) log.error(line, 'answered')
    else if (route !== undefined && watching.has(route)) log.debug(line, 'answered')
    else log.info(line, finished ? 'answered' : 'client gone')
  })
}

/** Tells the report what only Apollo knows. */
export const reportPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operationName, contextValue }) => {
      if (operationName) contextValue.report.operationName = operationName.slice(0, 100)
    },
  }),
  unexpectedErrorProcessingRequest: async ({ requestContext, error }) => {
    requestContext.contextValue.report.cause = error
  },
}
