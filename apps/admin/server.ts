import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import compress from '@fastify/compress'
import proxy from '@fastify/http-proxy'
import files from '@fastify/static'
import fastify, { LogController } from 'fastify'
import { completeDocument } from './document.ts'

/** Serves the built console, and passes on to the API what its pages ask, so that they name no other host. */
const host = process.env['HOST'] ?? '127.0.0.1'
const port = Number(process.env['CONSOLE_PORT'] ?? 3001)
const apiUrl = process.env['API_URL'] ?? 'http://127.0.0.1:4000'
const portalUrl = new URL(process.env['PORTAL_URL'] ?? 'http://localhost:3000').origin
const isDemo = process.env['DEMO'] === 'on'
const dist = join(import.meta.dirname, 'dist')

const app = fastify({
  requestTimeout: 30_000,
  logController: new LogController({ disableRequestLogging: true }),
  logger: { level: process.env['LOG_LEVEL'] ?? 'info' },
  forceCloseConnections: 'idle',
  trustProxy: 'loopback',
})

app.addHook('onRequest', async (_request, reply) => {
  reply.headers({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  })
})

// The key in a mailed link, and what somebody searched for, is behind the path and in no log.
app.addHook('onResponse', (request, reply, done) => {
  const { statusCode: status } = reply
  const [path] = request.url.split('?')
  const facts = { method: request.method, path, status, ms: Math.round(reply.elapsedTime * 10) / 10 }
  if (status >= 500) request.log.error(facts, 'answered')
  else request.log.info(facts, 'answered')
  done()
})

// Only what the pages ask: the way to the API is no way around what stands before it.
for (const asked of [
  { prefix: '/graphql', routes: ['/'], httpMethods: ['GET', 'POST'] },
  { prefix: '/auth', routes: ['/*'], httpMethods: ['GET', 'POST'] },
  { prefix: '/media', routes: ['/*'], httpMethods: ['GET'] },
  { prefix: '/uploads', routes: ['/', '/*'], httpMethods: ['POST', 'HEAD', 'PATCH', 'DELETE'] },
]) {
  await app.register(proxy, {
    ...asked,
    upstream: apiUrl,
    rewritePrefix: asked.prefix,
    // Attempts to sign in are counted by who makes them.
    replyOptions: {
      rewriteRequestHeaders: (request, headers) => ({ ...headers, 'x-forwarded-for': request.ip }),
    },
  })
}

await app.register(compress, { encodings: ['br', 'gzip'] })
await app.register(files, {
  root: dist,
  index: false,
  cacheControl: false,
  setHeaders: (reply, path) => {
    const isHashed = path.startsWith(join(dist, 'assets'))
    void reply.header(
      'Cache-Control',
      isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    )
  },
  wildcard: false,
})

const html = readFileSync(join(dist, 'index.html'), 'utf8')

app.get('/healthz', async () => ({ status: 'ok' }))

app.get('/*', async (request, reply) => {
  // What looks like a file and is none is not a page either.
  if (/\.\w+$/.test(request.url.split('?')[0] ?? '')) return reply.callNotFound()
  const nonce = randomBytes(16).toString('base64')
  return reply
    .type('text/html; charset=utf-8')
    .header('Cache-Control', 'no-cache')
    .header('Content-Security-Policy', contentPolicy(nonce))
    .send(completeDocument(html, { portalUrl, isDemo, nonce }))
})

/** Everything from this origin; a script or a style within the page only with the nonce. */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Components size icons and place menus by style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
}

await app.listen({ host, port })
