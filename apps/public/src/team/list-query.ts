import type { Language } from '@bastama/domain/kernel/language.ts'
import { readSearch } from '@bastama/domain/kernel/search.ts'
import type { TeamsQueryVariables } from '../graphql/generated/graphql.ts'
import { placeVariables, readPlace } from '../shell/list/place-in-list.ts'
import type { PlaceInList } from '../shell/list/place-in-list.ts'

/** What the address of the list of teams says: words, and the place. */
export interface TeamListQuery extends PlaceInList {
  readonly words: string
}

/** Reads the list from the query of an address. */
export function readListQuery(query: URLSearchParams): TeamListQuery {
  return { words: readSearch(query.get('q')), ...readPlace(query) }
}

/** The list as the query of its address; empty for the whole list from its start. */
export function writeListQuery({ words, after, before }: TeamListQuery): string {
  return String(
    new URLSearchParams({ ...(words && { q: words }), ...(after && { after }), ...(before && { before }) }),
  )
}

const orderFields = { kk: 'NAME_KK', ru: 'NAME_RU', en: 'NAME_EN' } as const

/** The list as the API is asked for it: by name, in the reader's language. */
export function listVariables(
  query: TeamListQuery,
  language: Language,
): Omit<TeamsQueryVariables, 'language'> {
  const { words } = query
  return {
    ...placeVariables(query),
    orderBy: { field: orderFields[language], direction: 'ASC' },
    ...(words === '' ? {} : { words }),
  }
}
