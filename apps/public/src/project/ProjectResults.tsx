import { useLingui } from '@lingui/react/macro'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import type { Definition } from '@bastama/ui/DefinitionList.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { useListQuery } from '../shell/list-return/use-list-query.ts'
import { Local } from '../shell/Local.tsx'
import { moneyText } from '../shell/money.ts'
import { OutcomeBadge } from './OutcomeBadge.tsx'
import { reservePlace } from './results.ts'
import type { ProjectResult } from './results.ts'

/** What competitions decided of the project: the outcome, its place in the ranking, the reason. */
export function ProjectResults({ results }: { results: readonly ProjectResult[] }) {
  const { t } = useLingui()
  return (
    <Section title={t`What the competition decided`}>
      {results.map((result) => (
        <Decision key={result.id} result={result} />
      ))}
    </Section>
  )
}

function Decision({ result }: { result: ProjectResult }) {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  const { outcome, award, amount, reason, competition } = result
  const rank = result.rank === null ? undefined : formatNumber(language, result.rank)
  const all = competition === null ? '' : formatNumber(language, competition.results.totalCount)
  const reserve = reservePlace(result)
  const items: (Definition | false)[] = [
    competition !== null && {
      term: t`Competition`,
      details: (
        <TextLink href={paths.competition(language, competition.slug, list)}>
          <Local of={competition.title} />
        </TextLink>
      ),
    },
    { term: t`Decision`, details: <OutcomeBadge outcome={outcome} /> },
    rank !== undefined && {
      term: t`Place in the ranking`,
      details: competition === null ? rank : t`${rank} of ${all}`,
    },
    reserve !== undefined && { term: t`Place on the reserve list`, details: formatNumber(language, reserve) },
    award !== null && { term: t`Award`, details: <Local of={award.name} /> },
    amount !== null && { term: t`Amount`, details: moneyText(language, amount) },
    reason !== null && { term: t`Reason`, details: <Local of={reason} /> },
  ]
  return <DefinitionList items={items.filter((item) => item !== false)} />
}
