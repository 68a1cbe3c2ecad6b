import type { FastifyInstance } from 'fastify'
import { policyOfPage } from './web.ts'

const style = `
  :root { color-scheme: light dark }
  body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 38rem; margin: 12vh auto; padding: 0 1.5rem }
  li { margin: 0.5rem 0 }
`

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bastama API</title>
<style>${style}</style>
</head>
<body>
<h1>Bastama API</h1>
<p>Programmes of city initiatives as data: competitions, facilitators, workshops, teams and their projects, in Kazakh,
Russian and English. What is published may be read by anyone, without a key.</p>
<ul>
<li><a href="/explorer/">Explorer</a>: write queries and try them, with examples to start from</li>
<li><a href="/schema.graphql">Schema</a>: every type and field, in GraphQL's schema language</li>
<li><code>/graphql</code>: where queries go, by <code>POST</code> or <code>GET</code></li>
<li><code>docs/api.md</code> in the source: ids, pages, errors, limits</li>
</ul>
</body>
</html>
`

/** `/`: says what this is. */
export function frontPage(server: FastifyInstance): void {
  server.get('/', async (_, reply) =>
    reply.header('content-security-policy', policyOfPage(style)).type('text/html; charset=utf-8').send(page),
  )
}
