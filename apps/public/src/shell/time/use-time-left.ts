import { useLingui } from '@lingui/react/macro'
import { relativeUnits } from '@bastama/domain/kernel/calendar-words.ts'
import { daysBetween, formatRelative } from '@bastama/domain/kernel/calendar.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { dateIn } from '@bastama/domain/kernel/time.ts'
import { useLanguage } from '../i18n.ts'

/** How long something can still be done: «21 күн қалды»; from the day before on, how far its end is. */
export function useTimeLeft(end: string, now: string, zone: string): string {
  const { t } = useLingui()
  const language = useLanguage()
  const count = daysBetween(dateIn(zone, now), dateIn(zone, end))
  if (count < 2) return formatRelative(language, end, now, zone)
  const days = formatCount(language, count, relativeUnits.day.ago)
  return t`${days} left`
}
