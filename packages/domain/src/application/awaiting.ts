/**
 * What the applications of a competition wait for from those who run it.
 * - `DECISIONS` the deadline has passed, and an application is not decided
 * - `MENDING` an application was sent back and is not mended
 * - `ANNOUNCEMENT` the deadline has passed and all is decided: the results can be announced
 * - `CONFIRMATION` a place is offered, and the time to confirm it is soon over
 */
export const awaited = ['DECISIONS', 'MENDING', 'ANNOUNCEMENT', 'CONFIRMATION'] as const
export type AwaitedWork = (typeof awaited)[number]

/** Before how many days the time to confirm a place is soon over. */
export const soonDays = 3
