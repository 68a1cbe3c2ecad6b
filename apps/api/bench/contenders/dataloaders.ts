import { actorOf } from '../actors.ts'
import { dataOf, post } from './contender.ts'
import type { Contender, Surroundings } from './contender.ts'

export const contender: Contender = {
  name: 'dataloaders',
  note: 'Pothos with its dataloader plugin under Apollo Server standalone without its cache control, which would watch every field; one prepared statement a batch, the description read only where it is asked for',
  request: (workload, n, size) => post(workload.document, workload.variables(n, size)),
  normal: (_, answer) => dataOf(answer),
  serve,
}

async function serve({ databaseUrl, port, pool: size }: Surroundings): Promise<void> {
  const { ApolloServer } = await import('@apollo/server')
  const { ApolloServerPluginCacheControlDisabled } = await import('@apollo/server/plugin/disabled')
  const { startStandaloneServer } = await import('@apollo/server/standalone')
  const { connect } = await import('../../src/platform/database/connect.ts')
  const { askerOf } = await import('./batches/access.ts')
  const { batches } = await import('./batches/batches.ts')
  const { schema } = await import('./pothos.ts')

  const data = batches(connect({ url: databaseUrl, size }).pool)
  const server = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] })
  await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port },
    context: ({ req }) => Promise.resolve({ data, asker: askerOf(actorOf(req.headers)) }),
  })
}
