import type { ProjectState } from '@bastama/domain/project/states.ts'
import type { Transaction } from 'kysely'
import type { DB } from '../platform/database/tables.generated.ts'

type Db = Transaction<DB>

/** A project, held until the transaction ends. */
export async function holdProject(transaction: Db, id: string) {
  return transaction
    .selectFrom('project')
    .select(['id', 'state', 'submitted_at as submittedAt'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** Writes which competition a project entered, and where it stands now. */
export async function enterCompetition(
  transaction: Db,
  { id, submittedAt }: NonNullable<Awaited<ReturnType<typeof holdProject>>>,
  entry: { readonly competitionId: string; readonly state: ProjectState; readonly now: Date },
): Promise<void> {
  await transaction
    .updateTable('project')
    .set({
      competition_id: entry.competitionId,
      state: entry.state,
      submitted_at: submittedAt ?? entry.now,
    })
    .where('id', '=', id)
    .execute()
}

/** Writes that a project is not in a competition any more. @returns false where it was not, as where it entered another */
export async function leaveCompetition(transaction: Db, id: string, competitionId: string): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('project')
    .set({ competition_id: null })
    .where('id', '=', id)
    .where('competition_id', '=', competitionId)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
