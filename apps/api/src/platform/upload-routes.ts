import { Readable } from 'node:stream'
import { personIdOf } from '@bastama/domain/kernel/actor.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Uploads } from './uploads.ts'
import { sendError } from './web.ts'

/** What the routes need. */
export interface UploadOptions {
  readonly uploads: Uploads
  readonly authenticate: (request: FastifyRequest) => Actor | Promise<Actor>
  readonly trustedOrigins: readonly string[]
  /** whether who asks may send a file at all: what it is for is said later */
  readonly mayUpload: (actor: Actor) => boolean
  /** how many bytes who asks may begin to send in a day */
  readonly dailyBytes: (actor: Actor) => number
}

/**
 * `/uploads`: files of those who may send some, in pieces that go on where an interruption left off. Each person reaches
 * the own ones alone.
 */
export async function uploadRoutes(server: FastifyInstance, options: UploadOptions): Promise<void> {
  const { uploads, authenticate, trustedOrigins, mayUpload, dailyBytes } = options
  const path = '/uploads'
  const tus = uploads.server(path)

  const answer = async (request: FastifyRequest<{ Params: { id?: string } }>, reply: FastifyReply) => {
    reply
      .removeHeader('access-control-allow-origin')
      .headers({ 'cross-origin-resource-policy': 'same-origin', 'cache-control': 'no-store' })
    // A browser names no origin when it asks its own how far an upload is, and that changes nothing.
    if (request.method !== 'HEAD' && !trustedOrigins.includes(request.headers.origin ?? ''))
      return sendError(reply, 'UNTRUSTED_ORIGIN')
    const actor = await authenticate(request)
    const personId = personIdOf(actor)
    if (personId === undefined) return sendError(reply, 'SIGN_IN_FIRST')
    if (!mayUpload(actor)) return sendError(reply, 'NOT_ALLOWED')
    const { id } = request.params
    if (id !== undefined && !(await uploads.isOf(personId, id))) return sendError(reply, 'NOT_FOUND')
    if (request.method === 'POST') {
      const bytes = Number(request.headers['upload-length'])
      if (!uploads.begin(personId, bytes, dailyBytes(actor))) return sendError(reply, 'TOO_MUCH_SENT')
    }
    const response = await tus.handleWeb(toWeb(request, uploads.ownedBy(personId)))
    if (response.status === 413) return sendError(reply, 'BODY_TOO_LARGE')
    if (response.status >= 500) {
      request.log.error(
        { status: response.status, err: new Error(await response.text()) },
        'unexpected error',
      )
      return sendError(reply, 'INTERNAL_SERVER_ERROR')
    }
    for (const [name, value] of response.headers)
      if (!name.startsWith('access-control-')) reply.header(name, value)
    return reply.code(response.status).send(await response.text())
  }

  await server.register(async (routes) => {
    routes.removeAllContentTypeParsers()
    // The pieces of a file go to the disk as they come.
    routes.addContentTypeParser('*', (_request, _payload, done) => done(null))
    routes.post(path, answer)
    routes.route({ method: ['HEAD', 'PATCH', 'DELETE'], url: `${path}/:id`, handler: answer })
  })
}

/** The request as the library wants it. What a client says of its file is left out: its content tells. */
function toWeb(request: FastifyRequest, metadata: string): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value)
  }
  headers.set('upload-metadata', metadata)
  // How large a file is, is said before it comes, as it counts: the protocol would let it be said later.
  headers.delete('upload-defer-length')
  const hasBody = request.method === 'POST' || request.method === 'PATCH'
  return new Request(new URL(request.url, 'http://uploads'), {
    method: request.method,
    headers,
    ...(hasBody && { body: Readable.toWeb(request.raw), duplex: 'half' }),
  })
}
