import { isLanguage, languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { readSearch } from '@bastama/domain/kernel/search.ts'
import type { FacilitatorsQuery, FacilitatorsQueryVariables } from '../graphql/generated/graphql.ts'
import { listStart, placeVariables, readPlace } from '../shell/list/place-in-list.ts'
import type { PlaceInList } from '../shell/list/place-in-list.ts'
import type { KnownValues } from '../shell/list-address/unknown-values.ts'

/** What the address of the list of facilitators says: words, topics, languages of the sessions, and the place. */
export interface FacilitatorListQuery extends PlaceInList {
  readonly words: string
  /** slugs */
  readonly topics: readonly string[]
  readonly languages: readonly Language[]
}

/** Reads the list from the query of an address; what it does not understand it leaves out. */
export function readListQuery(query: URLSearchParams): FacilitatorListQuery {
  return {
    words: readSearch(query.get('q')),
    topics: [...new Set(query.getAll('topic').filter((slug) => slug !== ''))],
    languages: [...new Set(query.getAll('language').filter((language) => isLanguage(language)))],
    ...readPlace(query),
  }
}

/** The values that exist in an address of the list. */
export function knownValues({ filters }: Pick<FacilitatorsQuery, 'filters'>): KnownValues {
  const topics = filters.nodes[0]?.topics
  return { language: languages, ...(topics === undefined ? {} : { topic: topics.map(({ slug }) => slug) }) }
}

/** The list as the query of its address, always in one order; empty for the whole list from its start. */
export function writeListQuery({ words, topics, languages, after, before }: FacilitatorListQuery): string {
  return String(
    new URLSearchParams([
      ...(words === '' ? [] : [['q', words]]),
      ...topics.map((slug) => ['topic', slug]),
      ...languages.map((language) => ['language', language]),
      ...(after === undefined ? [] : [['after', after]]),
      ...(before === undefined ? [] : [['before', before]]),
    ]),
  )
}

/** The list with something else, from its start. */
export function changed(
  query: FacilitatorListQuery,
  change: Partial<FacilitatorListQuery>,
): FacilitatorListQuery {
  return { ...query, ...listStart, ...change }
}

/** How many filters are on, the words apart. */
export function countFilters({ topics, languages }: FacilitatorListQuery): number {
  return topics.length + languages.length
}

const orderFields = { kk: 'NAME_KK', ru: 'NAME_RU', en: 'NAME_EN' } as const

/** The list as the API is asked for it: by surname, in the reader's language. */
export function listVariables(
  query: FacilitatorListQuery,
  language: Language,
): Omit<FacilitatorsQueryVariables, 'language'> {
  const { words, topics } = query
  return {
    ...placeVariables(query),
    orderBy: { field: orderFields[language], direction: 'ASC' },
    filter: {
      ...(topics.length === 0 ? {} : { topic: [...topics] }),
      ...(query.languages.length === 0 ? {} : { language: [...query.languages] }),
    },
    ...(words === '' ? {} : { words }),
  }
}
