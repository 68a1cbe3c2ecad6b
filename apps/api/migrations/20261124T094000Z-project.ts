import { type Kysely, sql } from 'kysely'

/** Teams and the projects that they write; what was promised, what was delivered, what was won; the record. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table team (
      id uuid primary key default gen_random_uuid(),
      programme_id uuid not null references programme on delete cascade,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      name localized_text not null,
      summary localized_text,
      is_sample boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )
  `.execute(db)
  // The teams of a programme.
  await sql`create index team_programme on team (programme_id)`.execute(db)

  await sql`
    create table team_member (
      id uuid primary key default gen_random_uuid(),
      team_id uuid not null references team on delete cascade,
      person_id uuid not null references person,
      role text not null check (role in ('LEADER', 'MEMBER')),
      position int not null check (position > 0),
      unique (team_id, person_id),
      unique (team_id, position)
    )
  `.execute(db)
  // A team has one leader.
  await sql`create unique index team_member_leader on team_member (team_id) where role = 'LEADER'`.execute(db)
  // The teams of a person.
  await sql`create index team_member_person on team_member (person_id)`.execute(db)

  await sql`
    create table project (
      id uuid primary key default gen_random_uuid(),
      programme_id uuid not null references programme on delete cascade,
      team_id uuid not null references team,
      competition_id uuid references competition,
      district_id uuid references district,
      theme_id uuid not null references theme,
      cover_id uuid references photo on delete set null,
      album_id uuid unique references album on delete set null,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      state text not null
        check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'IN_PROGRESS', 'COMPLETED', 'STOPPED')),
      title localized_text not null,
      summary localized_text not null,
      description localized_text not null,
      address localized_text,
      budget_minor bigint check (budget_minor >= 0),
      own_contribution_minor bigint check (own_contribution_minor >= 0),
      currency text check (currency ~ '^[A-Z]{3}$'),
      submitted_at timestamptz,
      stop_reason localized_text,
      hidden_at timestamptz,
      hidden_reason localized_text,
      support_count int not null default 0 check (support_count >= 0),
      is_sample boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      shown_at timestamptz not null generated always as (coalesce(submitted_at, created_at)) stored,
      sort_kk text collate kk not null generated always as (localize(title, 'kk')) stored,
      sort_ru text collate ru not null generated always as (localize(title, 'ru')) stored,
      sort_en text collate en not null generated always as (localize(title, 'en')) stored,
      search_vector tsvector not null generated always as (search_vector(title, summary)) stored,
      search_text text not null generated always as (fold(localized_words(title))) stored,
      check (state = 'DRAFT' or submitted_at is not null),
      check ((state = 'STOPPED') = (stop_reason is not null)),
      check ((hidden_at is null) = (hidden_reason is null)),
      check (currency is not null or (budget_minor is null and own_contribution_minor is null))
    )
  `.execute(db)
  // What it is for a project to be shown, said once. PostgreSQL puts the expression in the place of the call, so that the
  // indexes below serve every query that asks so.
  await sql`
    create function is_shown(state text, hidden_at timestamptz) returns boolean language sql immutable parallel safe
      as $$ select state <> 'DRAFT' and hidden_at is null $$
  `.execute(db)
  // What other nouns may know of it: whom and which picture a shown project makes public.
  await sql`
    create view shown_project as select id, team_id, cover_id from project where is_shown(state, hidden_at)
  `.execute(db)
  // The showcase, newest first, with the row rule of a visitor in the index.
  await sql`create index project_showcase on project (shown_at, id) where is_shown(state, hidden_at)`.execute(
    db,
  )
  // The showcase by support.
  await sql`create index project_support on project (support_count, id) where is_shown(state, hidden_at)`.execute(
    db,
  )
  // Whose cover a photo is, asked for each photo that somebody reads.
  await sql`create index project_cover on project (cover_id) where is_shown(state, hidden_at)`.execute(db)
  // The last changes, for those who keep a copy.
  await sql`create index project_updated_at on project (updated_at, id)`.execute(db)
  // Lists of one theme, district, competition, team or programme.
  await sql`create index project_theme on project (theme_id, shown_at, id)`.execute(db)
  // Counts of the shown ones of a theme, from the index alone.
  await sql`create index project_theme_shown on project (theme_id) where is_shown(state, hidden_at)`.execute(
    db,
  )
  await sql`create index project_district on project (district_id, shown_at, id)`.execute(db)
  await sql`create index project_competition on project (competition_id, shown_at, id)`.execute(db)
  await sql`create index project_team on project (team_id)`.execute(db)
  await sql`create index project_programme on project (programme_id, shown_at, id)`.execute(db)
  // Lists in the alphabet of the reader.
  for (const language of ['kk', 'ru', 'en']) {
    await sql`
      create index ${sql.ref(`project_sort_${language}`)} on project (${sql.ref(`sort_${language}`)}, id)
    `.execute(db)
  }
  // Words of the search box.
  await sql`create index project_search on project using gin (search_vector)`.execute(db)
  // Slips of the keyboard.
  await sql`create index project_trigrams on project using gin (search_text gin_trgm_ops)`.execute(db)

  await sql`
    create table milestone (
      id uuid primary key default gen_random_uuid(),
      project_id uuid not null references project on delete cascade,
      position int not null check (position > 0),
      title localized_text not null,
      due_on date not null,
      done_on date,
      dropped_on date,
      note localized_text,
      unique (project_id, position),
      check (done_on is null or dropped_on is null)
    )
  `.execute(db)

  await sql`
    create table project_update (
      id uuid primary key default gen_random_uuid(),
      project_id uuid not null references project on delete cascade,
      title localized_text not null,
      body localized_text not null,
      published_at timestamptz,
      created_at timestamptz not null default now(),
      shown_at timestamptz not null generated always as (coalesce(published_at, created_at)) stored
    )
  `.execute(db)
  // The updates of a project, newest first.
  await sql`create index project_update_project on project_update (project_id, shown_at, id)`.execute(db)

  // A result says who was selected, by which rank and with which award. It is seen when its competition is announced.
  await sql`
    create table result (
      id uuid primary key default gen_random_uuid(),
      competition_id uuid not null references competition on delete cascade,
      outcome text not null check (outcome in ('SELECTED', 'RESERVE', 'NOT_SELECTED')),
      rank int not null check (rank > 0),
      project_id uuid references project,
      facilitator_id uuid references facilitator,
      award_id uuid,
      amount_minor bigint check (amount_minor > 0),
      currency text check (currency ~ '^[A-Z]{3}$'),
      reason localized_text,
      unique (competition_id, rank),
      unique (competition_id, project_id),
      unique (competition_id, facilitator_id),
      check (num_nonnulls(project_id, facilitator_id) = 1),
      check ((amount_minor is null) = (currency is null)),
      foreign key (competition_id, award_id) references award (competition_id, id),
      check (award_id is null or outcome = 'SELECTED'),
      check (amount_minor is null or award_id is not null),
      check (outcome <> 'NOT_SELECTED' or reason is not null)
    )
  `.execute(db)
  // What a project won.
  await sql`create index result_project on result (project_id)`.execute(db)
  // How a facilitator was chosen.
  await sql`create index result_facilitator on result (facilitator_id)`.execute(db)

  // The record. Each event carries the hash of the event before it, and no two carry the same: the chain has no branches.
  await sql`
    create table event (
      id bigint primary key generated always as identity,
      at timestamptz not null,
      actor jsonb not null,
      programme_id uuid references programme,
      noun text not null,
      subject_id uuid not null,
      kind text not null,
      before jsonb,
      after jsonb,
      previous_hash bytea not null unique check (octet_length(previous_hash) = 32),
      hash bytea not null unique check (octet_length(hash) = 32)
    )
  `.execute(db)
  // The history of one thing.
  await sql`create index event_subject on event (noun, subject_id, id)`.execute(db)
}
