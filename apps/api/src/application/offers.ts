import type { Transacting } from '../platform/command/command.ts'
import { queueJobs } from '../platform/jobs.ts'

/** The tasks that offers of places are followed by. */
export const offerTasks = { lapse: 'lapse_offer', remind: 'remind_of_offer' } as const

const day = 86_400_000

/** Before how many days somebody is reminded of an offer, where it is that long. */
const remindedBefore = 2

/** Lets offers of places lapse, each from its date on, and reminds of them before. */
export function offerPlaces(
  { transaction, now }: Transacting,
  offers: readonly { readonly id: string; readonly confirmBy: Date }[],
): Promise<void> {
  const jobs = offers.flatMap(({ id, confirmBy }) => {
    const job = (task: string, at: Date) => ({
      task,
      payload: { applicationId: id, confirmBy: confirmBy.toISOString() },
      key: `${task} ${id}`,
      at,
    })
    const remindAt = new Date(confirmBy.getTime() - remindedBefore * day)
    const isLong = remindAt.getTime() - now.getTime() >= day
    return [job(offerTasks.lapse, confirmBy), ...(isLong ? [job(offerTasks.remind, remindAt)] : [])]
  })
  return queueJobs(transaction, jobs)
}
