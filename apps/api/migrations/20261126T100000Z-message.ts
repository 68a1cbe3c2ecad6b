import { type Kysely, sql } from 'kysely'

/** Mail to people: a row is a message to one recipient, written in the transaction of what it tells of. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table message (
      id uuid primary key default gen_random_uuid(),
      event_key text not null,
      person_id uuid references person on delete cascade,
      address text,
      kind text not null check (kind ~ '^[A-Z]+(_[A-Z]+)*$'),
      language text not null check (language in ('kk', 'ru', 'en')),
      subject text not null,
      text text not null,
      html text not null,
      created_at timestamptz not null default now(),
      sent_at timestamptz,
      check ((person_id is null) <> (address is null)),
      unique nulls not distinct (event_key, person_id, address)
    )
  `.execute(db)
  // A person's messages are found when the person is erased.
  await sql`create index message_person on message (person_id)`.execute(db)
  // How many an address was sent of late is counted before the next one.
  await sql`create index message_address on message (lower(address), created_at)`.execute(db)
  await sql`
    create trigger tell_change after insert or update or delete or truncate on message
      for each statement execute function tell_change()
  `.execute(db)
}
