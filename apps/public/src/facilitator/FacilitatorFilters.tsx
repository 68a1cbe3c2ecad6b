import { useLingui } from '@lingui/react/macro'
import { languages } from '@bastama/domain/kernel/language.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { CheckboxGroup } from '@bastama/ui/field/ChoiceGroups.tsx'
import { FilterPanel } from '@bastama/ui/FilterPanel.tsx'
import { SearchField } from '@bastama/ui/SearchField.tsx'
import type { FacilitatorsQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { countFilters } from './list-query.ts'
import type { FacilitatorListQuery } from './list-query.ts'
import { useLanguageWords } from './use-language-words.ts'

export type Topics = FacilitatorsQuery['filters']['nodes'][number]['topics']

/** What narrows the list of facilitators: a GET form, so that every choice lives in the address. */
export function FacilitatorFilters({ query, topics }: { query: FacilitatorListQuery; topics: Topics }) {
  const { t } = useLingui()
  const language = useLanguage()
  const words = useLanguageWords()
  const count = countFilters(query)
  const shown = formatNumber(language, count)
  return (
    <FilterPanel
      action={paths.facilitators(language)}
      title={count === 0 ? t`Filters` : t`Filters: ${shown}`}
      submitLabel={t`Show`}
      reset={count === 0 ? undefined : { href: paths.facilitators(language), label: t`Clear all` }}
      search={
        <SearchField
          label={t`Search in facilitators`}
          isLabelHidden={false}
          buttonLabel={t`Search`}
          value={query.words}
        />
      }
    >
      <CheckboxGroup
        label={t`Language of sessions`}
        name="language"
        options={languages.map((value) => ({ value, label: capitalized(words[value]) }))}
        selected={query.languages}
      />
      <CheckboxGroup
        label={t`Topic`}
        name="topic"
        options={topics.map(({ slug, name }) => ({ value: slug, label: name.text }))}
        selected={query.topics}
      />
    </FilterPanel>
  )
}
