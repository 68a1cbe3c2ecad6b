import { type Kysely, sql } from 'kysely'

/** Who competes in which competition until it is announced: whoever does is told nothing of what is decided in it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create view competitor as
      select a.competition_id, w.person_id
      from application a
      join applicant w on w.application_id = a.id
      join competition c on c.id = a.competition_id
      where a.state not in ('DRAFT', 'WITHDRAWN') and c.state not in ('ANNOUNCED', 'ARCHIVED')
  `.execute(db)
}
