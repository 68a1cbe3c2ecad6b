import { HeaderMap } from '@apollo/server'
import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from './clock.ts'
import type { RequestContext } from './context.ts'
import type { Database } from './database/connect.ts'
import { startDeadline } from './deadline.ts'
import { ApiError, retryAfter, statusOf } from './errors.ts'
import { reportTo } from './report.ts'
import type { RequestReport } from './report.ts'
import { statementRunner } from './statement.ts'
import { sendError } from './web.ts'

/** What the route needs beside Apollo. */
export interface GraphqlRouteOptions {
  readonly database: Database
  readonly clock: Clock
  readonly authenticate: (request: FastifyRequest) => Actor | Promise<Actor>
  /** milliseconds that an operation has */
  readonly timeout: number
}

/**
 * `/graphql` over Apollo's pipeline. Beside what Apollo does: a request has a deadline, and an answer that failed as a
 * whole because of the database has the status that says so.
 */
export function graphqlRoute(
  server: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  { database, clock, authenticate, timeout }: GraphqlRouteOptions,
): void {
  server.route({
    // Apollo refuses the others, and says which there are.
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: async (request, reply) => {
      const { report } = request
      using deadline = startDeadline(reply.raw, timeout)
      const { signal } = deadline
      const answering = reportTo(report, () =>
        apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: toApollo(request),
          context: async () => ({
            actor: await authenticate(request),
            now: clock.now(),
            db: database.db,
            run: statementRunner(database.pool, signal, report),
            signal,
            report,
          }),
        }),
      )
      try {
        const { status = 200, headers, body } = await Promise.race([answering, deadline.passed])
        if (body.kind !== 'complete') throw new Error('An answer in parts was not asked for.')
        for (const [name, value] of headers) reply.header(name, value)
        return await reply.code(statusFor(status, report, reply)).send(body.string)
      } catch (error) {
        if (error instanceof ApiError && signal.aborted) return sendError(reply, 'TIMEOUT')
        throw error
      }
    },
  })
}

/**
 * Apollo's status, but: a failure of the database counts for the whole answer, as it is one statement, and an error that
 * came without a status has that of its code.
 */
function statusFor(status: number, { errorCodes }: RequestReport, reply: FastifyReply): number {
  if (errorCodes.has('SERVICE_UNAVAILABLE')) {
    reply.header('retry-after', retryAfter)
    return statusOf.SERVICE_UNAVAILABLE
  }
  if (errorCodes.has('TIMEOUT')) return statusOf.TIMEOUT
  const [code] = errorCodes
  return status === 500 && code ? statusOf[code] : status
}

function toApollo(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const query = request.url.indexOf('?')
  return {
    method: request.method,
    headers,
    search: query === -1 ? '' : request.url.slice(query),
    body: request.body,
  }
}
