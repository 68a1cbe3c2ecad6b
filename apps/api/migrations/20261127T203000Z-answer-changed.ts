import { type Kysely, sql } from 'kysely'

/**
 * When an answer was last changed, and when it was asked for anew: what was to be mended and has been changed since waits
 * to be sent. Of answers from before it is not known; they count as they were sent.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table answer add column changed_at timestamptz`.execute(db)
  await sql`
    update answer w set changed_at = coalesce(least(a.answered_at, a.submitted_at), a.started_at)
    from application a where a.id = w.application_id
  `.execute(db)
  await sql`
    alter table answer alter column changed_at set not null, alter column changed_at set default now()
  `.execute(db)
  await sql`
    alter table question_to_mend add column asked_at timestamptz not null default now()
  `.execute(db)
}
