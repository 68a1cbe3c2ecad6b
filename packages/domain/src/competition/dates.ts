import { dateIn, epoch, instantAt, localTime, twoDigits } from '../kernel/time.ts'
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
  const moved = daysBetween(timeZone, closesAt, newClosesAt)
  const { hour, minute } = localTime(timeZone, pitchingAt)
  const time = `${twoDigits(hour)}:${twoDigits(minute)}`
  const after = (days: number) => instantAt(timeZone, addDays(dateIn(timeZone, pitchingAt), days), time)
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
  if (resultsDueOn >= dateIn(timeZone, last)) return resultsDueOn
  return addDays(resultsDueOn, daysBetween(timeZone, pitchingAt ?? closesAt, last))
}

const day = 24 * 60 * 60 * 1000

function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateIn('UTC', new Date(epoch(instantAt('UTC', date)) + days * day))
}

/** From the day of one moment to that of another. */
function daysBetween(zone: string, from: Date, to: Date): number {
  const dayOf = (at: Date) => epoch(instantAt('UTC', dateIn(zone, at)))
  return (dayOf(to) - dayOf(from)) / day
}
