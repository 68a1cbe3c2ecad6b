import { type Kysely, sql } from 'kysely'
import type { DB } from './tables.generated.ts'

const make =
  "create database bastama template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'"

/**
 * Refuses a server on which the product would go wrong in silence: one that is too old, or a database in which letters
 * of Kazakh and Russian are not letters. Whether it can sort Kazakh shows when `migrate` makes the collations.
 * @throws {Error} that says what is wrong and what to do
 */
export async function checkServer(db: Kysely<DB>): Promise<void> {
  const server = await askServer(db)
  if (server.version < 150_000) {
    throw new Error(`This server is PostgreSQL ${server.version_text}: Bastama needs 15 or newer.`)
  }
  if (server.missing_extensions.length > 0) {
    throw new Error(
      `The server lacks the extensions ${server.missing_extensions.join(' and ')}: install the package of PostgreSQL's additional modules (postgresql-contrib).`,
    )
  }
  if (server.encoding !== 'UTF8') {
    throw new Error(
      `The database “${server.database}” is encoded in ${server.encoding}, which cannot hold Kazakh. Make another one and name it in DATABASE_URL: ${make}`,
    )
  }
  if (!(await knowsCyrillic(db))) {
    throw new Error(
      `The database “${server.database}” has the character type ${server.ctype}, which does not know Cyrillic letters: search would miss them. Make another one and name it in DATABASE_URL: ${make}`,
    )
  }
}

interface Server {
  readonly version: number
  readonly version_text: string
  readonly database: string
  readonly encoding: string
  readonly ctype: string
  readonly missing_extensions: string[]
}

async function askServer(db: Kysely<DB>): Promise<Server> {
  const { rows } = await sql<Server>`
    select current_setting('server_version_num')::int as version,
      current_setting('server_version') as version_text,
      datname as database, current_setting('server_encoding') as encoding, datctype as ctype,
      array(
        select name from unnest(array['pg_trgm', 'btree_gist']) name
        where name not in (select name from pg_available_extensions)
      ) as missing_extensions
    from pg_database where datname = current_database()
  `.execute(db)
  const [server] = rows
  if (server === undefined) throw new Error('The database does not answer.')
  return server
}

async function knowsCyrillic(db: Kysely<DB>): Promise<boolean> {
  const { rows } = await sql<{ lowered: string; words: string }>`
    select lower('ӘҒҚҢӨҰҮҺІЁ') as lowered, to_tsvector('simple', '«Қала»')::text as words
  `.execute(db)
  return rows[0]?.lowered === 'әғқңөұүһіё' && rows[0].words === "'қала':1"
}
