import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { escapeHtml } from '../html.ts'
import { pageOf, pagePolicy } from './page.ts'

const source = new URL('../../../../../docs/api.md', import.meta.url)

/** As the source is read: who reads the page copies the address of where they read it. */
const addressOfSource = 'http://localhost:4000'

/** A heading is found by its words, as where the source is read: `/docs#limits`. */
const idOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

/** Markdown as HTML; the codes that a table explains are found by their names: `/docs#TOO_EXPENSIVE`. */
async function render(markdown: string): Promise<string> {
  const { default: MarkdownIt } = await import('markdown-it')
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false })
  const { rules } = md.renderer
  const named = new Set<string>()
  let isTable = false
  rules['heading_open'] = (tokens, index, options, _, self) => {
    tokens[index]?.attrSet('id', idOf(tokens[index + 1]?.content ?? ''))
    return self.renderToken(tokens, index, options)
  }
  // A wide table is moved by itself, also by keys.
  rules['table_open'] = () => {
    isTable = true
    return '<div class="wide" tabindex="0"><table>'
  }
  rules['table_close'] = () => {
    isTable = false
    return '</table></div>'
  }
  rules['code_inline'] = (tokens, index) => {
    const content = tokens[index]?.content ?? ''
    const isNamed = isTable && /^[A-Z]+(?:_[A-Z]+)+$/.test(content) && !named.has(content)
    if (isNamed) named.add(content)
    const text = isTable ? escapeHtml(content).replaceAll('_', '_<wbr>') : escapeHtml(content)
    return `<code${isNamed ? ` id="${content}"` : ''}>${text}</code>`
  }
  return md.render(markdown)
}

/** `/docs`: docs/api.md for those who have the product and not its source. It is made when somebody first asks. */
export function docsPage(server: FastifyInstance): void {
  let page: Promise<string> | undefined
  server.get('/docs', async (request, reply) => {
    page ??= makePage()
    // What went wrong may go right the next time.
    page.catch(() => (page = undefined))
    return reply
      .header('content-security-policy', pagePolicy)
      .type('text/html; charset=utf-8')
      .send((await page).replaceAll(addressOfSource, `${request.protocol}://${request.host}`))
  })
}

async function makePage(): Promise<string> {
  return pageOf(
    'Documentation · Bastama API',
    `<nav><a href="/explorer/">Explorer</a> · <a href="/schema.graphql">Schema</a></nav>
<main>${await render(await readFile(source, 'utf8'))}</main>`,
  )
}
