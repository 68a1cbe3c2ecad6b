import type { Machine } from '../kernel/machine.ts'
import { attendanceNeeded } from './attendance.ts'

export const enrolmentStates = ['INVITED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'COMPLETED'] as const
export type EnrolmentState = (typeof enrolmentStates)[number]

export type EnrolmentCommand = 'confirm' | 'decline' | 'withdraw' | 'complete'

/** What the end of a workshop asks for. */
export interface EnrolmentFacts {
  /** All sessions of the workshop. */
  readonly sessions: number
  /** Sessions that are not over yet. */
  readonly sessionsAhead: number
  /** Sessions at which the participant was present. */
  readonly attended: number
  /** The attendance rule of the workshop, 1–100. */
  readonly attendancePercent: number
}

export type EnrolmentRefusal =
  | { readonly code: 'WORKSHOP_IS_NOT_OVER'; readonly sessionsAhead: number }
  | { readonly code: 'ATTENDED_TOO_LITTLE'; readonly attended: number; readonly needed: number }

/** The lifecycle of an enrolment. `complete` follows from the attendance rule once the workshop is over. */
export const enrolmentLifecycle: Machine<EnrolmentState, EnrolmentCommand, EnrolmentFacts, EnrolmentRefusal> =
  {
    states: enrolmentStates,
    initial: 'INVITED',
    final: ['DECLINED', 'WITHDRAWN', 'COMPLETED'],
    transitions: {
      confirm: { INVITED: 'CONFIRMED' },
      decline: { INVITED: 'DECLINED' },
      withdraw: { CONFIRMED: 'WITHDRAWN' },
      complete: { CONFIRMED: 'COMPLETED' },
    },
    guards: {
      complete: ({ sessions, sessionsAhead, attended, attendancePercent }) => {
        if (sessionsAhead > 0) return { code: 'WORKSHOP_IS_NOT_OVER', sessionsAhead }
        const needed = attendanceNeeded(sessions, attendancePercent)
        return attended >= needed ? undefined : { code: 'ATTENDED_TOO_LITTLE', attended, needed }
      },
    },
  }
