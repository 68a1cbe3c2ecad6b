import { type Kysely, sql } from 'kysely'

/** Whoever takes an application back is told no more of what is decided than before: others judge until the announcement. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace view competitor as
      select a.competition_id, w.person_id
      from application a
      join applicant w on w.application_id = a.id
      join competition c on c.id = a.competition_id
      where a.state <> 'DRAFT' and c.state not in ('ANNOUNCED', 'ARCHIVED')
  `.execute(db)
}
