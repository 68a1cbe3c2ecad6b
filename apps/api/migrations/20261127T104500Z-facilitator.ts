import { type Kysely, sql } from 'kysely'

/** Profiles that people write: counted in versions, begun with the name alone, and taken out with a reason. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table facilitator
      add column version int not null default 1,
      add column hidden_reason localized_text,
      alter column headline drop not null,
      alter column bio drop not null,
      drop constraint if exists facilitator_languages_check,
      add check (hidden_reason is null or state = 'HIDDEN')
  `.execute(db)
  await sql`
    alter table facilitator add constraint facilitator_languages_check
      check (state = 'DRAFT' or (headline is not null and bio is not null and cardinality(languages) > 0))
  `.execute(db)
}
