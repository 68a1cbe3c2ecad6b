import { type Kysely, sql } from 'kysely'

/** Teams stand in the alphabet of the reader and are found by words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table team
      add sort_kk text collate kk not null generated always as (localize(name, 'kk')) stored,
      add sort_ru text collate ru not null generated always as (localize(name, 'ru')) stored,
      add sort_en text collate en not null generated always as (localize(name, 'en')) stored,
      add search_vector tsvector not null generated always as (search_vector(name, summary)) stored,
      add search_text text not null generated always as (fold(localized_words(name))) stored
  `.execute(db)
  // Lists in the alphabet of the reader.
  for (const language of ['kk', 'ru', 'en']) {
    await sql`
      create index ${sql.ref(`team_sort_${language}`)} on team (${sql.ref(`sort_${language}`)}, id)
    `.execute(db)
  }
  // The last changes, for those who keep a copy.
  await sql`create index team_updated_at on team (updated_at, id)`.execute(db)
  // Words of the search box.
  await sql`create index team_search on team using gin (search_vector)`.execute(db)
  // Slips of the keyboard.
  await sql`create index team_trigrams on team using gin (search_text gin_trgm_ops)`.execute(db)
}
