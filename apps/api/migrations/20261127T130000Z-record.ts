import { type Kysely, sql } from 'kysely'

/**
 * The record as it is read: an event is told by the beginning of its hash, since everything that is read has a UUID.
 * Nothing can be written by it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create view recorded_event as select
      substring(encode(hash, 'hex') for 32)::uuid as id,
      id as position,
      at,
      actor ->> 'kind' as actor_kind,
      case when actor ->> 'kind' = 'person' then (actor ->> 'personId')::uuid end as person_id,
      programme_id,
      noun,
      subject_id,
      kind,
      before,
      after,
      encode(hash, 'hex') as hash
    from event
  `.execute(db)
  // One event, by its id.
  await sql`create unique index event_uuid on event ((substring(encode(hash, 'hex') for 32)::uuid))`.execute(
    db,
  )
}
