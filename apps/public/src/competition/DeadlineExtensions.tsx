import { useLingui } from '@lingui/react/macro'
import { formatDate, formatMoment } from '@bastama/domain/kernel/calendar.ts'
import { Notice } from '@bastama/ui/Notice.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import type { CompetitionDetails } from './competition-details.ts'

/** Each time that the deadline was moved: from when to when, on which day, and why. */
export function DeadlineExtensions({
  extensions,
  zone,
}: {
  extensions: CompetitionDetails['deadlineExtensions']
  zone: string
}) {
  const { t } = useLingui()
  const language = useLanguage()
  return extensions.map(({ id, closedAt, closesAt, madeAt, reason }) => {
    const before = formatMoment(language, closedAt, zone, { edge: 'end' })
    const after = formatMoment(language, closesAt, zone, { edge: 'end' })
    const day = formatDate(language, { at: madeAt, zone })
    return (
      <Notice key={id} title={t`The deadline was extended`}>
        <p>{t`It was ${before} and became ${after}. This was decided on ${day}.`}</p>
        <p>
          {t`Reason:`} <Local of={reason} />
        </p>
      </Notice>
    )
  })
}
