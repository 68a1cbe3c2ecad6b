import type { ServerResponse } from 'node:http'
import { ApiError } from './errors.ts'

/** The time that a request has. */
export interface Deadline extends Disposable {
  /** aborts when the time is over or the client is gone */
  readonly signal: AbortSignal
  /** rejects at the same moment */
  readonly passed: Promise<never>
}

/**
 * Starts the clock of a request. Fastify's own `request.signal` does not serve: it aborts as soon as the body of a POST
 * has been read.
 * @throws {ApiError} through `passed`, with code TIMEOUT
 */
export function startDeadline(response: ServerResponse, milliseconds: number): Deadline {
  const controller = new AbortController()
  const { promise: passed, reject } = Promise.withResolvers<never>()
  // Where nobody waits for it any more, that it passed is no event.
  passed.catch(() => {})
  const end = () => {
    const error = new ApiError('TIMEOUT', 'The time of the request is over.')
    controller.abort(error)
    reject(error)
  }
  const closed = () => {
    if (!response.writableFinished) end()
  }
  const timer = setTimeout(end, milliseconds)
  response.once('close', closed)
  return {
    signal: controller.signal,
    passed,
    [Symbol.dispose]: () => {
      clearTimeout(timer)
      response.removeListener('close', closed)
    },
  }
}
