import { type Kysely, sql } from 'kysely'

/** Programmes with their partners, strands, districts, themes, topics, venues and forums; people; photos. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table programme (
      id uuid primary key default gen_random_uuid(),
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      name localized_text not null,
      summary localized_text not null,
      about localized_text not null,
      languages text[] not null check (languages <@ '{kk,ru,en}' and cardinality(languages) > 0),
      time_zone text not null check (timestamptz 'epoch' at time zone time_zone is not null),
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      funder localized_text,
      funding_minor bigint check (funding_minor >= 0),
      funding_currency text check (funding_currency ~ '^[A-Z]{3}$'),
      published_at timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      check ((funding_minor is null) = (funding_currency is null))
    )
  `.execute(db)

  await sql`
    create table strand (
      id uuid primary key default gen_random_uuid(),
      programme_id uuid not null references programme on delete cascade,
      position int not null check (position > 0),
      name localized_text not null,
      summary localized_text not null,
      unique (programme_id, position)
    )
  `.execute(db)

  await sql`
    create table partner (
      id uuid primary key default gen_random_uuid(),
      programme_id uuid not null references programme on delete cascade,
      slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      name localized_text not null,
      position int not null check (position > 0),
      unique (programme_id, slug),
      unique (programme_id, position)
    )
  `.execute(db)

  // What the programme itself reports, kept apart from what is counted here: two figures, each named for what it is.
  await sql`
    create table reported_figure (
      id uuid primary key default gen_random_uuid(),
      programme_id uuid not null references programme on delete cascade,
      code text not null check (code ~ '^[A-Z]+(_[A-Z]+)*$'),
      position int not null check (position > 0),
      value int not null check (value >= 0),
      precision text not null check (precision in ('EXACT', 'ABOUT', 'MORE_THAN')),
      label localized_text not null,
      unique (programme_id, code),
      unique (programme_id, position)
    )
  `.execute(db)

  for (const table of ['district', 'theme', 'topic']) {
    await sql`
      create table ${sql.table(table)} (
        id uuid primary key default gen_random_uuid(),
        programme_id uuid not null references programme on delete cascade,
        slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name localized_text not null,
        summary localized_text,
        position int not null check (position > 0),
        unique (programme_id, slug),
        unique (programme_id, position)
      )
    `.execute(db)
  }
  await sql`alter table district drop column summary`.execute(db)

  await sql`
    create table venue (
      id uuid primary key default gen_random_uuid(),
      programme_id uuid not null references programme on delete cascade,
      name localized_text not null,
      address localized_text
    )
  `.execute(db)
  // A programme's venues are read together when its places are listed.
  await sql`create index venue_programme on venue (programme_id)`.execute(db)

  await sql`
    create table person (
      id uuid primary key default gen_random_uuid(),
      name localized_text not null,
      sort_name localized_text not null,
      email text,
      phone text check (phone ~ '^[+][0-9]{8,15}$'),
      birth_date date,
      is_sample boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )
  `.execute(db)
  // One address is one person, whatever the case it is written in.
  await sql`create unique index person_email on person (lower(email))`.execute(db)

  await sql`
    create table photo (
      id uuid primary key default gen_random_uuid(),
      programme_id uuid not null references programme on delete cascade,
      alt localized_text,
      is_decorative boolean not null default false,
      credit localized_text,
      width int not null check (width > 0),
      height int not null check (height > 0),
      is_sample boolean not null default false,
      consent_withdrawn_at timestamptz,
      created_at timestamptz not null default now(),
      check ((alt is null) = is_decorative)
    )
  `.execute(db)

  await sql`
    create table photo_variant (
      id uuid primary key default gen_random_uuid(),
      photo_id uuid not null references photo on delete cascade,
      format text not null check (format in ('AVIF', 'WEBP', 'JPEG')),
      width int not null check (width > 0),
      height int not null check (height > 0),
      key text not null unique check (key ~ '^[!-~]+$'),
      unique (photo_id, format, width)
    )
  `.execute(db)

  await sql`
    create table forum (
      id uuid primary key default gen_random_uuid(),
      programme_id uuid not null references programme on delete cascade,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      title localized_text not null,
      summary localized_text not null,
      venue_id uuid references venue,
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at),
      published_at timestamptz
    )
  `.execute(db)
  // The forums of a programme are listed by date.
  await sql`create index forum_programme on forum (programme_id, starts_at)`.execute(db)

  await sql`
    create table album (
      id uuid primary key default gen_random_uuid(),
      programme_id uuid not null references programme on delete cascade,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      title localized_text not null,
      summary localized_text,
      taken_on date not null,
      published_at timestamptz
    )
  `.execute(db)
  // Albums of a programme, newest first.
  await sql`create index album_programme on album (programme_id, taken_on, id)`.execute(db)

  await sql`
    create table album_photo (
      id uuid primary key default gen_random_uuid(),
      album_id uuid not null references album on delete cascade,
      photo_id uuid not null references photo on delete cascade,
      position int not null check (position > 0),
      caption localized_text,
      unique (album_id, position),
      unique (album_id, photo_id)
    )
  `.execute(db)
  // A photo whose consent is withdrawn is looked for in every album.
  await sql`create index album_photo_photo on album_photo (photo_id)`.execute(db)
}
