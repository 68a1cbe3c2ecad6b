import { useLingui } from '@lingui/react/macro'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import type { Topics } from './FacilitatorFilters.tsx'
import { changed } from './list-query.ts'
import type { FacilitatorListQuery } from './list-query.ts'
import { useLanguageWords } from './use-language-words.ts'

/** A filter that is on, in words, and the list without it. */
export interface ActiveFilter {
  readonly label: string
  readonly without: FacilitatorListQuery
}

/** The words searched for and the filters that are on, in the order of the panel. */
export function useActiveFilters(query: FacilitatorListQuery, topics: Topics): ActiveFilter[] {
  const { t } = useLingui()
  const languageWords = useLanguageWords()
  const names = new Map(topics.map(({ slug, name }) => [slug, name.text]))
  const { words } = query
  return [
    ...(words === '' ? [] : [{ label: t`“${words}”`, without: changed(query, { words: '' }) }]),
    ...query.languages.map((language) => ({
      label: capitalized(languageWords[language]),
      without: changed(query, { languages: query.languages.filter((other) => other !== language) }),
    })),
    ...query.topics.map((slug) => ({
      label: names.get(slug) ?? slug,
      without: changed(query, { topics: query.topics.filter((other) => other !== slug) }),
    })),
  ]
}
