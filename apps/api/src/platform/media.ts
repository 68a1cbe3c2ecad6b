import type { ServerResponse } from 'node:http'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Clock } from './clock.ts'
import type { Database } from './database/connect.ts'
import { startDeadline } from './deadline.ts'
import type { Asking } from './holds.ts'
import { statementRunner } from './statement.ts'
import type { Storage } from './storage.ts'
import { hasTag, sendError } from './web.ts'

/** What may be shown in a page; anything else is only offered for download. */
const shown = new Set(['image/avif', 'image/webp', 'image/jpeg', 'image/png', 'image/svg+xml'])

/** What the route needs. */
export interface MediaOptions {
  readonly database: Database
  readonly clock: Clock
  readonly storage: Storage
  readonly authenticate: (request: FastifyRequest) => Actor | Promise<Actor>
  /** milliseconds for finding out who may read */
  readonly timeout: number
  readonly mayRead: (asking: Asking, key: string) => Promise<boolean>
  /** whether the file with a key is somebody's own: it is offered for download alone, and no copy of it is kept */
  readonly isPersonal: (key: string) => boolean
}

/**
 * Seconds for which a copy is good. What a key names never changes, but who may read it does: consent is withdrawn, an
 * album taken back.
 */
const maxAge = 300

/** `/media/<key>`: the files of the storage, for those who may read them; for all others they are not there. */
export function mediaRoutes(
  server: FastifyInstance,
  { database, clock, storage, authenticate, timeout, mayRead, isPersonal }: MediaOptions,
): void {
  const isRead = async (request: FastifyRequest, actor: Actor, key: string, response: ServerResponse) => {
    using deadline = startDeadline(response, timeout)
    const run = statementRunner(database.pool, deadline.signal, request.report)
    return await Promise.race([mayRead({ actor, now: clock.now(), run }, key), deadline.passed])
  }
  server.get<{ Params: { '*': string } }>('/media/*', async (request, reply) => {
    const key = request.params['*']
    if (!/^[\w-]+(?:[./][\w-]+)*$/.test(key)) return sendError(reply, 'NOT_FOUND')
    const actor = await authenticate(request)
    if (!(await isRead(request, actor, key, reply.raw)) || !(await storage.exists(key))) {
      return sendError(reply, 'NOT_FOUND')
    }
    const { contentType = 'application/octet-stream', contentLength, etag } = await storage.getMetaData(key)
    const isOwn = isPersonal(key)
    const sharing = actor.kind === 'visitor' ? 'public' : 'private'
    reply.headers({
      'cache-control': isOwn ? 'private, no-store' : `${sharing}, max-age=${maxAge}`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'accept-ranges': 'bytes',
      etag,
    })
    reply.type(contentType)
    if (isOwn || !shown.has(contentType)) reply.header('content-disposition', 'attachment')
    if (hasTag(request.headers, etag)) return reply.code(304).send()

    const range = parseRange(request.headers.range, contentLength)
    switch (range) {
      case undefined:
        return reply.header('content-length', contentLength).send(await storage.getStream(key))
      case 'unsatisfiable':
        return reply.header('content-range', `bytes */${contentLength}`).code(416).send()
      default:
        return reply
          .code(206)
          .header('content-range', `bytes ${range.from}-${range.to}/${contentLength}`)
          .header('content-length', range.to - range.from + 1)
          .send(await storage.getRange(key, range.from, range.to))
    }
  })
}

/** One range of bytes; several at once, or what is not a range, are answered with the whole file. */
function parseRange(
  header: string | undefined,
  length: number,
): { readonly from: number; readonly to: number } | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return undefined
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first)
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined
  return from <= to ? { from, to } : 'unsatisfiable'
}
