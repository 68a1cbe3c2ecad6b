import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { DB } from '../platform/database/tables.generated.ts'

/**
 * The first instant after `now` at which something that visitors read may become another by the clock alone: something is
 * published, a competition opens or closes, a day begins in the zone of a programme.
 */
export async function nextInstant(db: Kysely<DB>, now: Date): Promise<Date | undefined> {
  const { rows } = await sql<{ at: Date | null }>`
    select min(at) as at from (
      select min(opens_at) as at from competition where opens_at > ${now}
      union all select min(closes_at) from competition where closes_at > ${now}
      union all select min(published_at) from programme where published_at > ${now}
      union all select min(published_at) from forum where published_at > ${now}
      union all select min(published_at) from workshop where published_at > ${now}
      union all select min(published_at) from album where published_at > ${now}
      union all select min(published_at) from project_update where published_at > ${now}
      union all select min((date_trunc('day', ${now}::timestamptz at time zone time_zone) + interval '1 day') at time zone time_zone)
        from programme
    ) instants
  `.execute(db)
  return rows[0]?.at ?? undefined
}
