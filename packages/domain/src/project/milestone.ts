import type { CalendarDate } from '../kernel/time.ts'
import type { ProjectState } from './states.ts'

export const milestoneStates = ['PLANNED', 'LATE', 'DONE', 'DROPPED'] as const
export type MilestoneState = (typeof milestoneStates)[number]

/** What the team has said of a milestone; it is not both done and dropped. */
export interface MilestoneDates {
  readonly dueOn: CalendarDate
  readonly doneOn: CalendarDate | null
  readonly droppedOn: CalendarDate | null
}

/**
 * The state of a milestone. The due day itself is still in time, and a promise binds only while its project is under
 * way: what was never begun is not late. In SQL: `case when dropped_on is not null then 'DROPPED' when done_on is not
 * null then 'DONE' when project.state = 'IN_PROGRESS' and due_on < today then 'LATE' else 'PLANNED' end`, where `today`
 * is `(now at time zone programme.time_zone)::date`.
 * @param projectState the state of the project that promised it
 * @param today the day that it is in the programme's time zone
 */
export function milestoneState(
  { dueOn, doneOn, droppedOn }: MilestoneDates,
  projectState: ProjectState,
  today: CalendarDate,
): MilestoneState {
  if (droppedOn !== null) return 'DROPPED'
  if (doneOn !== null) return 'DONE'
  return projectState === 'IN_PROGRESS' && dueOn < today ? 'LATE' : 'PLANNED'
}
