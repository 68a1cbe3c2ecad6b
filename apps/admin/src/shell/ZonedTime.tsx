import { formatDate, formatDateTime, formatTime } from '@bastama/domain/kernel/calendar.ts'
import { useLanguage } from './i18n.ts'

/** A moment in the zone of its programme. short: for grids, the zone is in the tooltip; long: with the zone in words. */
export function ZonedTime({
  at,
  zone,
  style = 'short',
}: {
  at: string
  zone: string
  style?: 'short' | 'long'
}) {
  const language = useLanguage()
  const long = formatDateTime(language, at, zone)
  return (
    <time dateTime={at} title={style === 'short' ? long : undefined}>
      {style === 'long' ? (
        long
      ) : (
        <>
          <span style={{ whiteSpace: 'nowrap' }}>{formatDate(language, { at, zone }, 'short')},</span>{' '}
          {formatTime(at, zone)}
        </>
      )}
    </time>
  )
}
