import type { Language } from '@bastama/domain/kernel/language.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { projectStateWords } from '@bastama/domain/project/words.ts'
import { changed } from './list-query.ts'
import type { ProjectListQuery } from './list-query.ts'
import type { FilterOptions } from './ProjectFilters.tsx'

/** A filter that is on, in words, and the list without it. */
export interface ActiveFilter {
  readonly label: string
  readonly without: ProjectListQuery
}

/** The words searched for and the filters that are on, in the order of the panel. */
export function activeFilters(
  query: ProjectListQuery,
  options: FilterOptions | undefined,
  language: Language,
  labels: { readonly words: string; readonly funded: string },
): ActiveFilter[] {
  const themes = new Map(options?.themes.map(({ slug, name }) => [slug, name.text]))
  const districts = new Map(options?.districts.map(({ slug, name }) => [slug, name.text]))
  const competitions = new Map(options?.competitions.nodes.map(({ slug, title }) => [slug, title.text]))
  const without = <T>(values: readonly T[], value: T) => values.filter((other) => other !== value)
  return [
    ...(query.words === '' ? [] : [{ label: labels.words, without: changed(query, { words: '' }) }]),
    ...(query.isFunded ? [{ label: labels.funded, without: changed(query, { isFunded: false }) }] : []),
    ...query.themes.map((slug) => ({
      label: themes.get(slug) ?? slug,
      without: changed(query, { themes: without(query.themes, slug) }),
    })),
    ...query.districts.map((slug) => ({
      label: districts.get(slug) ?? slug,
      without: changed(query, { districts: without(query.districts, slug) }),
    })),
    ...query.states.map((state) => ({
      label: capitalized(projectStateWords[language][state]),
      without: changed(query, { states: without(query.states, state) }),
    })),
    ...query.competitions.map((slug) => ({
      label: competitions.get(slug) ?? slug,
      without: changed(query, { competitions: without(query.competitions, slug) }),
    })),
  ]
}
