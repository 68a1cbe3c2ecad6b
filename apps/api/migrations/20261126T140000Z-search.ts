import { type Kysely, sql } from 'kysely'

/** What more a search finds: projects by the names of their theme, district and team, and what took place. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await findProjectsByNames(db)
  // Events are a few a year and read as a whole: no index.
  for (const table of ['forum', 'workshop', 'stage']) await addWords(db, table, sql`summary`)
  await addWords(db, 'session', sql`null`)
}

async function addWords(db: Kysely<unknown>, table: string, body: ReturnType<typeof sql>): Promise<void> {
  await sql`
    alter table ${sql.table(table)}
      add column search_vector tsvector not null generated always as (search_vector(title, ${body})) stored,
      add column search_text text not null generated always as (fold(localized_words(title))) stored
  `.execute(db)
}

/** The words of other rows cannot be generated: triggers keep them. */
async function findProjectsByNames(db: Kysely<unknown>): Promise<void> {
  // Names weigh less than the words of the project. Named with the schema, as all that search uses.
  await sql`
    create function project_words(p project) returns tsvector language sql stable as $$
      select public.search_vector(p.title, p.summary) || setweight(
        public.search_vector((select name::jsonb from public.theme where id = p.theme_id), null)
        || public.search_vector((select name::jsonb from public.district where id = p.district_id), null)
        || public.search_vector((select name::jsonb from public.team where id = p.team_id), null), 'C')
    $$
  `.execute(db)
  await sql`
    alter table project alter column search_vector drop expression, alter column search_vector set default ''
  `.execute(db)
  await sql`
    create function keep_project_words() returns trigger language plpgsql as $$
      begin
        new.search_vector := public.project_words(new);
        return new;
      end
    $$
  `.execute(db)
  await sql`
    create trigger keep_words before insert or update of title, summary, theme_id, district_id, team_id on project
      for each row execute function keep_project_words()
  `.execute(db)
  await sql`
    create function tell_project_words() returns trigger language plpgsql as $$
      begin
        execute format(
          'update public.project p set search_vector = public.project_words(p) where p.%I = $1', tg_argv[0]) using new.id;
        return null;
      end
    $$
  `.execute(db)
  for (const table of ['theme', 'district', 'team']) {
    await sql`
      create trigger tell_words after update on ${sql.table(table)}
        for each row when (old.name is distinct from new.name)
        execute function tell_project_words(${sql.lit(`${table}_id`)})
    `.execute(db)
  }
  // Nobody has changed a project by this.
  await sql`alter table project disable trigger tell_of_change`.execute(db)
  await sql`update project p set search_vector = project_words(p)`.execute(db)
  await sql`alter table project enable trigger tell_of_change`.execute(db)
}
