import type { FacilitatorState } from '@bastama/domain/facilitator/states.ts'
import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { DB } from '../platform/database/tables.generated.ts'

type Db = Transaction<DB>

/** A profile that somebody is to complete. */
export type BegunProfile = Awaited<ReturnType<typeof beginProfile>>

/** Begins the profile of a person with the name alone; whoever has one in the programme keeps it as it is. */
export async function beginProfile(
  transaction: Db,
  given: {
    readonly programmeId: string
    readonly personId: string
    readonly competitionId: string
    readonly state: FacilitatorState
    readonly slug: string
  },
) {
  const person = await transaction
    .selectFrom('person as p')
    .innerJoin('programme as g', (join) => join.on('g.id', '=', given.programmeId))
    .select(['p.name', 'p.sort_name', 'p.language', 'g.name as programmeName'])
    .where('p.id', '=', given.personId)
    .executeTakeFirstOrThrow()
  const { language, programmeName } = person
  const begun = await transaction
    .insertInto('facilitator')
    .values({
      programme_id: given.programmeId,
      person_id: given.personId,
      competition_id: given.competitionId,
      state: given.state,
      slug: given.slug,
      name: person.name,
      sort_name: person.sort_name,
      languages: sql`'{}'`,
    })
    .onConflict((conflict) => conflict.columns(['programme_id', 'person_id']).doNothing())
    .returning(['id', 'slug'])
    .executeTakeFirst()
  if (begun) return { ...begun, language, programmeName, isNew: true }
  const known = await transaction
    .selectFrom('facilitator')
    .select(['id', 'slug'])
    .where('programme_id', '=', given.programmeId)
    .where('person_id', '=', given.personId)
    .executeTakeFirstOrThrow()
  return { ...known, language, programmeName, isNew: false }
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
