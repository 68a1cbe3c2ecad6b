import type { FacilitatorState } from '@bastama/domain/facilitator/states.ts'
import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { DB } from '../platform/database/tables.generated.ts'

type Db = Transaction<DB>

/** A profile to begin. */
export interface NewProfile {
  readonly programmeId: string
  readonly personId: string
  readonly competitionId: string
  readonly state: FacilitatorState
  readonly slug: string
}

/** What the letter about a profile that was begun names. */
export type BegunProfile = Awaited<ReturnType<typeof readBegunProfile>>

const begunProfiles = (transaction: Db) =>
  transaction
    .selectFrom('facilitator as f')
    .innerJoin('person as p', 'p.id', 'f.person_id')
    .innerJoin('programme as g', 'g.id', 'f.programme_id')
    .select(['f.id', 'f.slug', 'p.id as personId', 'p.language', 'g.name as programmeName'])

/** Reads of a profile what its letter names. */
export const readBegunProfile = (transaction: Db, id: string) =>
  begunProfiles(transaction).where('f.id', '=', id).executeTakeFirstOrThrow()

/**
 * Begins profiles with the names alone; whoever has one in the programme keeps it as it is.
 * @returns the profile of each, and whether it is new or was there before
 */
export async function beginProfiles(transaction: Db, profiles: readonly NewProfile[]) {
  const given = sql`json_to_recordset(${JSON.stringify(profiles)}::json) as given (
    "programmeId" uuid, "personId" uuid, "competitionId" uuid, state text, slug text
  )`
  const { rows: begun } = await sql<{ id: string }>`
    insert into facilitator (programme_id, person_id, competition_id, state, slug, name, sort_name, languages)
    select "programmeId", p.id, "competitionId", state, slug, p.name, p.sort_name, '{}'
    from ${given} join person p on p.id = "personId"
    on conflict (programme_id, person_id) do nothing
    returning id
  `.execute(transaction)
  const known = await begunProfiles(transaction)
    .where(sql<boolean>`(f.programme_id, f.person_id) in (select "programmeId", "personId" from ${given})`)
    .execute()
  const fresh = new Set(begun.map(({ id }) => id))
  return known.map((profile) => ({ ...profile, isNew: fresh.has(profile.id) }))
}

/** Takes away the draft that a competition began for a person. */
export function removeDraft(
  transaction: Db,
  { competitionId, personId }: { readonly competitionId: string; readonly personId: string },
) {
  return transaction
    .deleteFrom('facilitator')
    .where('competition_id', '=', competitionId)
    .where('person_id', '=', personId)
    .where('state', '=', 'DRAFT')
    .returning(['id', 'state'])
    .executeTakeFirst()
}
