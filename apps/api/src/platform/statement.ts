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
      report.statements += 1
      const { rows } = await client.query<Row>(statement)
      report.rows += rows.length
      return rows
    } finally {
      signal.removeEventListener('abort', cancel)
      // Until the server has taken the cancellation in, the connection is nobody else's: it would hit their statement.
      await cancelling
      client.release()
    }
  }
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
