import { remindAt } from '@bastama/domain/application/reminder.ts'
import { holdCompetition } from '../../competition/queries.ts'
import type { Transacting } from '../../platform/command/command.ts'
import { whenever } from '../../platform/command/consequences.ts'
import { queueJobs } from '../../platform/jobs.ts'
import { draftsOf, draftsWithoutJob } from './draft-queries.ts'

/** The task that reminds of an application that is begun and not sent. */
export const remindOfDraftTask = 'remind_of_draft'

const keyOf = (id: string) => `${remindOfDraftTask} ${id}`

/** Reminds of drafts before the deadline; where a reminder waits already, this is its time from now on. */
export function remindOfDrafts(
  { transaction, now }: Pick<Transacting, 'transaction' | 'now'>,
  drafts: readonly { readonly id: string; readonly closesAt: Date }[],
): Promise<void> {
  const jobs = drafts.flatMap(({ id, closesAt }) => {
    const at = remindAt(closesAt, now)
    if (at === undefined) return []
    return { task: remindOfDraftTask, payload: { applicationId: id }, key: keyOf(id), at }
  })
  return queueJobs(transaction, jobs)
}

/**
 * Sees to it that each draft has its reminder, also one that was begun before there were any. Who was reminded already is
 * not written to again: they are told of a competition once.
 */
export async function remindOfForgottenDrafts(
  transacting: Pick<Transacting, 'transaction' | 'now'>,
): Promise<void> {
  const { transaction, now } = transacting
  await remindOfDrafts(transacting, await draftsWithoutJob(transaction, { prefix: keyOf(''), now }))
}

/** Where there is more time, whoever has not sent what they began is reminded later. */
whenever('competition', ['DEADLINE_EXTENDED'], async (transacting, { subjectId }) => {
  const { transaction } = transacting
  const competition = subjectId && (await holdCompetition(transaction, subjectId, 'CHANGE'))
  if (!competition) return undefined
  const drafts = await draftsOf(transaction, competition)
  await remindOfDrafts(
    transacting,
    drafts.map(({ id }) => ({ id, closesAt: competition.closesAt })),
  )
  return undefined
})
