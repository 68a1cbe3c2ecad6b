import type { Language } from '@bastama/domain/kernel/language.ts'
import { readSearch } from '@bastama/domain/kernel/search.ts'
import type { ProjectOrder, ProjectOrderField, ProjectsQuery } from '../graphql/generated/graphql.ts'
import { listStart, placeVariables, readPlace } from '../shell/list/place-in-list.ts'
import type { PlaceInList } from '../shell/list/place-in-list.ts'
import type { KnownValues } from '../shell/list-address/unknown-values.ts'

/** The states in which a reader meets a project, in the order of its life. */
export const shownStates = ['SUBMITTED', 'PUBLISHED', 'IN_PROGRESS', 'COMPLETED', 'STOPPED'] as const
export type ShownState = (typeof shownStates)[number]

/** How the list can be sorted; the first is the one without asking. */
export const orders = ['newest', 'supported', 'title'] as const
export type ListOrder = (typeof orders)[number]

/** What the address of the list of projects asks for. Texts in the lists are slugs. */
export interface ProjectListQuery extends PlaceInList {
  readonly words: string
  readonly themes: readonly string[]
  readonly districts: readonly string[]
  readonly competitions: readonly string[]
  readonly states: readonly ShownState[]
  readonly isFunded: boolean
  readonly order: ListOrder
}

/** Reads the query of an address. What it does not know it leaves out. */
export function readListQuery(query: URLSearchParams): ProjectListQuery {
  return {
    words: readSearch(query.get('q')),
    themes: slugs(query, 'theme'),
    districts: slugs(query, 'district'),
    competitions: slugs(query, 'competition'),
    states: shownStates.filter((state) => query.getAll('state').includes(stateInAddress(state))),
    isFunded: query.get('funded') === '1',
    order: orders.find((order) => order === query.get('sort')) ?? orders[0],
    ...readPlace(query),
  }
}

function slugs(query: URLSearchParams, name: string): string[] {
  return [...new Set(query.getAll(name).filter((slug) => slug !== ''))]
}

/** The values that exist in an address of the list. Of competitions only a part may be at hand: then any may exist. */
export function knownValues({ filters }: Pick<ProjectsQuery, 'filters'>): KnownValues {
  const known = { state: shownStates.map(stateInAddress), funded: ['1'], sort: orders }
  const options = filters.nodes[0]
  if (options === undefined) return known
  const { themes, districts, competitions } = options
  const slugsOf = (things: readonly { readonly slug: string }[]) => things.map(({ slug }) => slug)
  return {
    ...known,
    theme: slugsOf(themes),
    district: slugsOf(districts),
    ...(competitions.pageInfo.hasNextPage ? {} : { competition: slugsOf(competitions.nodes) }),
  }
}

/** A state as it stands in an address: `in-progress`. */
export function stateInAddress(state: ShownState): string {
  return state.toLowerCase().replaceAll('_', '-')
}

/** The query for an address, always in the same order and without what says nothing; no question mark. */
export function writeListQuery(query: ProjectListQuery): string {
  const pairs: [string, string | undefined][] = [
    ['q', query.words],
    ...query.themes.map((slug): [string, string] => ['theme', slug]),
    ...query.districts.map((slug): [string, string] => ['district', slug]),
    ...query.competitions.map((slug): [string, string] => ['competition', slug]),
    ...query.states.map((state): [string, string] => ['state', stateInAddress(state)]),
    ['funded', query.isFunded ? '1' : undefined],
    ['sort', query.order === orders[0] ? undefined : query.order],
    ['after', query.after],
    ['before', query.before],
  ]
  return String(
    new URLSearchParams(
      pairs.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== ''),
    ),
  )
}

/** The same list asked otherwise, from its first page. */
export function changed(query: ProjectListQuery, change: Partial<ProjectListQuery>): ProjectListQuery {
  return { ...query, ...listStart, ...change }
}

/** A list that nothing narrows, in the order of `query`. */
export function withoutFilters(query: ProjectListQuery): ProjectListQuery {
  return changed(query, {
    words: '',
    themes: [],
    districts: [],
    competitions: [],
    states: [],
    isFunded: false,
  })
}

/** How many filters are on, the words searched for not counted. */
export function countFilters(query: ProjectListQuery): number {
  return (
    query.themes.length +
    query.districts.length +
    query.competitions.length +
    query.states.length +
    (query.isFunded ? 1 : 0)
  )
}

const titleField = { kk: 'TITLE_KK', ru: 'TITLE_RU', en: 'TITLE_EN' } as const satisfies Record<
  Language,
  ProjectOrderField
>

/** The list as the API is asked for it. */
export function listVariables(query: ProjectListQuery, language: Language) {
  return {
    ...placeVariables(query),
    ...(query.words === '' ? {} : { search: query.words }),
    ...(query.themes.length > 0 ? { theme: [...query.themes] } : {}),
    ...(query.districts.length > 0 ? { district: [...query.districts] } : {}),
    ...(query.competitions.length > 0 ? { competition: [...query.competitions] } : {}),
    ...(query.states.length > 0 ? { state: [...query.states] } : {}),
    ...(query.isFunded ? { isFunded: true } : {}),
    orderBy: orderBy(query.order, language),
  }
}

function orderBy(order: ListOrder, language: Language): ProjectOrder {
  switch (order) {
    case 'newest':
      return { field: 'SHOWN_AT', direction: 'DESC' }
    case 'supported':
      return { field: 'SUPPORT_COUNT', direction: 'DESC' }
    case 'title':
      return { field: titleField[language], direction: 'ASC' }
  }
}
