import { formatDate, formatDateTime, formatTime } from '@bastama/domain/kernel/calendar.ts'
import { useLanguage } from './i18n.ts'

/**
 * A moment in the zone of its programme. figures: for grids, dense; short: with the month in a word; both have the zone in
 * the tooltip. long: with the zone in words.
 */
export function ZonedTime({
  at,
  zone,
  style = 'short',
}: {
  at: string
  zone: string
  style?: 'figures' | 'short' | 'long'
}) {
  const language = useLanguage()
  const long = formatDateTime(language, at, zone)
  return (
    <time dateTime={at} title={style === 'long' ? undefined : long}>
      {style === 'long' ? (
        long
      ) : (
        <>
          <span style={{ whiteSpace: 'nowrap' }}>
            {formatDate(language, { at, zone }, style === 'figures' ? 'numeric' : 'short')},
          </span>{' '}
          {formatTime(at, zone)}
        </>
      )}
    </time>
  )
}
