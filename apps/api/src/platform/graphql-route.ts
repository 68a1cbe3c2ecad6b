import { HeaderMap } from '@apollo/server'
import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { preferredLanguage } from '@bastama/domain/kernel/language.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { documentIdOf, keptAnswer, keptUnder } from './answers.ts'
import type { Answers } from './answers.ts'
import type { Clock } from './clock.ts'
import type { RequestContext } from './context.ts'
import type { Database } from './database/connect.ts'
import { startDeadline } from './deadline.ts'
import { retryAfter, statusOf } from './errors.ts'
import { reportTo } from './report.ts'
import type { RequestReport } from './report.ts'
import { statementRunner } from './statement.ts'
import type { Uploads } from './uploads.ts'
import { hasTag, sendError } from './web.ts'

/** What the route needs beside Apollo. */
export interface GraphqlRouteOptions {
  readonly database: Database
  readonly portalUrl: string
  readonly uploads: Uploads
  readonly clock: Clock
  readonly authenticate: (request: FastifyRequest) => Actor | Promise<Actor>
  /** milliseconds that an operation has */
  readonly timeout: number
  /** without it there are no trusted documents */
  readonly answers: Answers | undefined
}

/**
 * `/graphql` over Apollo's pipeline. Beside what Apollo does: a request has a deadline, and an answer that failed as a
 * whole because of the database has the status that says so.
 */
export function graphqlRoute(
  server: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  { database, portalUrl, uploads, clock, authenticate, timeout, answers }: GraphqlRouteOptions,
): void {
  server.route({
    // Apollo refuses the others, and says which there are.
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: async (request, reply) => {
      const { report } = request
      const actor = await authenticate(request)
      const now = clock.now()
      const documentId = documentIdOf(request)
      const document = documentId && answers?.documents.get(documentId)
      if (documentId !== undefined && document === undefined) return sendError(reply, 'UNKNOWN_DOCUMENT')
      const keeper = document !== undefined && actor.kind === 'visitor' ? answers : undefined
      const moment = keeper?.cache.moment

      using deadline = startDeadline(reply.raw, timeout)
      const { signal } = deadline
      const answering = reportTo(report, () =>
        apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: toApollo(request, document),
          context: async () => ({
            actor,
            now,
            language: preferredLanguage(request.headers['accept-language']),
            db: database.db,
            portalUrl,
            uploads,
            dropKept: (tables) => tables.forEach((table) => answers?.cache.change(table)),
            run: statementRunner(database.pool, signal, report),
            signal,
            report,
          }),
        }),
      )
      const { status = 200, headers, body } = await Promise.race([answering, deadline.passed])
      if (body.kind !== 'complete') throw new Error('An answer in parts was not asked for.')
      for (const [name, value] of headers) reply.header(name, value)
      reply.code(statusFor(status, report, reply))
      if (!keeper || moment === undefined || status !== 200 || report.errorCodes.size > 0) {
        return await reply.send(body.string)
      }
      const until = await keeper.nextInstant(now)
      const type = headers.get('content-type') ?? ''
      const answer = keptAnswer(body.string, type, report.operationName, until)
      const tables = keeper.tablesOf(report.statements)
      keeper.cache.keep(keptUnder(request.url, request.headers), { answer, tables, until }, moment)
      reply.headers(answer.headers)
      if (hasTag(request.headers, answer.etag)) return await reply.code(304).send()
      return await reply.send(answer.body)
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

/** @param document the text of the trusted document that the request names */
function toApollo(request: FastifyRequest, document: string | undefined): HTTPGraphQLRequest {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const question = request.url.indexOf('?')
  const search = new URLSearchParams(question === -1 ? '' : request.url.slice(question))
  if (document !== undefined) {
    search.set('query', document)
    // It changes nothing and was written by us: any page may ask for it.
    headers.set('apollo-require-preflight', 'yes')
  }
  return { method: request.method, headers, search: `?${search.toString()}`, body: request.body }
}
