import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from './tables.generated.ts'

/** The database as the API uses it: `db` builds statements, `pool` runs prepared ones by name. */
export interface Database extends AsyncDisposable {
  readonly db: Kysely<DB>
  readonly pool: pg.Pool
}

export interface ConnectOptions {
  readonly url: string
  /** the most connections at one time; 10 unless told */
  readonly size?: number
  /** milliseconds after which the server cancels a statement; 15 seconds unless told, 0 for never */
  readonly statementTimeout?: number
  /** what pg_stat_activity calls us */
  readonly name?: string
  /** told when an idle connection is lost; the pool makes a new one by itself */
  readonly onConnectionLost?: (error: Error) => void
}

/** By a statement, as options of the address would replace those that we send when we connect. */
const session = `
  set timezone to 'UTC'; set datestyle to 'ISO'; set intervalstyle to 'iso_8601';
  set jit to off
`

/**
 * Opens a pool. It connects when first used, keeps its connections (prepared statements live as long as they do), and
 * answers in UTC whatever the server's own settings are.
 */
export function connect(options: ConnectOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.size ?? 10,
    application_name: options.name ?? 'bastama',
    idleTimeoutMillis: 0,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    statement_timeout: options.statementTimeout ?? 15_000,
    lock_timeout: 5000,
    idle_in_transaction_session_timeout: 30_000,
    types: { getTypeParser },
    onConnect: (client) => client.query(session).then(() => {}),
  })
  pool.on('error', (error) => options.onConnectionLost?.(error))
  // The pool listens to idle connections only: one lost in use would end the process. Its query is told anyway.
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, [Symbol.asyncDispose]: () => db.destroy() }
}

const { INT8, DATE } = pg.types.builtins
const dateArray = 1182

/** What pg does, except: a bigint is a number, and a date the text of its day, without a clock or a zone. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  switch (oid) {
    case INT8:
      return safeInteger
    case DATE:
      return String
    case dateArray:
      return pg.types.getTypeParser(pg.types.builtins.TEXT + 984)
    default:
      return pg.types.getTypeParser(oid, format)
  }
}

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond the whole numbers of JavaScript`)
  return value
}
