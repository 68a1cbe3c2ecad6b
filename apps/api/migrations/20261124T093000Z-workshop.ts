import { type Kysely, sql } from 'kysely'

/** Facilitators, and the workshops that they run: stages, sessions, who was enrolled and who was there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table facilitator (
      id uuid primary key default gen_random_uuid(),
      programme_id uuid not null references programme on delete cascade,
      person_id uuid not null references person,
      competition_id uuid references competition,
      photo_id uuid references photo on delete set null,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      state text not null check (state in ('DRAFT', 'PUBLISHED', 'HIDDEN')),
      name localized_text not null,
      headline localized_text not null,
      bio localized_text not null,
      languages text[] not null check (cardinality(languages) > 0),
      sort_name localized_text not null,
      is_sample boolean not null default false,
      published_at timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      sort_kk text collate kk not null generated always as (localize(sort_name, 'kk')) stored,
      sort_ru text collate ru not null generated always as (localize(sort_name, 'ru')) stored,
      sort_en text collate en not null generated always as (localize(sort_name, 'en')) stored,
      search_vector tsvector not null generated always as (search_vector(name, headline)) stored,
      search_text text not null generated always as (fold(localized_words(name))) stored,
      unique (programme_id, person_id),
      check (state <> 'PUBLISHED' or published_at is not null)
    )
  `.execute(db)
  // The last changes, for those who keep a copy.
  await sql`create index facilitator_updated_at on facilitator (updated_at, id)`.execute(db)
  // Who was chosen by a competition.
  await sql`create index facilitator_competition on facilitator (competition_id)`.execute(db)
  // The profiles of one person.
  await sql`create index facilitator_person on facilitator (person_id)`.execute(db)
  // Lists in the alphabet of the reader.
  for (const language of ['kk', 'ru', 'en']) {
    await sql`
      create index ${sql.ref(`facilitator_sort_${language}`)} on facilitator (${sql.ref(`sort_${language}`)}, id)
    `.execute(db)
  }
  // Words of the search box.
  await sql`create index facilitator_search on facilitator using gin (search_vector)`.execute(db)
  // Slips of the keyboard.
  await sql`create index facilitator_trigrams on facilitator using gin (search_text gin_trgm_ops)`.execute(db)

  // Whose portrait a photo is, asked for each photo that somebody reads.
  await sql`create index facilitator_photo on facilitator (photo_id)`.execute(db)

  await sql`
    create table facilitator_topic (
      facilitator_id uuid not null references facilitator on delete cascade,
      topic_id uuid not null references topic on delete cascade,
      primary key (facilitator_id, topic_id)
    )
  `.execute(db)
  // The facilitators of a topic.
  await sql`create index facilitator_topic_topic on facilitator_topic (topic_id)`.execute(db)

  await sql`
    create table workshop (
      id uuid primary key default gen_random_uuid(),
      programme_id uuid not null references programme on delete cascade,
      competition_id uuid references competition,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      number int not null check (number > 0),
      title localized_text not null,
      summary localized_text not null,
      attendance_percent int not null default 75 check (attendance_percent between 1 and 100),
      published_at timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      unique (programme_id, number)
    )
  `.execute(db)
  // The workshop that a participants' competition selects for.
  await sql`create index workshop_competition on workshop (competition_id)`.execute(db)

  await sql`
    create table stage (
      id uuid primary key default gen_random_uuid(),
      workshop_id uuid not null references workshop on delete cascade,
      album_id uuid unique references album on delete set null,
      venue_id uuid references venue,
      position int not null check (position > 0),
      title localized_text not null,
      summary localized_text not null,
      starts_on date not null,
      ends_on date not null check (ends_on >= starts_on),
      unique (workshop_id, position)
    )
  `.execute(db)

  await sql`
    create table session (
      id uuid primary key default gen_random_uuid(),
      stage_id uuid not null references stage on delete cascade,
      topic_id uuid references topic,
      title localized_text not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at),
      unique (id, starts_at, ends_at)
    )
  `.execute(db)
  // The sessions of a stage in the order of its days; groups may work side by side.
  await sql`create index session_stage on session (stage_id, starts_at, id)`.execute(db)
  // The sessions on a topic in the order of their days.
  await sql`create index session_topic on session (topic_id, starts_at, id)`.execute(db)

  // Nobody is in two rooms at once. The times are those of the session: a trigger fills them in, the key keeps them.
  await sql`
    create table session_facilitator (
      session_id uuid not null,
      facilitator_id uuid not null references facilitator on delete cascade,
      starts_at timestamptz,
      ends_at timestamptz,
      primary key (session_id, facilitator_id),
      foreign key (session_id, starts_at, ends_at) references session (id, starts_at, ends_at)
        on update cascade on delete cascade,
      constraint facilitator_in_one_room
        exclude using gist (facilitator_id with =, tstzrange(starts_at, ends_at) with &&)
    )
  `.execute(db)
  await sql`
    create function take_session_times() returns trigger language plpgsql as $$
      begin
        select s.starts_at, s.ends_at into strict new.starts_at, new.ends_at from session s where s.id = new.session_id;
        return new;
      end
    $$
  `.execute(db)
  await sql`
    create trigger take_session_times before insert or update of session_id on session_facilitator
      for each row execute function take_session_times()
  `.execute(db)
  // The sessions that a facilitator ran.
  await sql`create index session_facilitator_facilitator on session_facilitator (facilitator_id)`.execute(db)

  await sql`
    create table enrolment (
      id uuid primary key default gen_random_uuid(),
      workshop_id uuid not null references workshop on delete cascade,
      person_id uuid not null references person,
      state text not null check (state in ('INVITED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'COMPLETED')),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      unique (workshop_id, person_id)
    )
  `.execute(db)
  // The workshops of a person.
  await sql`create index enrolment_person on enrolment (person_id)`.execute(db)

  await sql`
    create table attendance (
      session_id uuid not null references session on delete cascade,
      enrolment_id uuid not null references enrolment on delete cascade,
      taken_at timestamptz not null,
      primary key (session_id, enrolment_id)
    )
  `.execute(db)
  // The sessions at which a participant was present.
  await sql`create index attendance_enrolment on attendance (enrolment_id)`.execute(db)

  // An album tells of one thing, and leads back to it.
  await sql`alter table forum add column album_id uuid unique references album on delete set null`.execute(db)
}
