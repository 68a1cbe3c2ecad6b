import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Where `npm run build` puts the page of apps/api/explorer. */
const built = fileURLToPath(new URL('../../../dist/explorer/', import.meta.url))

/** The editor writes style sheets of its own and runs in workers; all of it comes from this server. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** `/explorer`: GraphiQL, where one writes and tries queries. */
export async function explorerRoutes(server: FastifyInstance): Promise<void> {
  if (!existsSync(built)) {
    server.get('/explorer', async (_, reply) =>
      reply.code(503).type('text/plain').send('The explorer is not built: npm run build -w apps/api\n'),
    )
    return
  }
  await server.register(fastifyStatic, {
    root: built,
    prefix: '/explorer/',
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isNamedByContent = path.includes('assets')
      reply.header('cache-control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache')
      reply.header('content-security-policy', policy)
      reply.header('cross-origin-resource-policy', 'same-origin')
    },
  })
  server.get('/explorer', async (_, reply) => reply.redirect('/explorer/'))
}
