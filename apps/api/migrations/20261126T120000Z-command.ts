import { type Kysely, sql } from 'kysely'

/**
 * What was done under a key that the client chose: asked again, it is not done again. Nothing that is answered is read
 * from here, so nobody is told of its changes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table idempotency (
      key bytea primary key check (octet_length(key) = 32),
      input bytea not null check (octet_length(input) = 32),
      subject_id uuid,
      made_at timestamptz not null
    )
  `.execute(db)
  // What is old enough to be forgotten.
  await sql`create index idempotency_made_at on idempotency (made_at)`.execute(db)
}
