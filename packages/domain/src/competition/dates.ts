import { addDays, daysBetween } from '../kernel/calendar.ts'
import { dateIn, instantAt, localTime, twoDigits } from '../kernel/time.ts'
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
 * The moment of the pitching that goes with another deadline: the one that is set, as long as it comes later; else as many
 * days later as the deadline is, at the same time of day. Staff may choose another.
 */
export function pitchingWith(dates: CompetitionDates, newClosesAt: Date): Date | null {
  const { closesAt, pitchingAt, timeZone } = dates
  if (pitchingAt === null || pitchingAt > newClosesAt) return pitchingAt
  const moved = daysBetween({ at: closesAt, zone: timeZone }, { at: newClosesAt, zone: timeZone })
  const { hour, minute } = localTime(timeZone, pitchingAt)
  const time = `${twoDigits(hour)}:${twoDigits(minute)}`
  const after = (days: number) => instantAt(timeZone, addDays({ at: pitchingAt, zone: timeZone }, days), time)
  const at = after(moved)
  return at > newClosesAt ? at : after(moved + 1)
}

/**
 * The day of the results that goes with another deadline and pitching: the one that is promised, as long as it is in order;
 * else as many days later as that is which comes before it. Staff may choose another.
 */
export function resultsDueWith(
  dates: CompetitionDates,
  moved: Pick<CompetitionDates, 'closesAt' | 'pitchingAt'>,
): CalendarDate | null {
  const { closesAt, pitchingAt, resultsDueOn, timeZone } = dates
  if (resultsDueOn === null) return null
  const last = moved.pitchingAt ?? moved.closesAt
  const lastDay = dateIn(timeZone, last)
  if (resultsDueOn >= lastDay) return resultsDueOn
  return addDays(resultsDueOn, daysBetween({ at: pitchingAt ?? closesAt, zone: timeZone }, lastDay))
}
