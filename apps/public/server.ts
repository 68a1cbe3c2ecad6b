import { join } from 'node:path'
import { setImmediate as turnEnds } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { negotiate } from '@fastify/accept-negotiator'
import compress from '@fastify/compress'
import proxy from '@fastify/http-proxy'
import statics from '@fastify/static'
import fastify, { LogController } from 'fastify'
import type { FastifyReply, FastifyRequest } from 'fastify'
import pino from 'pino'
import { createRequestHandler, RouterContextProvider } from 'react-router'
import type { ServerBuild } from 'react-router'
import { ApiState } from './src/graphql/api-state.ts'
import { apiAddress, takeReadings } from './src/graphql/readings.ts'
import { languageOfPath } from './src/shell/address-language.ts'
import { readablePath } from './src/shell/request/readable-path.ts'
import { PageMemory } from './src/shell/request/page-memory.ts'
import type { Coding, KeptPage, Moment } from './src/shell/request/page-memory.ts'
import { requestLog } from './src/shell/request/request-log.ts'
import { sessionCookie } from './src/shell/request/session-cookie.ts'
import { mostFormBytes, tooLargeBody } from './src/shell/form/too-large-body.ts'

const port = Number(process.env['PORTAL_PORT'] ?? 3000)
const host = process.env['HOST'] ?? '127.0.0.1'
const codings: Coding[] = ['br', 'gzip', 'identity']
const memory = new PageMemory()
const apiState = new ApiState()
const build = join(import.meta.dirname, 'build')

const app = fastify({
  // to send us a request: a form with files takes minutes where the connection is slow
  requestTimeout: 300_000,
  logController: new LogController({ disableRequestLogging: true }),
  logger: {
    level: process.env['LOG_LEVEL'] ?? 'info',
    // Several lines at a time: a write for each costs more than to send a page that is kept.
    stream: pino.destination({ dest: 1, sync: false, minLength: 8192, periodicFlush: 200 }),
  },
  forceCloseConnections: 'idle',
  // Behind a proxy the forwarded protocol and host are the ones that forms come from.
  trustProxy: 'loopback',
  rewriteUrl: ({ url = '/' }) => readablePath(url),
})

app.addHook('onSend', (_request, reply, payload, done) => {
  reply.header('X-Content-Type-Options', 'nosniff')
  reply.header('Referrer-Policy', 'strict-origin-when-cross-origin')
  reply.header('Cross-Origin-Opener-Policy', 'same-origin')
  reply.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
  done(null, payload)
})

// What somebody searched for, and the key in a mailed link, is behind the path and in no log.
app.addHook('onResponse', (request, reply, done) => {
  const { statusCode: status } = reply
  const facts = {
    method: request.method,
    path: pathOf(request.url),
    status,
    ms: Math.round(reply.elapsedTime * 10) / 10,
  }
  if (status >= 500) request.log.error(facts, 'answered')
  else request.log.info(facts, 'answered')
  done()
})

await app.register(compress, { encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 5 } } })

await app.register(statics, {
  root: join(build, 'client'),
  wildcard: false,
  setHeaders(response, path) {
    const isHashed = path.includes('/assets/')
    response.header(
      'Cache-Control',
      isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    )
  },
})

// The API and its files under the portal's own address, so that no page names another host. Accounts are not among them:
// one signs in by the portal's own forms.
const reading = ['GET', 'HEAD', 'POST', 'OPTIONS']
const proxied = ['/media', '/graphql', '/mailbox', '/explorer', '/docs', '/schema.graphql'].map((prefix) => ({
  prefix,
  httpMethods: reading,
}))
for (const { prefix, httpMethods } of [
  ...proxied,
  { prefix: '/uploads', httpMethods: ['POST', 'HEAD', 'PATCH', 'DELETE'] },
]) {
  await app.register(proxy, {
    upstream: apiAddress(),
    prefix,
    rewritePrefix: prefix,
    httpMethods,
    // What somebody may ask for is counted by who asks.
    replyOptions: {
      rewriteRequestHeaders: (request, headers) => ({ ...headers, 'x-forwarded-for': request.ip }),
    },
  })
}

