import { unwrapResolverError } from '@apollo/server/errors'
import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { GraphQLFormattedError } from 'graphql'
import { currentReport } from './report.ts'

/** Every `extensions.code` that the API answers with, and the HTTP status of an answer that holds nothing else. docs/api.md explains each. */
export const statusOf = {
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  BAD_USER_INPUT: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 200,
  UNKNOWN_DOCUMENT: 404,
  TOO_MANY_TOKENS: 400,
  TOO_DEEP: 400,
  TOO_MANY_FIELDS: 400,
  TOO_MANY_ROOT_FIELDS: 400,
  TOO_MANY_ALIASES: 400,
  TOO_MANY_DIRECTIVES: 400,
  TOO_MANY_REPEATS: 400,
  PAGE_SIZE_OUT_OF_RANGE: 400,
  TOO_EXPENSIVE: 400,
  SIGN_IN_FIRST: 401,
  NOT_ALLOWED: 403,
  UNTRUSTED_ORIGIN: 403,
  NOT_FOUND: 404,
  BODY_TOO_LARGE: 413,
  TOO_MUCH_SENT: 429,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
} as const satisfies Record<string, number>
export type ErrorCode = keyof typeof statusOf

/** Seconds after which a client may ask again when the database is away or the server stops. */
export const retryAfter = 5

/** An error whose code and message are meant for the client. */
export class ApiError extends GraphQLError {
  readonly code: ErrorCode
  /** @param facts more for `extensions`, for instance the limit and what was found */
  constructor(code: ErrorCode, message: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(message, {
      extensions: { ...facts, code, http: { status: statusOf[code], headers: new HeaderMap() } },
    })
    this.code = code
  }
}

/**
 * What the client is told of an error: the codes of this file as they are, with the id of the request; of anything
 * else only that it happened. The cause of that goes to the log.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const report = currentReport()
  const cause = report?.cause ?? unwrapResolverError(error)
  const code = codeOf(formatted, cause)
  report?.errorCodes.add(code)
  if (code === 'INTERNAL_SERVER_ERROR') report?.log.error({ err: cause }, 'unexpected error')
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
  return {
    ...formatted,
    message: sentences[code] ?? formatted.message,
    extensions: { ...extensions, code, ...(report && { requestId: report.requestId }) },
  }
}

/** The whole body of an answer that is one error and never came to be executed. */
export function errorBody(code: ErrorCode, requestId: string, message = sentences[code] ?? ''): string {
  return JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] })
}

/** Said in place of what the error itself would say. */
const sentences: Partial<Record<ErrorCode, string>> = {
  TOO_MANY_TOKENS: 'The document is too long.',
  BODY_TOO_LARGE: 'The request is too large.',
  TOO_MUCH_SENT: 'You have sent as many files as one may in a day.',
  UNKNOWN_DOCUMENT: 'No trusted document has this id.',
  UNTRUSTED_ORIGIN: 'This may only be asked from the portal or the console.',
  SIGN_IN_FIRST: 'Sign in first.',
  NOT_ALLOWED: 'You do not have the right to do this.',
  NOT_FOUND: 'There is nothing at this address.',
  INTERNAL_SERVER_ERROR:
    'Something went wrong on our side. Tell us the id of the request, and we can find out what.',
  SERVICE_UNAVAILABLE: 'The service cannot answer just now. Try again in a few seconds.',
  TIMEOUT: 'This took too long and was stopped. Ask for less at once.',
}

function codeOf(formatted: GraphQLFormattedError, cause: unknown): ErrorCode {
  const code = formatted.extensions?.['code']
  if (code === 'GRAPHQL_PARSE_FAILED' && /more tha[nt] \d+ tokens/.test(formatted.message))
    return 'TOO_MANY_TOKENS'
  if (isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR') return code
  return failureOf(cause)
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(statusOf, code)
}

/** Which failure of the server an unforeseen error is. */
export function failureOf(cause: unknown): 'TIMEOUT' | 'SERVICE_UNAVAILABLE' | 'INTERNAL_SERVER_ERROR' {
  for (let error = cause; error instanceof Error; error = error.cause) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
    if (code === '57014' || error.name === 'TimeoutError' || error.name === 'AbortError') return 'TIMEOUT'
    if (
      isAway.test(code) ||
      /^(Connection terminated|timeout exceeded when trying to connect)|is not queryable$/.test(error.message)
    ) {
      return 'SERVICE_UNAVAILABLE'
    }
    if (error instanceof AggregateError && error.errors.length > 0) return failureOf(error.errors[0])
  }
  return 'INTERNAL_SERVER_ERROR'
}

/** PostgreSQL stops, starts, is full, is busy with the same row for too long, or lost the connection; or nobody is there. */
const isAway =
  /^(?:57P0[1-4]|55P03|40001|40P01|53300|08...|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/
