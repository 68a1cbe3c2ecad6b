import ical from 'ical-generator'
import type { ICalEventData } from 'ical-generator'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { withoutJoiners } from '@bastama/domain/kernel/typography.ts'

/** How often a calendar that subscribed asks again, in seconds. */
const freshFor = 6 * 60 * 60

/**
 * A calendar file as the answer to a request. Its times are UTC, which every program shows in the reader's zone: a named
 * zone would be read by the reader's zone data, and older ones have Almaty an hour off.
 */
export function calendarAnswer(
  { name, language, zone }: { name: string; language: Language; zone: string },
  events: readonly ICalEventData[],
): Response {
  const calendar = ical({
    name,
    prodId: { company: 'Bastama', product: 'Portal', language: language.toUpperCase() },
    ttl: freshFor,
    x: { 'X-WR-TIMEZONE': zone },
    events: [...events],
  })
  return new Response(withoutJoiners(calendar.toString()), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'public, max-age=300' },
  })
}
