import { type Kysely, sql } from 'kysely'

/** The record is asked for what somebody did, and for what was done in a time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // What a person did; the expression is that of the view.
  await sql`
    create index event_person on event (
      (case when actor ->> 'kind' = 'person' then (actor ->> 'personId')::uuid end), id
    )
  `.execute(db)
  // What was done since a moment, or before it.
  await sql`create index event_at on event (at, id)`.execute(db)
}
