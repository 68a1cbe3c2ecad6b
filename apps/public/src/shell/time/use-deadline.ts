import { zoneName } from '@bastama/domain/kernel/time.ts'
import { useLanguage } from '../i18n.ts'
import { momentText } from './moments.ts'

/** Writes the moment from which something is too late, with its zone named: «4 желтоқсан 2026, 24:00, Алматы уақыты». */
export function useDeadline(zone: string): (moment: string) => string {
  const language = useLanguage()
  return (moment) =>
    `${momentText(language, moment, zone, { edge: 'end' })}, ${zoneName(language, zone, moment)}`
}
