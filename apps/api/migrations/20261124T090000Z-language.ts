import { type Kysely, sql } from 'kysely'

/**
 * Language comes first: every later table leans on localized text, on the order of the Kazakh alphabet and on
 * the folded form that search uses. `fold` is the twin of packages/domain/src/kernel/fold.ts; a test holds the
 * two together.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db)
  await sql`create extension if not exists btree_gist`.execute(db)

  // The collations kk, ru and en are made by src/platform/database/collation.ts, which knows what the server's ICU lacks.

  await sql`
    create function is_localized_text(value jsonb) returns boolean
    language sql immutable parallel safe as $$
      select jsonb_typeof(value) = 'object'
        and value <> '{}'::jsonb
        and value - '{kk,ru,en}'::text[] = '{}'::jsonb
        and not exists (
          select from jsonb_each(value) entry
          where jsonb_typeof(entry.value) <> 'string' or btrim(entry.value #>> '{}') = ''
        )
    $$
  `.execute(db)
  await sql`create domain localized_text as jsonb check (is_localized_text(value))`.execute(db)

  await sql`
    create function localized_words(value jsonb) returns text
    language sql immutable parallel safe as $$
      select concat_ws(' ', value ->> 'kk', value ->> 'ru', value ->> 'en')
    $$
  `.execute(db)

  // The text for a reader of a language, by the fallback order of packages/domain/src/kernel/language.ts.
  await sql`
    create function localize(value jsonb, language text) returns text
    language sql immutable parallel safe as $$
      select case language
        when 'kk' then coalesce(value ->> 'kk', value ->> 'ru', value ->> 'en')
        when 'ru' then coalesce(value ->> 'ru', value ->> 'kk', value ->> 'en')
        else coalesce(value ->> 'en', value ->> 'ru', value ->> 'kk')
      end
    $$
  `.execute(db)

  await sql`
    create function fold(value text) returns text
    language sql immutable parallel safe as $$
      select regexp_replace(regexp_replace(regexp_replace(
        translate(
          lower(translate(regexp_replace(normalize(value, NFC), '[\\u0300-\\u036f]', '', 'g'), 'İΣ', 'iσ')),
          'ёәғқңөұүһі',
          'еагкноуухи'
        ),
        'i(?=[a-zə]*[а-я])|(?<=[а-я][a-zə]*)i', 'и', 'g'),
        'h(?=[a-zə]*[а-я])|(?<=[а-я][a-zə]*)h', 'х', 'g'),
        'ə(?=[a-zə]*[а-я])|(?<=[а-я][a-zə]*)ə', 'а', 'g')
    $$
  `.execute(db)

  // Exact folded words serve Kazakh (and every prefix), the stems of PostgreSQL serve Russian and English. Functions are
  // named with their schema, because a dump is restored without a search path.
  await sql`
    create function search_vector(title jsonb, body jsonb) returns tsvector
    language sql immutable parallel safe as $$
      select setweight(to_tsvector('simple', coalesce(public.fold(public.localized_words(title)), '')), 'A')
        || setweight(to_tsvector('russian', coalesce(public.fold(title ->> 'ru'), '')), 'A')
        || setweight(to_tsvector('english', coalesce(title ->> 'en', '')), 'A')
        || setweight(to_tsvector('simple', coalesce(public.fold(public.localized_words(body)), '')), 'B')
        || setweight(to_tsvector('russian', coalesce(public.fold(body ->> 'ru'), '')), 'B')
        || setweight(to_tsvector('english', coalesce(body ->> 'en', '')), 'B')
    $$
  `.execute(db)
}
