import { type Kysely, sql } from 'kysely'

/**
 * An application that was found ineligible while it was to be mended keeps what was to be: its applicant is told of neither
 * until the announcement, and would see the one by the other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table application
      drop constraint application_check4,
      drop constraint application_check5,
      add check (state <> 'INCOMPLETE' or mend_until is not null),
      add check (state in ('INCOMPLETE', 'INELIGIBLE') or mend_until is null),
      add check (mend_until is not null or mend_note is null)
  `.execute(db)
}
