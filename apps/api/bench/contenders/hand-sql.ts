import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { actorOf } from '../actors.ts'
import type { Contender, Surroundings } from './contender.ts'
import { dataOf } from './contender.ts'
import { applications } from './hand-sql/applications.ts'
import { page, project, search, showcase } from './hand-sql/projects.ts'
import { results } from './hand-sql/results.ts'
import { serveJson } from './http.ts'

export const contender: Contender = {
  name: 'hand-sql',
  note: 'one statement a workload, written by hand and prepared by name, behind node:http; our access rules, without those that follow from others: the floor',
  request: (workload, n, size) => ({
    method: 'POST',
    path: `/${workload.name}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(workload.variables(n, size)),
  }),
  normal: (_, answer) => dataOf(answer),
  serve,
}

async function serve({ databaseUrl, port, pool: size }: Surroundings): Promise<void> {
  const { managedProgrammeIds, personIdOf } = await import('@bastama/domain/kernel/actor.ts')
  const { fallbackOrder, isLanguage } = await import('@bastama/domain/kernel/language.ts')
  const { fold } = await import('@bastama/domain/kernel/fold.ts')
  const { searchTerms, slippedWords } = await import('@bastama/domain/kernel/search.ts')
  const { connect } = await import('../../src/platform/database/connect.ts')
  const { applicationOrders } = await import('../workloads/applications.ts')
  const { shareAddress } = await import('../workloads/computed.ts')
  const { pool } = connect({ url: databaseUrl, size })

  const cursorValues = ({ after }: Asked) => {
    const values: unknown = JSON.parse(Buffer.from(String(after), 'base64url').toString())
    return Array.isArray(values) ? values.slice(1) : []
  }
  const searchValues = ({ words }: Asked) => {
    const text = String(words)
    return [searchTerms(text).join(' & '), fold(text), slippedWords(text)]
  }
  const ofStaff = ({ slug }: Asked, actor: Actor) => [
    slug,
    personIdOf(actor) ?? null,
    managedProgrammeIds(actor),
  ]
  const routes: Readonly<Record<string, Route>> = {
    '/showcase': { text: showcase, values: ({ theme }) => [theme] },
    '/showcase-code': { text: showcase, values: ({ theme }) => [theme], finish: withShareAddress },
    '/project': { text: project, values: ({ slug }) => [slug] },
    '/results': { text: results, values: ({ slug }) => [slug] },
    '/search': { text: search, values: searchValues },
    '/first-page': { text: page, values: cursorValues },
    '/deep-page': { text: page, values: cursorValues },
    ...Object.fromEntries(
      applicationOrders.map((order) => [
        `/applications ${order.field} ${order.direction}`,
        { text: applications(order), values: ofStaff },
      ]),
    ),
  }

  await serveJson(port, async (path, body, headers) => {
    const asked: Asked = Object(body)
    const { field, direction } = Object(asked.orderBy)
    const name = field ? `${path} ${field} ${direction}` : path
    const route = routes[name]
    const language = String(asked.language).toLowerCase()
    if (!route || !isLanguage(language)) throw new Error(`${name} is not asked so`)
    const { rows } = await pool.query<{ data: string }>({
      name,
      text: route.text,
      values: [...fallbackOrder(language), ...route.values(asked, actorOf(headers))],
    })
    const data = rows[0]?.data ?? 'null'
    return `{"data":${route.finish ? route.finish(data) : data}}`
  })

  function withShareAddress(text: string): string {
    const data: { projects: { nodes: { slug: string; supportCount: number; shareAddress?: string }[] } } =
      JSON.parse(text)
    for (const node of data.projects.nodes) node.shareAddress = shareAddress(node)
    return JSON.stringify(data)
  }
}

type Asked = Readonly<Record<string, unknown>>

interface Route {
  readonly text: string
  readonly values: (asked: Asked, actor: Actor) => unknown[]
  readonly finish?: (data: string) => string
}
