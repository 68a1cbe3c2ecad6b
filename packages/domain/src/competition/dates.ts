import { dateIn } from '../kernel/time.ts'
import type { CalendarDate } from '../kernel/time.ts'

/** The dates of a call, with the zone in which its days are counted. */
export interface CompetitionDates {
  readonly opensAt: Date
  readonly closesAt: Date
  readonly pitchingAt: Date | null
  readonly resultsDueOn: CalendarDate | null
  readonly timeZone: string
}

export type DateProblem =
  | 'CLOSES_BEFORE_IT_OPENS'
  | 'PITCHING_IS_BEFORE_THE_DEADLINE'
  | 'RESULTS_ARE_DUE_BEFORE_THE_DEADLINE'
  | 'RESULTS_ARE_DUE_BEFORE_THE_PITCHING'

/** The first of the dates that is out of order. */
export function dateProblem({
  opensAt,
  closesAt,
  pitchingAt,
  resultsDueOn,
  timeZone,
}: CompetitionDates): DateProblem | undefined {
  if (closesAt <= opensAt) return 'CLOSES_BEFORE_IT_OPENS'
  if (pitchingAt !== null && pitchingAt <= closesAt) return 'PITCHING_IS_BEFORE_THE_DEADLINE'
  if (resultsDueOn === null) return undefined
  if (resultsDueOn < dateIn(timeZone, closesAt)) return 'RESULTS_ARE_DUE_BEFORE_THE_DEADLINE'
  if (pitchingAt !== null && resultsDueOn < dateIn(timeZone, pitchingAt))
    return 'RESULTS_ARE_DUE_BEFORE_THE_PITCHING'
  return undefined
}
