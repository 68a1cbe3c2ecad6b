import { useLingui } from '@lingui/react/macro'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { projectStateWords } from '@bastama/domain/project/words.ts'
import { FilterPanel } from '@bastama/ui/FilterPanel.tsx'
import { CheckboxGroup } from '@bastama/ui/field/ChoiceGroups.tsx'
import { SearchField } from '@bastama/ui/SearchField.tsx'
import type { ProjectsQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import {
  countFilters,
  orders,
  shownStates,
  stateInAddress,
  withoutFilters,
  writeListQuery,
} from './list-query.ts'
import type { ProjectListQuery, ShownState } from './list-query.ts'

export type FilterOptions = ProjectsQuery['filters']['nodes'][number]

/** What narrows the list of projects: a GET form, so that every choice lives in the address. */
export function ProjectFilters({ query, answer }: { query: ProjectListQuery; answer: ProjectsQuery }) {
  const { t } = useLingui()
  const language = useLanguage()
  const count = countFilters(query)
  const shown = formatNumber(language, count)
  const options = answer.filters.nodes[0]
  const counted = ({ totalCount }: { readonly totalCount: number }) => formatNumber(language, totalCount)
  const ofState: Readonly<Record<ShownState, { readonly totalCount: number }>> = {
    SUBMITTED: answer.submitted,
    PUBLISHED: answer.published,
    IN_PROGRESS: answer.inProgress,
    COMPLETED: answer.completed,
    STOPPED: answer.stopped,
  }
  return (
    <FilterPanel
      action={paths.projects(language)}
      title={count === 0 ? t`Filters` : t`Filters: ${shown}`}
      submitLabel={t`Show`}
      reset={
        count === 0
          ? undefined
          : { href: paths.projects(language, writeListQuery(withoutFilters(query))), label: t`Clear all` }
      }
      kept={query.order === orders[0] ? [] : [{ name: 'sort', value: query.order }]}
      search={
        <SearchField
          label={t`Search in projects`}
          buttonLabel={t`Search`}
          value={query.words}
          placeholder={t`Courtyard, school, trees …`}
        />
      }
    >
      <CheckboxGroup
        label={t`Award`}
        isLabelHidden
        name="funded"
        options={[{ value: '1', label: t`Funded projects only`, count: counted(answer.funded) }]}
        selected={query.isFunded ? ['1'] : []}
      />
      <CheckboxGroup
        label={t`Theme`}
        name="theme"
        isFolded
        options={(options?.themes ?? []).map(({ slug, name, projects }) => ({
          value: slug,
          label: name.text,
          count: counted(projects),
        }))}
        selected={query.themes}
      />
      <CheckboxGroup
        label={t`District`}
        name="district"
        isFolded
        options={(options?.districts ?? []).map(({ slug, name, projects }) => ({
          value: slug,
          label: name.text,
          count: counted(projects),
        }))}
        selected={query.districts}
      />
      <CheckboxGroup
        label={t`State`}
        name="state"
        isFolded
        options={shownStates.map((state) => ({
          value: stateInAddress(state),
          label: capitalized(projectStateWords[language][state]),
          count: counted(ofState[state]),
        }))}
        selected={query.states.map(stateInAddress)}
      />
      <CheckboxGroup
        label={t`Competition`}
        name="competition"
        isFolded
        options={(options?.competitions.nodes ?? []).map(({ slug, title, projects }) => ({
          value: slug,
          label: title.text,
          count: counted(projects),
        }))}
        selected={query.competitions}
      />
    </FilterPanel>
  )
}
