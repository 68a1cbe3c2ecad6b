import { useLingui } from '@lingui/react/macro'
import { formatPercent } from '@bastama/domain/kernel/number.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { countedPoint } from '@bastama/domain/competition/words.ts'
import { DataTable } from '@bastama/ui/DataTable.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import type { Competition } from './competition.graphql.ts'
import styles from './Criteria.module.css'

/** What applications are judged by: the criteria with their weights and what each step of the scale means. */
export function Criteria({ of }: { of: Competition }) {
  const { t } = useLingui()
  const language = useLanguage()
  if (of.criteria.length === 0) return null
  return (
    <Section title={t`Criteria`}>
      <DataTable
        caption={t`Criteria with their weights`}
        isCaptionHidden
        rows={of.criteria}
        rowKey={(criterion) => criterion.id}
        columns={[
          { key: 'name', header: t`Criterion`, cell: (criterion) => <Local of={criterion.name} /> },
          {
            key: 'weight',
            header: t`Weight`,
            align: 'end',
            cell: (criterion) => formatPercent(language, criterion.weight / 100),
          },
          {
            key: 'steps',
            header: t`Scale`,
            cell: (criterion) => (
              <div className={styles.scale}>
                <p>
                  <Local of={criterion.description} />
                </p>
                <dl className={styles.steps}>
                  {criterion.steps.map((step) => (
                    <div key={step.points}>
                      <dt>{formatCount(language, step.points, countedPoint)}</dt>
                      <dd>
                        <Local of={step.description} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </div>
            ),
          },
        ]}
      />
    </Section>
  )
}
