import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { ApiError, errorBody, failureOf, retryAfter, statusOf } from './errors.ts'
import type { ErrorCode } from './errors.ts'

/** Sent with each answer; a page of our own replaces the policy by what it needs. */
export const headersOfEach = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // What the API serves is public and no cookie counts: any page may read it.
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-request-id, retry-after',
}

const preflight = {
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers':
    'content-type, x-request-id, apollo-require-preflight, x-apollo-operation-name',
  'access-control-max-age': '86400',
}

/** What holds for every address: headers, answers to preflights, errors as GraphQL clients expect them. */
export function webRules(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(headersOfEach)
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined) {
      reply.headers(preflight).code(204).send()
    } else done()
  })
  server.setNotFoundHandler((_, reply) => sendError(reply, 'NOT_FOUND'))
  server.setErrorHandler((error, request, reply) => {
    if (isClientError(error)) {
      return error.statusCode === 413
        ? sendError(reply, 'BODY_TOO_LARGE')
        : sendError(reply, 'BAD_REQUEST', { message: error.message, status: error.statusCode })
    }
    if (error instanceof ApiError) return sendError(reply, error.code)
    request.log.error({ err: error }, 'unexpected error')
    return sendError(reply, failureOf(error))
  })
}

/** Answers with one error, in the form of a GraphQL response. */
export function sendError(
  reply: FastifyReply,
  code: ErrorCode,
  { message, status = statusOf[code] }: { readonly message?: string; readonly status?: number } = {},
): FastifyReply {
  reply.request.report.errorCodes.add(code)
  if (code === 'SERVICE_UNAVAILABLE') reply.header('retry-after', retryAfter)
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(errorBody(code, reply.request.id, message))
}

/** Whether who asks has the answer with this tag already: then a 304 says so. */
export function hasTag({ 'if-none-match': tags }: IncomingHttpHeaders, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '')
  return tags?.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag)) ?? false
}

/** The policy of a page whose one style sheet stands in it. */
export function policyOfPage(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
}

function isClientError(error: unknown): error is Error & { readonly statusCode: number } {
  if (!(error instanceof Error) || !('statusCode' in error)) return false
  return typeof error.statusCode === 'number' && error.statusCode >= 400 && error.statusCode < 500
}
