import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { actorOf } from '../actors.ts'
import { workloads } from '../workloads/all.ts'
import { dataOf } from './contender.ts'
import type { Contender, Surroundings } from './contender.ts'
import { serveJson } from './http.ts'

export const contender: Contender = {
  name: 'bare',
  note: 'our plans behind node:http: no Apollo, Fastify, limits, log or deadline; documents parsed beforehand and asked for by name',
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
  const { execute, getOperationAST, getVariableValues, parse } = await import('graphql')
  const { connect } = await import('../../src/platform/database/connect.ts')
  const { Selector } = await import('../../src/platform/selection/selector.ts')
  const { plant } = await import('../../src/platform/selection/tree.ts')
  const { viewerKind, viewerOf } = await import('../../src/platform/viewer.ts')
  const { schema } = await import('./schema.ts')

  const { pool } = connect({ url: databaseUrl, size })
  const selector = new Selector({
    schema,
    viewerKind,
    viewer: viewerOf,
    run: async (_: { actor: Actor; now: Date }, statement) =>
      (await pool.query<{ data: string }>(statement)).rows,
  })
  const documents = new Map(workloads.map(({ name, document }) => [`/${name}`, parse(document)]))

  await serveJson(port, async (path, body, headers) => {
    const document = documents.get(path)
    const operation = document && getOperationAST(document)
    const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], Object(body))
    const context = { actor: actorOf(headers), now: new Date() }
    const selection =
      document && operation && coerced && selector.select(document, operation, coerced, context)
    if (!selection) throw new Error(`${path} cannot be selected`)
    const answer = await selector.run(selection)
    if ('text' in answer) return `{"data":${answer.text}}`
    plant(context, answer.tree)
    return JSON.stringify(
      await execute({ schema, document, variableValues: Object(body), contextValue: context }),
    )
  })
}
