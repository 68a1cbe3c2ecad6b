import { type Kysely, sql } from 'kysely'

/** Competitions: the call, what is asked, how it is judged, what can be won. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table competition (
      id uuid primary key default gen_random_uuid(),
      programme_id uuid not null references programme on delete cascade,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      kind text not null check (kind in ('FACILITATORS', 'PARTICIPANTS', 'PROJECTS')),
      state text not null check (state in ('DRAFT', 'PUBLISHED', 'ANNOUNCED', 'ARCHIVED', 'CANCELLED')),
      title localized_text not null,
      summary localized_text not null,
      about localized_text not null,
      who_may_apply localized_text not null,
      opens_at timestamptz not null,
      closes_at timestamptz not null check (closes_at > opens_at),
      pitching_at timestamptz check (pitching_at > closes_at),
      pitching_venue_id uuid references venue,
      pitching_format localized_text,
      results_due_on date,
      announced_at timestamptz check (announced_at > closes_at),
      cancelled_at timestamptz,
      cancel_reason localized_text,
      places int check (places > 0),
      fund_minor bigint check (fund_minor > 0),
      fund_currency text check (fund_currency ~ '^[A-Z]{3}$'),
      draw_seed text,
      is_sample boolean not null default false,
      published_at timestamptz,
      version int not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      sort_kk text collate kk not null generated always as (localize(title, 'kk')) stored,
      sort_ru text collate ru not null generated always as (localize(title, 'ru')) stored,
      sort_en text collate en not null generated always as (localize(title, 'en')) stored,
      search_vector tsvector not null generated always as (search_vector(title, summary)) stored,
      search_text text not null generated always as (fold(localized_words(title))) stored,
      check ((fund_minor is null) = (fund_currency is null)),
      check ((state in ('ANNOUNCED', 'ARCHIVED')) = (announced_at is not null)),
      check (announced_at > pitching_at),
      check ((state = 'CANCELLED') = (cancelled_at is not null and cancel_reason is not null)),
      check (state = 'CANCELLED' or (state = 'DRAFT') = (published_at is null))
    )
  `.execute(db)
  // Competitions are listed by the date they open or close, or by their last change, for those who keep a copy.
  await sql`create index competition_opens_at on competition (opens_at, id)`.execute(db)
  await sql`create index competition_closes_at on competition (closes_at, id)`.execute(db)
  await sql`create index competition_updated_at on competition (updated_at, id)`.execute(db)
  // The competitions of a programme, or of one of its kinds.
  await sql`create index competition_programme on competition (programme_id, kind)`.execute(db)
  // Lists in the alphabet of the reader.
  for (const language of ['kk', 'ru', 'en']) {
    await sql`
      create index ${sql.ref(`competition_sort_${language}`)} on competition (${sql.ref(`sort_${language}`)}, id)
    `.execute(db)
  }
  // Words of the search box.
  await sql`create index competition_search on competition using gin (search_vector)`.execute(db)
  // Slips of the keyboard.
  await sql`create index competition_trigrams on competition using gin (search_text gin_trgm_ops)`.execute(db)

  // A deadline is never moved in silence: each change stands on the page.
  await sql`
    create table deadline_extension (
      id uuid primary key default gen_random_uuid(),
      competition_id uuid not null references competition on delete cascade,
      closed_at timestamptz not null,
      closes_at timestamptz not null check (closes_at > closed_at),
      reason localized_text not null,
      made_at timestamptz not null,
      unique (competition_id, closes_at)
    )
  `.execute(db)

  // Of all that has places in an order, the places are looked at when a statement ends: it may turn the order round.
  await sql`
    create table criterion (
      id uuid primary key default gen_random_uuid(),
      competition_id uuid not null references competition on delete cascade,
      position int not null check (position > 0),
      name localized_text not null,
      description localized_text not null,
      weight int not null check (weight between 1 and 100),
      unique (competition_id, position) deferrable
    )
  `.execute(db)

  await sql`
    create table criterion_step (
      id uuid primary key default gen_random_uuid(),
      criterion_id uuid not null references criterion on delete cascade,
      points int not null check (points >= 0),
      description localized_text not null,
      unique (criterion_id, points)
    )
  `.execute(db)

  await sql`
    create table question (
      id uuid primary key default gen_random_uuid(),
      competition_id uuid not null references competition on delete cascade,
      position int not null check (position > 0),
      kind text not null check (kind in ('SHORT_TEXT', 'LONG_TEXT', 'CHOICE', 'CHOICES', 'NUMBER', 'DATE', 'FILE')),
      label localized_text not null,
      hint localized_text,
      is_required boolean not null,
      max_length int check (max_length is null or (max_length > 0 and kind in ('SHORT_TEXT', 'LONG_TEXT'))),
      unique (competition_id, position) deferrable
    )
  `.execute(db)

  await sql`
    create table question_option (
      id uuid primary key default gen_random_uuid(),
      question_id uuid not null references question on delete cascade,
      position int not null check (position > 0),
      label localized_text not null,
      unique (question_id, position) deferrable
    )
  `.execute(db)

  await sql`
    create table award (
      id uuid primary key default gen_random_uuid(),
      competition_id uuid not null references competition on delete cascade,
      position int not null check (position > 0),
      name localized_text not null,
      description localized_text,
      rule text not null check (rule in ('FIXED', 'FUND_SHARE')),
      amount_minor bigint check (amount_minor > 0),
      currency text check (currency ~ '^[A-Z]{3}$'),
      at_least int check (at_least > 0),
      reserved_for localized_text,
      unique (competition_id, position) deferrable,
      unique (competition_id, id),
      check ((amount_minor is null) = (currency is null)),
      check (rule <> 'FIXED' or amount_minor is not null)
    )
  `.execute(db)
}
