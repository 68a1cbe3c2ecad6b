import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import type { DateStyle } from '@bastama/domain/kernel/calendar.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { epoch, localTime, twoDigits } from '@bastama/domain/kernel/time.ts'
import type { Instant } from '@bastama/domain/kernel/time.ts'

/**
 * The day and the time of a moment in the zone, without the zone's name: «31 мая 2017 г., 23:59».
 * @param edge `end` for a deadline: one at midnight is read as the end of the day before, 24:00
 */
export function momentText(
  language: Language,
  moment: Instant,
  zone: string,
  { edge = 'start', style = 'long' }: { edge?: 'start' | 'end'; style?: DateStyle } = {},
): string {
  const { hour, minute } = localTime(zone, moment)
  const isEndOfDay = edge === 'end' && hour === 0 && minute === 0
  const day = isEndOfDay ? new Date(epoch(moment) - 1) : moment
  const time = isEndOfDay ? '24:00' : `${twoDigits(hour)}:${twoDigits(minute)}`
  return `${formatDate(language, { at: day, zone }, style)}, ${time}`
}
