import { type Kysely, sql } from 'kysely'

/**
 * When the person of a profile took it as theirs, and which address staff began it for: until the first, the second is all
 * that staff know of the person. Of profiles from before, those count as accepted that their person has written or
 * published, and the invented ones that were shown.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table facilitator add column accepted_at timestamptz, add column invited_address text
  `.execute(db)
  await sql`
    update facilitator f set
      accepted_at = coalesce(
        (select min(e.at) from event e
          where e.noun = 'facilitator' and e.subject_id = f.id and e.actor ->> 'personId' = f.person_id::text),
        case when f.is_sample then f.published_at end
      ),
      invited_address = case when exists (
        select from event e where e.noun = 'facilitator' and e.subject_id = f.id and e.kind = 'CREATED'
      ) then (select p.email from person p where p.id = f.person_id) end
  `.execute(db)
}
