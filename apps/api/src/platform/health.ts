import { migrations } from '../../migrations/index.ts'
import type { FastifyInstance } from 'fastify'
import type { Database } from './database/connect.ts'

const patience = 2000

/**
 * `/healthz`: the process is alive. `/readyz`: it can answer; 503 with the reason while it cannot. A database that is
 * away and comes back makes it ready again by itself.
 */
export function healthRoutes(server: FastifyInstance, { pool }: Database, isStopping: () => boolean): void {
  server.get('/healthz', async () => ({ status: 'alive' }))
  server.get('/readyz', async (_, reply) => {
    const reason = isStopping() ? 'stopping' : await whyNotReady(pool)
    reply.header('cache-control', 'no-store')
    if (reason === undefined) return { status: 'ready' }
    return reply.code(503).send({ status: 'not ready', reason })
  })
}

async function whyNotReady(pool: Database['pool']): Promise<'database' | 'migrations' | undefined> {
  try {
    const { rows } = await within(patience, pool.query<{ name: string }>('select name from kysely_migration'))
    const run = new Set(rows.map(({ name }) => name))
    return Object.keys(migrations).every((name) => run.has(name)) ? undefined : 'migrations'
  } catch (error) {
    const isMissingTable = error instanceof Error && 'code' in error && error.code === '42P01'
    return isMissingTable ? 'migrations' : 'database'
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
