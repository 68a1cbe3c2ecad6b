import { type Kysely, sql } from 'kysely'

/** Who may sign in, how, and what roles people hold. better-auth keeps the tables `account…`; it knows their names from src/person/accounts.ts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Of a person who signed in without having told a name, and the language in which to write to them.
  await sql`
    alter table person add column is_named boolean not null default true,
      add column language text not null default 'kk' check (language in ('kk', 'ru', 'en'))
  `.execute(db)

  await sql`
    create table account (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null unique references person on delete cascade,
      email text not null unique check (email = lower(email)),
      email_verified boolean not null default false,
      name text not null default '',
      image text,
      two_factor_enabled boolean not null default false,
      is_demo boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )
  `.execute(db)

  await sql`
    create table account_credential (
      id uuid primary key default gen_random_uuid(),
      account_id uuid not null references account on delete cascade,
      provider text not null,
      subject text not null,
      password text,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      unique (provider, subject)
    )
  `.execute(db)
  // The ways in of an account, asked with each sign-in by password.
  await sql`create index account_credential_account on account_credential (account_id)`.execute(db)

  await sql`
    create table account_session (
      id uuid primary key default gen_random_uuid(),
      account_id uuid not null references account on delete cascade,
      token text not null unique,
      expires_at timestamptz not null,
      ip_address text,
      user_agent text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )
  `.execute(db)
  // The sessions of an account are listed, and ended together.
  await sql`create index account_session_account on account_session (account_id)`.execute(db)

  await sql`
    create table account_second_factor (
      id uuid primary key default gen_random_uuid(),
      account_id uuid not null unique references account on delete cascade,
      secret text not null,
      backup_codes text not null,
      verified boolean not null default false,
      failed_verification_count int not null default 0,
      locked_until timestamptz
    )
  `.execute(db)

  await sql`
    create table account_verification (
      id uuid primary key default gen_random_uuid(),
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )
  `.execute(db)
  // A link is looked up by the hash of its token.
  await sql`create index account_verification_identifier on account_verification (identifier)`.execute(db)

  await sql`
    create table account_rate_limit (
      id uuid primary key default gen_random_uuid(),
      key text not null unique,
      count int not null,
      last_request bigint not null
    )
  `.execute(db)

  // A facilitator's role follows from the profile, a resident's from being a person.
  await sql`
    create table role_grant (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person on delete cascade,
      role text not null check (role in ('administrator', 'manager', 'reviewer')),
      programme_id uuid references programme on delete cascade,
      competition_id uuid references competition on delete cascade,
      given_by uuid references person on delete set null,
      given_at timestamptz not null default now(),
      check ((programme_id is not null) = (role = 'manager')),
      check ((competition_id is not null) = (role = 'reviewer')),
      unique nulls not distinct (person_id, role, programme_id, competition_id)
    )
  `.execute(db)
  // Who holds which role, the latest first.
  await sql`create index role_grant_given_at on role_grant (given_at, id)`.execute(db)
  // The roles of a person, asked with each request of theirs.
  await sql`create index role_grant_person on role_grant (person_id, given_at, id)`.execute(db)

  // Sessions, links, second factors, passwords and counters are in no answer: nobody needs to be told of them.
  for (const table of ['account', 'role_grant']) {
    await sql`
      create trigger tell_change after insert or update or delete or truncate on ${sql.table(table)}
        for each statement execute function tell_change()
    `.execute(db)
  }
}
