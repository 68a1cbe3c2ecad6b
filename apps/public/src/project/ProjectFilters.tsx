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
import type { ProjectListQuery } from './list-query.ts'

export type FilterOptions = ProjectsQuery['filters']['nodes'][number]

/** What narrows the list of projects: a GET form, so that every choice lives in the address. */
export function ProjectFilters({
  query,
  options,
}: {
  query: ProjectListQuery
  options: FilterOptions | undefined
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const count = countFilters(query)
  const shown = formatNumber(language, count)
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
        options={[{ value: '1', label: t`Funded projects only` }]}
        selected={query.isFunded ? ['1'] : []}
      />
      <CheckboxGroup
        label={t`Theme`}
        name="theme"
        options={(options?.themes ?? []).map(({ slug, name }) => ({ value: slug, label: name.text }))}
        selected={query.themes}
      />
      <CheckboxGroup
        label={t`District`}
        name="district"
        options={(options?.districts ?? []).map(({ slug, name }) => ({ value: slug, label: name.text }))}
        selected={query.districts}
      />
      <CheckboxGroup
        label={t`State`}
        name="state"
        options={shownStates.map((state) => ({
          value: stateInAddress(state),
          label: capitalized(projectStateWords[language][state]),
        }))}
        selected={query.states.map(stateInAddress)}
      />
      <CheckboxGroup
        label={t`Competition`}
        name="competition"
        options={(options?.competitions.nodes ?? []).map(({ slug, title }) => ({
          value: slug,
          label: title.text,
        }))}
        selected={query.competitions}
      />
    </FilterPanel>
  )
}
