import type { Transacting } from '../platform/command/command.ts'
import { queueJob } from '../platform/jobs.ts'

/** The tasks that offers of places are followed by. */
export const offerTasks = { lapse: 'lapse_offer', remind: 'remind_of_offer' } as const

const day = 86_400_000

/** Before how many days somebody is reminded of an offer, where it is that long. */
const remindedBefore = 2

/** Lets the offer of a place lapse from its date on, and reminds of it before. */
export async function offerPlace(
  { transaction, now }: Transacting,
  { id }: { readonly id: string },
  confirmBy: Date,
): Promise<void> {
  const payload = { applicationId: id, confirmBy: confirmBy.toISOString() }
  await queueJob(transaction, {
    task: offerTasks.lapse,
    payload,
    key: `${offerTasks.lapse} ${id}`,
    at: confirmBy,
  })
  const remindAt = new Date(confirmBy.getTime() - remindedBefore * day)
  if (remindAt.getTime() - now.getTime() < day) return
  await queueJob(transaction, {
    task: offerTasks.remind,
    payload,
    key: `${offerTasks.remind} ${id}`,
    at: remindAt,
  })
}
