import { useLingui } from '@lingui/react/macro'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { competitionKindWords } from '@bastama/domain/competition/words.ts'
import { Card } from '@bastama/ui/Card.tsx'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import type { Definition } from '@bastama/ui/DefinitionList.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { useListQuery } from '../shell/list-return/use-list-query.ts'
import { Local } from '../shell/Local.tsx'
import { moneyText } from '../shell/money.ts'
import type { CompetitionDetails } from './competition-details.ts'
import styles from './CompetitionFacts.module.css'

/** The competition in a few facts. */
export function CompetitionFacts({ competition }: { competition: CompetitionDetails }) {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  const { kind, places, fund, workshop } = competition
  const items: (Definition | false)[] = [
    { term: t`Kind`, details: capitalized(competitionKindWords[language][kind]) },
    fund !== null && { term: t`Prize fund`, details: <strong>{moneyText(language, fund)}</strong> },
    places !== null && { term: t`Places`, details: formatNumber(language, places) },
    workshop !== null && {
      term: t`Selects the participants of`,
      details: (
        <TextLink href={paths.workshop(language, workshop.slug, list)}>
          <Local of={workshop.title} />
        </TextLink>
      ),
    },
  ]
  return (
    <div className={styles.facts}>
      <Card>
        <DefinitionList layout="above" items={items.filter((item) => item !== false)} />
      </Card>
    </div>
  )
}