app.get('/healthz', async () => ({ status: 'ok' }))

await app.register(async (pages) => {
  const serverBuild = (await import(pathToFileURL(join(build, 'server', 'index.js')).href)) as ServerBuild
  const answer = createRequestHandler(serverBuild, 'production')
  pages.removeAllContentTypeParsers()
  pages.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  pages.addContentTypeParser('multipart/form-data', readFormWithFiles)
  pages.all('*', async (request, reply) => {
    // In an address without a language the page is that of who asks; so it is for whoever is signed in.
    const isKeepable =
      request.method === 'GET' &&
      languageOfPath(request.url) !== undefined &&
      sessionCookie(request.headers.cookie) === undefined
    const moment = isKeepable ? await currentMoment() : undefined
    const known = moment && (await memory.get(request.url, moment, () => stoppedBy(reply)))
    if (known) return await sendKept(known, request, reply)
    const context = new RouterContextProvider()
    context.set(requestLog, request.log)
    const response = await answer(toWebRequest(request, stoppedBy(reply)), context)
    const readings = takeReadings(response.headers)
    const page = moment && (await memory.keep(request.url, response, readings, moment))
    return page ? await sendKept(page, request, reply) : await send(response, reply)
  })
})

/** Reads a form to its end, or the browser never comes to read the answer; of more than is taken nothing is kept. */
async function readFormWithFiles(request: FastifyRequest, payload: AsyncIterable<Buffer>): Promise<unknown> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of payload) {
    bytes += piece.length
    if (bytes <= mostFormBytes) pieces.push(piece)
    else pieces.length = 0
  }
  if (bytes <= mostFormBytes) return Buffer.concat(pieces)
  request.headers['content-type'] = 'application/x-www-form-urlencoded'
  return Buffer.from(`${tooLargeBody}=${bytes}`)
}

/** What the API told before the request came is heard by the end of this turn. */
async function currentMoment(): Promise<Moment> {
  await turnEnds()
  return { now: Date.now(), state: apiState.name }
}

function pathOf(url: string): string {
  const query = url.indexOf('?')
  return query === -1 ? url : url.slice(0, query)
}

/** Ends when the reader goes away before the answer is out. */
function stoppedBy(reply: FastifyReply): AbortSignal {
  const stop = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) stop.abort()
  })
  return stop.signal
}

function toWebRequest(request: FastifyRequest, signal: AbortSignal): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  // Attempts to sign in are counted by who makes them, whatever they say of themselves.
  headers.set('x-forwarded-for', request.ip)
  const body = Buffer.isBuffer(request.body) && request.body.length > 0 ? new Uint8Array(request.body) : null
  return new Request(`${request.protocol}://${request.host}${request.url}`, {
    method: request.method,
    headers,
    body,
    signal,
  })
}

/** Sends a page that is kept, in the coding that the reader takes; who has it already, by its ETag, gets a 304. */
async function sendKept(page: KeptPage, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.headers(page.headers)
  if (request.headers['if-none-match']?.split(/,\s*/).includes(page.etag)) return reply.status(304).send()
  const coding = page.isText && negotiate(request.headers['accept-encoding'] ?? '', codings)
  if (coding && coding !== 'identity') reply.header('Content-Encoding', coding)
  return reply.send(await page.body(coding || 'identity'))
}

/** Sends what is not kept. */
async function send(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  reply.status(response.status)
  for (const [name, value] of response.headers) reply.header(name, value)
  const body = Buffer.from(await response.arrayBuffer())
  return reply.send(body.length > 0 ? body : undefined)
}

const stopping = new AbortController()
void apiState.listen(stopping.signal)

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    stopping.abort()
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        app.log.error(error)
        process.exit(1)
      },
    )
  })
}

await app.listen({ port, host })
