import { type Kysely, sql } from 'kysely'

/** Files that answer questions: each made of an upload, and kept in the storage under its key once it has been brought there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table answer_file (
      id uuid primary key default gen_random_uuid(),
      answer_id uuid not null references answer on delete cascade,
      position int not null check (position > 0),
      upload_id uuid not null unique,
      name text not null,
      media_type text not null,
      bytes int not null check (bytes > 0),
      key text unique
    )
  `.execute(db)
  // The files of an answer, in their order.
  await sql`create index answer_file_answer on answer_file (answer_id, position, id)`.execute(db)
  await sql`
    create trigger tell_change after insert or update or delete or truncate on answer_file
      for each statement execute function tell_change()
  `.execute(db)
}
