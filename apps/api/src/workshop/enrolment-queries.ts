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

/**
 * Invites a person to a workshop, anew where an earlier invitation led to nothing.
 * @returns the enrolment; undefined where the person is in the workshop, or invited, already
 */
export async function invite(
  transaction: Db,
  given: {
    readonly workshopId: string
    readonly personId: string
    readonly state: EnrolmentState
    readonly confirmBy: Date | null
  },
): Promise<string | undefined> {
  const invited = await transaction
    .insertInto('enrolment')
    .values({
      workshop_id: given.workshopId,
      person_id: given.personId,
      state: given.state,
      confirm_by: given.confirmBy,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['workshop_id', 'person_id'])
        .doUpdateSet({ state: given.state, confirm_by: given.confirmBy })
        .where('enrolment.state', 'in', ['DECLINED', 'WITHDRAWN']),
    )
    .returning('id')
    .executeTakeFirst()
  return invited?.id
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
