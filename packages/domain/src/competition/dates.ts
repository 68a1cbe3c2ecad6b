import { dateIn, epoch, instantAt } from '../kernel/time.ts'
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

/**
 * The day of the results that goes with another deadline: the one that is promised, as long as it is in order; else as many
 * days later as the deadline is. Staff may choose another.
 */
export function resultsDueWith(dates: CompetitionDates, newClosesAt: Date): CalendarDate | null {
  const { closesAt, resultsDueOn, timeZone } = dates
  const problem = dateProblem({ ...dates, closesAt: newClosesAt })
  if (resultsDueOn === null || problem !== 'RESULTS_ARE_DUE_BEFORE_THE_DEADLINE') return resultsDueOn
  const dayOf = (date: CalendarDate) => epoch(instantAt('UTC', date))
  const later = dayOf(dateIn(timeZone, newClosesAt)) - dayOf(dateIn(timeZone, closesAt))
  return dateIn('UTC', new Date(dayOf(resultsDueOn) + later))
}
