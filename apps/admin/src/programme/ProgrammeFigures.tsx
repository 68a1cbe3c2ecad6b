import { useLingui } from '@lingui/react/macro'
import { countedCompetition } from '@bastama/domain/competition/words.ts'
import { countedFacilitator } from '@bastama/domain/facilitator/words.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { pluralForm } from '@bastama/domain/kernel/plural.ts'
import { Figure, FigureGrid } from '@bastama/ui/Figure.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import type { OverviewQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { portalLink } from '../shell/portal.ts'

/** How much there is, counted from the data; each number leads to what it counts. */
export function ProgrammeFigures({ overview }: { overview: OverviewQuery }) {
  const { t } = useLingui()
  const language = useLanguage()
  const programme = overview.programmes.nodes[0]
  const computed = { kind: 'computed', label: t`computed from the data` } as const
  const number = (value: number) => formatNumber(language, value)
  return (
    <Section title={t`In figures`}>
      <FigureGrid>
        <Figure
          value={number(overview.competitions.totalCount)}
          label={pluralForm(language, overview.competitions.totalCount, countedCompetition)}
          href={paths.competitions(language)}
          basis={computed}
        />
        <Figure
          value={number(overview.facilitators.totalCount)}
          label={pluralForm(language, overview.facilitators.totalCount, countedFacilitator)}
          href={paths.facilitators(language)}
          basis={computed}
        />
        {programme !== undefined && (
          <Figure
            value={number(programme.figures.projectsSubmitted)}
            label={t`projects submitted`}
            href={portalLink(language, 'projects')}
            basis={computed}
          />
        )}
      </FigureGrid>
    </Section>
  )
}
