import { remindAt } from '@bastama/domain/application/reminder.ts'
import type { Transacting } from '../../platform/command/command.ts'
import { queueJobs } from '../../platform/jobs.ts'

/** The tasks that offers of places are followed by. */
export const offerTasks = { lapse: 'lapse_offer', remind: 'remind_of_offer' } as const

/** Lets offers of places lapse, each from its date on, and reminds of them before. */
export function offerPlaces(
  { transaction, now }: Pick<Transacting, 'transaction' | 'now'>,
  offers: readonly { readonly id: string; readonly confirmBy: Date }[],
): Promise<void> {
  const jobs = offers.flatMap(({ id, confirmBy }) => {
    const job = (task: string, at: Date) => ({
      task,
      payload: { applicationId: id, confirmBy: confirmBy.toISOString() },
      key: `${task} ${id}`,
      at,
    })
    const reminded = remindAt(confirmBy, now)
    return [job(offerTasks.lapse, confirmBy), ...(reminded ? [job(offerTasks.remind, reminded)] : [])]
  })
  return queueJobs(transaction, jobs)
}
