import { useLingui } from '@lingui/react/macro'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { dateParts } from '@bastama/domain/kernel/calendar.ts'
import { rangeDash } from '@bastama/domain/kernel/typography.ts'
import { Card, CardTitle } from '@bastama/ui/Card.tsx'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import { Grid } from '@bastama/ui/Grid.tsx'
import { Prose } from '@bastama/ui/Prose.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Split } from '@bastama/ui/Split.tsx'
import type { HomeQuery, SiteFragment } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { moneyText } from '../shell/money.ts'

/** What the programme is, its strands, its partners and who pays for it. */
export function AboutProgramme({
  programme,
  site,
}: {
  programme: HomeQuery['home']['nodes'][number]
  site: SiteFragment['programmes']['nodes'][number]
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const { about, strands, funder, funding, startsOn, endsOn } = programme
  const years = [startsOn, ...(endsOn === null ? [] : [endsOn])].map((day) => dateParts(day).year)
  return (
    <Section title={t`About the programme`} id="about">
      <Split
        aside={
          <DefinitionList
            layout="above"
            items={[
              { term: t`Years`, details: [...new Set(years)].join(rangeDash) },
              {
                term: t`Partners`,
                details: (
                  <ul role="list">
                    {site.partners.map((partner) => (
                      <li key={partner.id}>
                        <Local of={partner.name} />
                      </li>
                    ))}
                  </ul>
                ),
              },
              ...(funder === null ? [] : [{ term: t`Funder`, details: <Local of={funder} /> }]),
              ...(funding === null ? [] : [{ term: t`Funding`, details: moneyText(language, funding) }]),
            ]}
          />
        }
      >
        <Prose text={about.text} lang={langOf(about, language)} />
      </Split>
      <Grid columns="m">
        {strands.map((strand) => (
          <Card key={strand.id} tone="green">
            <CardTitle lang={langOf(strand.name, language)}>{strand.name.text}</CardTitle>
            <p>
              <Local of={strand.summary} />
            </p>
          </Card>
        ))}
      </Grid>
    </Section>
  )
}
