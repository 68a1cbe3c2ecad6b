import { useLingui } from '@lingui/react/macro'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { awardRuleWords, countedAward } from '@bastama/domain/competition/words.ts'
import { Card, CardTitle } from '@bastama/ui/Card.tsx'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import type { Definition } from '@bastama/ui/DefinitionList.tsx'
import { Grid } from '@bastama/ui/Grid.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { moneyText } from '../shell/money.ts'
import type { CompetitionDetails } from './competition-details.ts'

/** What can be won: how much, how many, and for whom it is kept. */
export function Awards({ awards, fund }: Pick<CompetitionDetails, 'awards' | 'fund'>) {
  const { t } = useLingui()
  const language = useLanguage()
  const total = fund === null ? '' : moneyText(language, fund)
  return (
    <Section
      title={t`What can be won`}
      {...(fund === null ? {} : { lead: t`The prize fund of all awards together: ${total}.` })}
    >
      <Grid columns="m">
        {awards.map((award) => (
          <AwardCard key={award.id} award={award} />
        ))}
      </Grid>
    </Section>
  )
}

function AwardCard({ award }: { award: CompetitionDetails['awards'][number] }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { rule, atLeast, name, description, amount, reservedFor } = award
  const items: (Definition | false)[] = [
    amount !== null && {
      term: rule === 'FIXED' ? t`Amount` : t`Each may expect`,
      details: <strong>{moneyText(language, amount)}</strong>,
    },
    { term: t`How it is set`, details: capitalized(awardRuleWords[language][rule]) },
    atLeast !== null && { term: t`At least`, details: formatCount(language, atLeast, countedAward) },
    reservedFor !== null && { term: t`Reserved for`, details: <Local of={reservedFor} /> },
  ]
  return (
    <Card tone={reservedFor === null ? 'raised' : 'apricot'}>
      <CardTitle lang={langOf(name, language)}>{name.text}</CardTitle>
      {description !== null && (
        <p>
          <Local of={description} />
        </p>
      )}
      <DefinitionList items={items.filter((item) => item !== false)} layout="above" />
    </Card>
  )
}
