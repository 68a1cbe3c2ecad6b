import { useLingui } from '@lingui/react/macro'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { competitionKindWords, countedPlace } from '@bastama/domain/competition/words.ts'
import { Card } from '@bastama/ui/Card.tsx'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import type { Definition } from '@bastama/ui/DefinitionList.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { moneyText } from '../shell/money.ts'
import type { CompetitionDetails } from './competition-details.ts'
import { HowToApply } from './HowToApply.tsx'

/** How to apply, and the competition in a few facts. */
export function CompetitionFacts({ competition, zone }: { competition: CompetitionDetails; zone: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { kind, places, fund, workshop } = competition
  const items: (Definition | false)[] = [
    { term: t`Kind`, details: capitalized(competitionKindWords[language][kind]) },
    fund !== null && { term: t`Prize fund`, details: <strong>{moneyText(language, fund)}</strong> },
    places !== null && { term: t`Places`, details: formatCount(language, places, countedPlace) },
    workshop !== null && {
      term: t`Selects the participants of`,
      details: (
        <TextLink href={paths.workshop(language, workshop.slug)}>
          <Local of={workshop.title} />
        </TextLink>
      ),
    },
  ]
  return (
    <Stack>
      <HowToApply competition={competition} zone={zone} />
      <Card>
        <DefinitionList layout="above" items={items.filter((item) => item !== false)} />
      </Card>
    </Stack>
  )
}
