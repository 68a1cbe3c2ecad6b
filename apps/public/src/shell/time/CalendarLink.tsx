import { useLingui } from '@lingui/react/macro'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { paths } from '../../paths.ts'
import { useLanguage } from '../i18n.ts'

/** The way to the events of the programme as a calendar file, or to those of one competition. */
export function CalendarLink({ href }: { href?: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <ButtonLink
      variant="secondary"
      size="s"
      icon="calendar"
      href={href ?? paths.calendar(language)}
      data-print="no"
    >
      {href === undefined ? t`Calendar of events` : t`Add the dates to a calendar`}
    </ButtonLink>
  )
}
