import type { FastifyInstance } from 'fastify'
import { pageOf, pagePolicy } from './page.ts'

const page = pageOf(
  'Bastama API',
  `<main>
<h1>Bastama API</h1>
<p>Programmes of city initiatives as data: competitions, facilitators, workshops, teams and their projects, in Kazakh,
Russian and English. What is published may be read by anyone, without a key.</p>
<ul>
<li><a href="/docs">Documentation</a>: requests, ids, lists, errors, limits</li>
<li><a href="/explorer/">Explorer</a>: write queries and try them, with examples to start from</li>
<li><a href="/schema.graphql">Schema</a>: every type and field, in GraphQL’s schema language</li>
<li><code>/graphql</code>: where queries go, by <code>POST</code>, or by <code>GET</code> with the header
<code>apollo-require-preflight: yes</code></li>
</ul>
</main>`,
)

/** `/`: says what this is. */
export function frontPage(server: FastifyInstance): void {
  server.get('/', async (_, reply) =>
    reply.header('content-security-policy', pagePolicy).type('text/html; charset=utf-8').send(page),
  )
}
