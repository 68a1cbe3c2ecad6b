import type { CalendarDate } from '../kernel/time.ts'

export const milestoneStates = ['PLANNED', 'LATE', 'DONE', 'DROPPED'] as const
export type MilestoneState = (typeof milestoneStates)[number]

/** What the team has said of a milestone; it is not both done and dropped. */
export interface MilestoneDates {
  readonly dueOn: CalendarDate
  readonly doneOn: CalendarDate | null
  readonly droppedOn: CalendarDate | null
}

/**
 * The state of a milestone. The due day itself is still in time. In SQL:
 * `case when dropped_on is not null then 'DROPPED' when done_on is not null then 'DONE' when due_on < today then 'LATE'
 * else 'PLANNED' end`, where `today` is `(now at time zone programme.time_zone)::date`.
 * @param today the day that it is in the programme's time zone
 */
export function milestoneState(
  { dueOn, doneOn, droppedOn }: MilestoneDates,
  today: CalendarDate,
): MilestoneState {
  if (droppedOn !== null) return 'DROPPED'
  if (doneOn !== null) return 'DONE'
  return dueOn < today ? 'LATE' : 'PLANNED'
}
