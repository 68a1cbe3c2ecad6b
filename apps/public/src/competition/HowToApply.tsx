import { useLingui } from '@lingui/react/macro'
import { formatDate, formatMoment } from '@bastama/domain/kernel/calendar.ts'
import { zoneName } from '@bastama/domain/kernel/time.ts'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { Card, CardTitle } from '@bastama/ui/Card.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { CalendarLink } from '../shell/time/CalendarLink.tsx'
import { paths } from '../paths.ts'
import type { CompetitionDetails } from './competition-details.ts'

/** When applications are taken and how, while that is a question: the path tells the rest. */
export function HowToApply({ competition, zone }: { competition: CompetitionDetails; zone: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { phase, slug, opensAt, closesAt, resultsDueOn } = competition
  const clock = zoneName(language, zone, closesAt)
  const opens = formatMoment(language, opensAt, zone)
  const closes = formatMoment(language, closesAt, zone, { edge: 'end' })
  const due = resultsDueOn === null ? '' : formatDate(language, resultsDueOn)
  const calendar = <CalendarLink href={paths.competitionCalendar(language, slug)} />
  switch (phase) {
    case 'DRAFT':
    case 'UPCOMING':
      return (
        <Card tone="apricot">
          <CardTitle level={2}>{t`Applications are not taken yet`}</CardTitle>
          <p>{t`They will be taken from ${opens} until ${closes}, ${clock}.`}</p>
          <p>{t`The questions are on this page already, so that you can prepare your answers.`}</p>
          <p>{calendar}</p>
        </Card>
      )
    case 'OPEN':
      return (
        <Card tone="green">
          <CardTitle level={2}>{t`Applications are being taken`}</CardTitle>
          <p>{t`The deadline is ${closes}, ${clock}.`}</p>
          <Stack direction="row" gap="s">
            <ButtonLink href={paths.apply(language, slug)}>{t`Apply`}</ButtonLink>
            {calendar}
          </Stack>
        </Card>
      )
    case 'IN_REVIEW':
      return (
        <Card tone="snow">
          <CardTitle level={2}>{t`Applications are being read`}</CardTitle>
          <p>{t`They were taken until ${closes}.`}</p>
          {due !== '' && <p>{t`Results are expected by ${due}.`}</p>}
          <p>{calendar}</p>
        </Card>
      )
    case 'ANNOUNCED':
    case 'ARCHIVED':
    case 'CANCELLED':
      return null
  }
}
