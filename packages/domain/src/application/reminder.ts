/** Before how many days somebody is reminded of what they have to do by a moment; later where the first is too soon. */
const remindedBefore = [2, 1]

const day = 24 * 60 * 60 * 1000

/**
 * When to remind of an offer that is to be answered, or an application that is to be sent, before a moment; undefined
 * where that is so near that nobody has forgotten it.
 */
export function remindAt(until: Date, now: Date): Date | undefined {
  return remindedBefore
    .map((days) => new Date(until.getTime() - days * day))
    .find((at) => at.getTime() - now.getTime() >= day)
}
