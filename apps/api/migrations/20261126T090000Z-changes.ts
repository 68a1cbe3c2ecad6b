import { type Kysely, sql } from 'kysely'

/** Whoever keeps answers learns, with the commit, which tables it changed. A later table gets the trigger in its own migration. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tell_change() returns trigger language plpgsql as $$
    declare told text := coalesce(current_setting('bastama.changed', true), '');
    begin
      perform pg_notify('changed', tg_table_name);
      -- The transaction itself may ask what it has changed.
      if not tg_table_name = any(string_to_array(told, ' ')) then
        perform set_config('bastama.changed', told || ' ' || tg_table_name, true);
      end if;
      return null;
    end
    $$
  `.execute(db)
  await sql`
    do $$
    declare changed text;
    begin
      for changed in
        select tablename from pg_tables where schemaname = current_schema() and tablename not like 'kysely\\_%'
      loop
        execute format(
          'create trigger tell_change after insert or update or delete or truncate on %I
           for each statement execute function tell_change()', changed);
      end loop;
    end
    $$
  `.execute(db)
  // The next update that is to be published, asked after each change.
  await sql`create index project_update_published_at on project_update (published_at)`.execute(db)
}
