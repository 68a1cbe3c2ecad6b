import type { CommandOf, Machine } from '../kernel/machine.ts'
import { attendanceNeeded } from './attendance.ts'

export const enrolmentStates = ['INVITED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'COMPLETED'] as const
export type EnrolmentState = (typeof enrolmentStates)[number]

/** What each command asks for. */
export interface EnrolmentFactsOf {
  readonly confirm: {
    /** The moment from which the invitation no longer holds; null where none was set. */
    readonly confirmBy: Date | null
    /** Places of the workshop that nobody has confirmed; null where they are not counted. */
    readonly placesLeft: number | null
  }
  readonly decline: unknown
  readonly lapse: { readonly confirmBy: Date | null }
  readonly withdraw: unknown
  readonly complete: {
    /** All sessions of the workshop. */
    readonly sessions: number
    /** Sessions that are not over yet. */
    readonly sessionsAhead: number
    /** Sessions at which the participant was present. */
    readonly attended: number
    /** The attendance rule of the workshop, 1–100. */
    readonly attendancePercent: number
  }
}
export type EnrolmentCommand = CommandOf<EnrolmentFactsOf>

export type EnrolmentRefusal =
  | { readonly code: 'CONFIRM_BY_HAS_PASSED' }
  | { readonly code: 'PLACES_ARE_TAKEN' }
  | { readonly code: 'CONFIRM_BY_IS_AHEAD' }
  | { readonly code: 'WORKSHOP_IS_NOT_OVER'; readonly sessionsAhead: number }
  | { readonly code: 'ATTENDED_TOO_LITTLE'; readonly attended: number; readonly needed: number }

/**
 * The lifecycle of an enrolment. An invitation that lapses is not accepted, as one that is declined. `complete` follows
 * from the attendance rule once the workshop is over.
 */
export const enrolmentLifecycle: Machine<EnrolmentState, EnrolmentFactsOf, EnrolmentRefusal> = {
  states: enrolmentStates,
  initial: 'INVITED',
  final: ['DECLINED', 'WITHDRAWN', 'COMPLETED'],
  transitions: {
    confirm: { INVITED: 'CONFIRMED' },
    decline: { INVITED: 'DECLINED' },
    lapse: { INVITED: 'DECLINED' },
    withdraw: { CONFIRMED: 'WITHDRAWN' },
    complete: { CONFIRMED: 'COMPLETED' },
  },
  guards: {
    confirm: ({ confirmBy, placesLeft }, now) => {
      if (confirmBy !== null && now >= confirmBy) return { code: 'CONFIRM_BY_HAS_PASSED' }
      return placesLeft !== null && placesLeft <= 0 ? { code: 'PLACES_ARE_TAKEN' } : undefined
    },
    lapse: ({ confirmBy }, now) =>
      confirmBy === null || now < confirmBy ? { code: 'CONFIRM_BY_IS_AHEAD' } : undefined,
    complete: ({ sessions, sessionsAhead, attended, attendancePercent }) => {
      if (sessionsAhead > 0) return { code: 'WORKSHOP_IS_NOT_OVER', sessionsAhead }
      const needed = attendanceNeeded(sessions, attendancePercent)
      return attended >= needed ? undefined : { code: 'ATTENDED_TOO_LITTLE', attended, needed }
    },
  },
}
