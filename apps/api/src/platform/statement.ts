import pg from 'pg'
import type { RequestReport } from './report.ts'

/** A statement as PostgreSQL takes it; with a name it is prepared once a connection. */
export interface Statement {
  readonly name?: string
  readonly text: string
  readonly values: unknown[]
}

/** Runs one statement for the request that it belongs to. */
export type RunStatement = <Row extends pg.QueryResultRow>(statement: Statement) => Promise<Row[]>

/**
 * Makes the function by which a request runs its statements: they are counted in its report, and when the signal
 * aborts, the one that runs is cancelled in the server too and none is begun any more.
 */
export function statementRunner(pool: pg.Pool, signal: AbortSignal, report: RequestReport): RunStatement {
  return async <Row extends pg.QueryResultRow>(statement: Statement) => {
    signal.throwIfAborted()
    const client = await pool.connect()
    let cancelling: Promise<void> | undefined
    const cancel = () => (cancelling = cancelStatement(pool, client))
    try {
      signal.throwIfAborted()
      signal.addEventListener('abort', cancel)
      report.statements.push(statement.text)
      const { rows } = await client.query<Row>(statement)
      report.rows += rows.length
      return rows
    } finally {
      signal.removeEventListener('abort', cancel)
      // Until the server has taken the cancellation in, the connection is nobody else's: it would hit their statement.
      await cancelling
      client.release(holdsTooMany(client, statement))
    }
  }
}

/**
 * What one connection may keep prepared. A client chooses the documents, so it chooses how many statements there are: a
 * connection that has seen so many is closed, and the server forgets them with it.
 */
const mostPrepared = 500

const prepared = new WeakMap<pg.PoolClient, Set<string>>()

function holdsTooMany(client: pg.PoolClient, { name }: Statement): boolean {
  if (name === undefined) return false
  const names = prepared.get(client) ?? new Set()
  prepared.set(client, names.add(name))
  return names.size > mostPrepared
}

/** Over a connection of its own, as the pool may have none left; a server that is away has nothing to cancel. */
async function cancelStatement(pool: pg.Pool, client: pg.PoolClient): Promise<void> {
  if (!('processID' in client)) return
  const canceller = new pg.Client(pool.options)
  canceller.on('error', () => {})
  try {
    await canceller.connect()
    await canceller.query('select pg_cancel_backend($1)', [client.processID])
  } catch {
    // The statement's own time-out ends it.
  } finally {
    await canceller.end().catch(() => {})
  }
}
