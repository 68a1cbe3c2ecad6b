import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'
import { keptUnder } from './answers.ts'
import type { Answers } from './answers.ts'
import type { Clock } from './clock.ts'
import { logAnswered, requestIdOf } from './logging.ts'
import { hasTag, headersOfEach } from './web.ts'

const each = Object.entries(headersOfEach).flat()

/**
 * Answers a visitor's GET of `/graphql` from memory, before Fastify sees it, whose way costs more than the answer.
 * @returns what says whether it answered; who sends a cookie or a key may be somebody, and is left to the route
 */
export function answerFromMemory(
  answers: Answers,
  clock: Clock,
  log: FastifyBaseLogger,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const { method, url = '', headers } = request
    if (method !== 'GET' || !url.startsWith('/graphql?')) return false
    if (headers.cookie !== undefined || headers.authorization !== undefined) return false
    const kept = answers.cache.get(keptUnder(url, headers), clock.now())
    if (!kept) return false
    const requestId = requestIdOf(request)
    const startedAt = performance.now()
    const isKnown = hasTag(headers, kept.etag)
    logAnswered(log, response, () => ({
      requestId,
      method,
      route: '/graphql',
      operation: kept.operation,
      ms: performance.now() - startedAt,
      statements: 0,
      rows: 0,
      bytes: isKnown ? 0 : kept.body.length,
    }))
    const head = [...each, ...Object.entries(kept.headers).flat(), 'x-request-id', requestId]
    if (isKnown) response.writeHead(304, head).end()
    else response.writeHead(200, [...head, 'content-length', String(kept.body.length)]).end(kept.body)
    return true
  }
}
