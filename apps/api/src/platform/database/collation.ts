import { type Kysely, sql } from 'kysely'
import type { DB } from './tables.generated.ts'

/** The Kazakh alphabet, in its order. */
const alphabet = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ'

/** Where an ICU without Kazakh data goes wrong, as a change to the order of all scripts (PostgreSQL 16 and newer). */
const kazakhRules = '&е<ё<<<Ё &ұ<ү<<<Ү &[before 1]ь<і<<<І'

/**
 * Makes the collations `kk`, `ru` and `en`, by which names and titles are sorted. The Kazakh one is that of the
 * server's ICU where this knows the alphabet, and else made from rules.
 * @throws {Error} when the server can be brought to sort Kazakh by neither
 */
export async function ensureCollations(db: Kysely<DB>): Promise<void> {
  await sql`create collation if not exists ru (provider = icu, locale = 'ru')`.execute(db)
  await sql`create collation if not exists en (provider = icu, locale = 'en')`.execute(db)
  await sql`create collation if not exists kk (provider = icu, locale = 'kk')`.execute(db)
  if (await sortsKazakh(db)) return

  const { rows } = await sql<{ version: number }>`
    select current_setting('server_version_num')::int as version
  `.execute(db)
  if ((rows[0]?.version ?? 0) >= 160_000) {
    await sql`drop collation kk`.execute(db)
    await sql`
      create collation kk (provider = icu, locale = 'und', rules = ${sql.lit(kazakhRules)})
    `.execute(db)
    if (await sortsKazakh(db)) return
  }
  throw new Error(
    'This PostgreSQL does not sort Kazakh: its ICU has no Kazakh data. Use one that is built with a full ICU, or PostgreSQL 16 or newer.',
  )
}

/** Whether the collation `kk` of this database has the order of the Kazakh alphabet, in capitals and small letters. */
export async function sortsKazakh(db: Kysely<DB>): Promise<boolean> {
  const letters = [...alphabet]
  const shuffled = letters.toReversed()
  const { rows } = await sql<{ capital: string; small: string }>`
    select string_agg(letter, '' order by letter collate kk) as capital,
      string_agg(lower(letter), '' order by lower(letter) collate kk) as small
    from unnest(${shuffled}::text[]) letter
  `.execute(db)
  return rows[0]?.capital === alphabet && rows[0].small === alphabet.toLowerCase()
}
