import { useLingui } from '@lingui/react/macro'
import { formatReference, parseReference } from '@bastama/domain/application/reference.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { resultOutcomeWords } from '@bastama/domain/competition/words.ts'
import { Badge } from '@bastama/ui/Badge.tsx'
import { DataTable } from '@bastama/ui/DataTable.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { paths } from '../paths.ts'
import { Amount } from '../shell/Amount.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import type { LongListPlace } from '../shell/long-list.ts'
import { LongListPages } from '../shell/LongListPages.tsx'
import { RowSampleMark } from '../shell/grid/RowSampleMark.tsx'
import { portalLink } from '../shell/portal.ts'
import type { Competition } from './competition.graphql.ts'

type Result = Competition['results']['nodes'][number]

const tones = { SELECTED: 'won', RESERVE: 'soon', NOT_SELECTED: 'neutral' } as const satisfies Record<
  Result['outcome'],
  string
>

/** The results as they were announced, in rank order. */
export function Results({ of, place }: { of: Competition; place: LongListPlace }) {
  const { t } = useLingui()
  const language = useLanguage()
  if (of.results.totalCount === 0) return null
  return (
    <Section title={t`Results`} id="results">
      <DataTable
        caption={t`Results in rank order`}
        isCaptionHidden
        rows={of.results.nodes}
        rowKey={(result) => result.id}
        columns={[
          {
            key: 'rank',
            header: t`Rank`,
            align: 'end',
            cell: (result) => (result.rank === null ? '–' : formatNumber(language, result.rank)),
          },
          { key: 'who', header: t`Who`, isRowHeader: true, cell: (result) => <Who result={result} /> },
          {
            key: 'outcome',
            header: t`Outcome`,
            cell: (result) => (
              <>
                <Badge tone={tones[result.outcome]}>
                  {capitalized(resultOutcomeWords[language][result.outcome])}
                </Badge>
                {result.movedUpAt && <> {t`moved up from the reserve list`}</>}
                {result.steppedBackAt && <> {t`stepped back`}</>}
              </>
            ),
          },
          {
            key: 'award',
            header: t`Award`,
            cell: (result) => (result.award ? <Local of={result.award.name} /> : '–'),
          },
          {
            key: 'amount',
            header: t`Amount`,
            align: 'end',
            cell: (result) => (result.amount ? <Amount of={result.amount} /> : '–'),
          },
          {
            key: 'reason',
            header: t`Reason`,
            isLong: true,
            cell: (result) => (result.reason ? <Local of={result.reason} /> : '–'),
          },
        ]}
      />
      <LongListPages label={t`Pages of the results`} list={of.results} place={place} />
    </Section>
  )
}

function Who({ result }: { result: Result }) {
  const { t } = useLingui()
  const language = useLanguage()
  if (result.facilitator) {
    return (
      <>
        <a href={paths.facilitator(language, result.facilitator.slug)}>
          <Local of={result.facilitator.name} />
        </a>{' '}
        <RowSampleMark of={result.facilitator} />
      </>
    )
  }
  if (result.project) {
    return (
      <>
        <a href={portalLink(language, 'projects', result.project.slug)}>
          <Local of={result.project.title} />
        </a>{' '}
        <RowSampleMark of={result.project} />
      </>
    )
  }
  const number = parseReference(result.reference ?? '')
  return number.ok ? t`Application No. ${formatReference(number.value)}` : t`not named in public`
}
