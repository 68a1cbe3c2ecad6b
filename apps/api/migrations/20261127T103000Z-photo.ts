import { type Kysely, sql } from 'kysely'

/** Photos that people upload: how far each has come, who added it, and that it may be there before it is described. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table photo
      drop constraint photo_check,
      add column state text not null default 'READY' check (state in ('PROCESSING', 'READY', 'FAILED')),
      add column failure text check (failure in ('UNREADABLE', 'NOT_MADE')),
      add column upload_id uuid unique,
      add column added_by uuid references person on delete set null,
      add column version int not null default 1,
      add check (alt is null or not is_decorative),
      add check ((state = 'FAILED') = (failure is not null)),
      add check ((state = 'PROCESSING') = (upload_id is not null))
  `.execute(db)
  // Those that were there have their sizes; whoever adds one says how far it is.
  await sql`alter table photo alter column state drop default`.execute(db)
  // What a person added, found when the person goes.
  await sql`create index photo_added_by on photo (added_by)`.execute(db)
  // Whose sizes are still to be made.
  await sql`create index photo_processing on photo (created_at) where state = 'PROCESSING'`.execute(db)
}
