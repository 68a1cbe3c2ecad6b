import { dateIn, epoch } from '@bastama/domain/kernel/time.ts'
import type { CalendarDate } from '@bastama/domain/kernel/time.ts'

/** What happens on one day of the zone, by the hour. */
export interface Day<Session> {
  readonly date: CalendarDate
  readonly sessions: readonly Session[]
}

/** Sessions by the day on which they begin in the zone, in the order of their hours. */
export function byDay<Session extends { readonly startsAt: string }>(
  sessions: readonly Session[],
  zone: string,
): Day<Session>[] {
  const days = new Map<CalendarDate, Session[]>()
  for (const session of sessions.toSorted((a, b) => epoch(a.startsAt) - epoch(b.startsAt))) {
    const date = dateIn(zone, session.startsAt)
    days.set(date, [...(days.get(date) ?? []), session])
  }
  return [...days].map(([date, sessionsOfDay]) => ({ date, sessions: sessionsOfDay }))
}
