import type { ResultOutcome } from '../competition/competition.ts'

/**
 * What happens to an application, as the record calls it, and when its applicant is told of it.
 * - `AT_ONCE` it is the applicant’s own doing, or asks something of them
 * - `ANNOUNCED` it is told with the results, and after them
 * - `STAFF` it is how staff came to their decision: applicants are told the decision alone
 */
export const applicationEvents = {
  STARTED: 'AT_ONCE',
  ANSWERED: 'AT_ONCE',
  SUBMITTED: 'AT_ONCE',
  EDITED: 'AT_ONCE',
  WITHDRAWN: 'AT_ONCE',
  MENDING_REQUESTED: 'AT_ONCE',
  ACCEPTED_AS_IS: 'AT_ONCE',
  FOUND_INELIGIBLE: 'STAFF',
  RESTORED: 'STAFF',
  ADMITTED: 'STAFF',
  SENT_BACK: 'STAFF',
  DECIDED: 'STAFF',
  DECISION_UNDONE: 'STAFF',
  SELECTED: 'ANNOUNCED',
  PUT_ON_RESERVE: 'ANNOUNCED',
  NOT_SELECTED: 'ANNOUNCED',
  PROMOTED: 'ANNOUNCED',
  CONFIRMED: 'ANNOUNCED',
  DECLINED: 'ANNOUNCED',
  LAPSED: 'ANNOUNCED',
} as const satisfies Record<string, 'AT_ONCE' | 'ANNOUNCED' | 'STAFF'>
export type ApplicationEvent = keyof typeof applicationEvents

/** What it is to an application that its outcome is announced. */
export const announcementOf = {
  SELECTED: 'SELECTED',
  RESERVE: 'PUT_ON_RESERVE',
  NOT_SELECTED: 'NOT_SELECTED',
} as const satisfies Record<ResultOutcome, ApplicationEvent>

/** The events of which applicants are told. */
export function eventsTold(isAnnounced: boolean): ApplicationEvent[] {
  const told: ApplicationEvent[] = []
  for (const event of eventNames) {
    const when = applicationEvents[event]
    if (when === 'AT_ONCE' || (when === 'ANNOUNCED' && isAnnounced)) told.push(event)
  }
  return told
}

/** All of them, in the order in which they may come to pass. */
export const eventNames = keysOf(applicationEvents)

function keysOf<T extends object>(object: T): (keyof T & string)[] {
  const keys: (keyof T & string)[] = []
  for (const key in object) keys.push(key)
  return keys
}
