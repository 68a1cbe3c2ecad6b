import { formatDeadline } from '@bastama/domain/kernel/calendar.ts'
import { useLanguage } from '../i18n.ts'

/** Writes the moment from which something is too late, with its zone named. */
export function useDeadline(zone: string): (moment: string) => string {
  const language = useLanguage()
  return (moment) => formatDeadline(language, moment, zone)
}
