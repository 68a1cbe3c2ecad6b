import type { EnrolmentState } from '@bastama/domain/workshop/states.ts'
import type { Transaction } from 'kysely'
import type { DB } from '../platform/database/tables.generated.ts'

type Db = Transaction<DB>

/** The workshop that a competition selects for; the first of several. */
export async function workshopOf(transaction: Db, competitionId: string): Promise<string | undefined> {
  const workshop = await transaction
    .selectFrom('workshop')
    .select('id')
    .where('competition_id', '=', competitionId)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst()
  return workshop?.id
}

/** Somebody to invite to a workshop, and until when the invitation holds. */
export interface NewEnrolment {
  readonly workshopId: string
  readonly personId: string
  readonly state: EnrolmentState
  readonly confirmBy: Date | null
}

/**
 * Invites people to a workshop, anew where an earlier invitation led to nothing.
 * @returns the enrolments; none of those who are in the workshop, or invited, already
 */
export function invite(transaction: Db, people: readonly NewEnrolment[]) {
  return transaction
    .insertInto('enrolment')
    .values(
      people.map(({ workshopId, personId, state, confirmBy }) => ({
        workshop_id: workshopId,
        person_id: personId,
        state,
        confirm_by: confirmBy,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['workshop_id', 'person_id'])
        .doUpdateSet(({ ref }) => ({ state: ref('excluded.state'), confirm_by: ref('excluded.confirm_by') }))
        .where('enrolment.state', 'in', ['DECLINED', 'WITHDRAWN']),
    )
    .returning(['id', 'person_id as personId'])
    .execute()
}

/** The enrolment of a person in the workshop that a competition selects for, held until the transaction ends. */
export async function enrolmentFor(
  transaction: Db,
  { competitionId, personId }: { readonly competitionId: string; readonly personId: string },
) {
  return transaction
    .selectFrom('enrolment as e')
    .innerJoin('workshop as w', 'w.id', 'e.workshop_id')
    .select(['e.id', 'e.state', 'e.confirm_by as confirmBy'])
    .where('w.competition_id', '=', competitionId)
    .where('e.person_id', '=', personId)
    .orderBy('w.number')
    .limit(1)
    .forNoKeyUpdate('e')
    .executeTakeFirst()
}

/** Writes the state of an enrolment. */
export async function moveEnrolment(
  transaction: Db,
  { id }: { readonly id: string },
  state: EnrolmentState,
): Promise<void> {
  await transaction.updateTable('enrolment').set({ state }).where('id', '=', id).execute()
}
