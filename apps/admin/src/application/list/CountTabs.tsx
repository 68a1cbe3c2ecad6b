import { useLingui } from '@lingui/react/macro'
import { applicationStateWords } from '@bastama/domain/application/words.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { TabLinks } from '@bastama/ui/TabLinks.tsx'
import type { CompetitionApplicationsQuery } from '../../graphql/generated/graphql.ts'
import { undecidedFilters } from '../../paths.ts'
import { isSame } from '../../shell/editing/drafts.ts'
import type { GridPlace } from '../../shell/grid/use-grid.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { sentStates } from './applications-address.ts'
import type { ApplicationField, ApplicationFilterName, ApplicationsState } from './applications-address.ts'

type Counts = NonNullable<NonNullable<CompetitionApplicationsQuery['competition']>['applicationCounts']>

const none: ApplicationsState['filters'] = { state: [], outcome: [], decided: [] }

const counted = {
  SUBMITTED: 'submitted',
  INCOMPLETE: 'incomplete',
  IN_ROUND: 'inRound',
  INELIGIBLE: 'ineligible',
  SELECTED: 'selected',
  CONFIRMED: 'confirmed',
  DECLINED: 'declined',
  LAPSED: 'lapsed',
  RESERVE: 'reserve',
  NOT_SELECTED: 'notSelected',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<(typeof sentStates)[number], keyof Counts>

/** How many applications stand where; each number leads to its list. */
export function CountTabs({
  counts,
  place,
}: {
  counts: Counts
  place: GridPlace<ApplicationFilterName, ApplicationField>
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const tab = (label: string, count: number, filters: ApplicationsState['filters']) => ({
    label,
    count: formatNumber(language, count),
    href: place.hrefWith({ search: '', filters }),
    isCurrent: place.state.search === '' && isSame(place.state.filters, filters),
  })
  const states = sentStates.flatMap((state) => {
    const count = counts[counted[state]]
    const words = capitalized(applicationStateWords[language][state])
    return count === 0 ? [] : tab(words, count, { ...none, state: [state] })
  })
  return (
    <TabLinks
      label={t`Applications by where they stand`}
      items={[
        tab(t`All`, counts.all, none),
        ...(counts.undecided === 0
          ? []
          : [tab(t`Without a decision`, counts.undecided, { ...none, ...undecidedFilters })]),
        ...states,
      ]}
    />
  )
}
