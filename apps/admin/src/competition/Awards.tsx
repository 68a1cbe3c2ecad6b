import { useLingui } from '@lingui/react/macro'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { awardRuleWords } from '@bastama/domain/competition/words.ts'
import { DataTable } from '@bastama/ui/DataTable.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Amount } from '../shell/Amount.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import type { Competition } from './competition.graphql.ts'

/** What can be won, and by which rule. */
export function Awards({ of }: { of: Competition }) {
  const { t } = useLingui()
  const language = useLanguage()
  if (of.awards.length === 0) return null
  return (
    <Section title={t`Awards`}>
      <DataTable
        caption={t`Awards with their rules`}
        isCaptionHidden
        rows={of.awards}
        rowKey={(award) => award.id}
        columns={[
          {
            key: 'name',
            header: t`Award`,
            cell: (award) => (
              <>
                <Local of={award.name} />
                {award.description && (
                  <>
                    <br />
                    <small>
                      <Local of={award.description} />
                    </small>
                  </>
                )}
              </>
            ),
          },
          {
            key: 'rule',
            header: t`Rule`,
            cell: (award) => capitalized(awardRuleWords[language][award.rule]),
          },
          {
            key: 'amount',
            header: t`Amount`,
            align: 'end',
            cell: (award) => (award.amount ? <Amount of={award.amount} /> : '–'),
          },
          {
            key: 'atLeast',
            header: t`At least`,
            align: 'end',
            cell: (award) =>
              typeof award.atLeast === 'number' ? formatNumber(language, award.atLeast) : '–',
          },
          {
            key: 'reservedFor',
            header: t`Reserved for`,
            cell: (award) => (award.reservedFor ? <Local of={award.reservedFor} /> : '–'),
          },
        ]}
      />
    </Section>
  )
}
