import { useLingui } from '@lingui/react/macro'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { fill } from '@bastama/domain/kernel/words.ts'
import { figurePrecisionWords } from '@bastama/domain/programme/words.ts'
import { DataTable } from '@bastama/ui/DataTable.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import type { OverviewQuery } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'

type Reported = OverviewQuery['programmes']['nodes'][number]['reportedFigures']

/** What the programme itself reports, kept apart from what is counted here. */
export function ReportedFigures({ figures }: { figures: Reported }) {
  const { t } = useLingui()
  const language = useLanguage()
  if (figures.length === 0) return null
  return (
    <Section title={t`As the programme reports`}>
      <DataTable
        caption={t`Figures that the programme reports`}
        isCaptionHidden
        rows={figures}
        rowKey={(figure) => figure.id}
        columns={[
          { key: 'label', header: t`Figure`, cell: (figure) => <Local of={figure.label} /> },
          {
            key: 'value',
            header: t`How many`,
            align: 'end',
            cell: ({ precision, value }) =>
              fill(figurePrecisionWords[language][precision], { figure: formatNumber(language, value) }),
          },
        ]}
      />
    </Section>
  )
}
