import { useLingui } from '@lingui/react/macro'
import { formatDateTime } from '@bastama/domain/kernel/calendar.ts'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import type { Definition } from '@bastama/ui/DefinitionList.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import type { CompetitionDetails } from './competition-details.ts'

/** The open pitching: when, where and how it goes. */
export function Pitching({
  at,
  zone,
  competition: { pitchingVenue, pitchingFormat },
}: {
  at: string
  zone: string
  competition: CompetitionDetails
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const items: (Definition | false)[] = [
    {
      term: t`When`,
      details: <time dateTime={at}>{formatDateTime(language, at, zone)}</time>,
    },
    pitchingVenue !== null && {
      term: t`Where`,
      details: (
        <>
          <Local of={pitchingVenue.name} />
          {pitchingVenue.address !== null && (
            <>
              {', '}
              <Local of={pitchingVenue.address} />
            </>
          )}
        </>
      ),
    },
    pitchingFormat !== null && { term: t`How it goes`, details: <Local of={pitchingFormat} /> },
  ]
  return (
    <Section title={t`Open pitching`}>
      <DefinitionList items={items.filter((item) => item !== false)} />
    </Section>
  )
}
