import { readSearch } from '@bastama/domain/kernel/search.ts'

/**
 * The state of a grid in its address: `?q=сад&kind=PROJECTS&phase=OPEN&sort=-closesAt&size=50&after=…`, so that a
 * list can be sent to a colleague, survives a reload, and the way back leads to it.
 */
export interface GridState<Filter extends string, Field extends string> {
  readonly search: string
  /** The values that are let through, by filter; an empty list lets all through. */
  readonly filters: Readonly<Record<Filter, readonly string[]>>
  readonly sort: Sort<Field>
  readonly size: number
  /** The row that the page comes after or before; the first page has neither. */
  readonly from: { readonly side: 'after' | 'before'; readonly cursor: string } | undefined
}

export interface Sort<Field extends string> {
  readonly field: Field
  readonly direction: 'ascending' | 'descending'
}

/** What the address of one grid may say. */
export interface GridAddress<Filter extends string, Field extends string> {
  /** The values that a filter knows, or `any` where they are not known beforehand. */
  readonly filters: Readonly<Record<Filter, readonly string[] | 'any'>>
  readonly fields: readonly Field[]
  /** The order of a list whose address names none. */
  readonly sort: Sort<Field>
}

/** The page sizes on offer, the usual one first. */
export const pageSizes = [20, 50, 100] as const

/** Reads the state of a grid; what it does not know is passed over, and told by {@link unknownInAddress}. */
export function readGridState<Filter extends string, Field extends string>(
  address: GridAddress<Filter, Field>,
  query: URLSearchParams,
): GridState<Filter, Field> {
  const size = Number(query.get('size'))
  return {
    search: readSearch(query.get('q')),
    filters: mapFilters(address, (name) => {
      const known = address.filters[name]
      const given = [...new Set(query.getAll(name))].filter((value) => value !== '')
      return known === 'any' ? given.toSorted() : known.filter((value) => given.includes(value))
    }),
    sort: readSort(address, query.get('sort')),
    size: pageSizes.find((offered) => offered === size) ?? pageSizes[0],
    from: readFrom(query),
  }
}

/** What an address asks of a grid that the grid does not know, so that nobody takes the list for what was asked. */
export function unknownInAddress(
  address: GridAddress<string, string>,
  query: URLSearchParams,
): { readonly name: string; readonly value: string }[] {
  const sorts = address.fields.flatMap((field) => [field, `-${field}`])
  const known: GridAddress<string, string>['filters'] = {
    ...address.filters,
    sort: sorts,
    size: pageSizes.map(String),
  }
  return Object.entries(known).flatMap(([name, values]) =>
    [...new Set(query.getAll(name))]
      .filter((value) => value !== '' && values !== 'any' && !values.includes(value))
      .map((value) => ({ name, value })),
  )
}

/** Writes the query of a grid, without what goes without saying. */
export function writeGridState<Filter extends string, Field extends string>(
  address: GridAddress<Filter, Field>,
  state: GridState<Filter, Field>,
): string {
  const query = new URLSearchParams()
  if (state.search !== '') query.set('q', state.search)
  for (const name of filterNames(address)) {
    for (const value of state.filters[name]) query.append(name, value)
  }
  if (state.sort.field !== address.sort.field || state.sort.direction !== address.sort.direction) {
    query.set('sort', `${state.sort.direction === 'descending' ? '-' : ''}${state.sort.field}`)
  }
  if (state.size !== pageSizes[0]) query.set('size', String(state.size))
  if (state.from !== undefined) query.set(state.from.side, state.from.cursor)
  return query.toString()
}

/** The state with some of it changed. A change begins at the first page, unless it is the page that changes. */
export function changeGridState<Filter extends string, Field extends string>(
  state: GridState<Filter, Field>,
  change: Partial<GridState<Filter, Field>>,
): GridState<Filter, Field> {
  return { ...state, from: undefined, ...change }
}

/** The state with a value of a filter let through or no longer. */
export function toggleFilter<Filter extends string, Field extends string>(
  state: GridState<Filter, Field>,
  name: Filter,
  value: string,
): GridState<Filter, Field> {
  const current = state.filters[name]
  const values = current.includes(value)
    ? current.filter((other) => other !== value)
    : [...current, value].toSorted()
  return changeGridState(state, { filters: { ...state.filters, [name]: values } })
}

/** The state with all rows let through, its order and page size kept. */
export function clearFilters<Filter extends string, Field extends string>(
  address: GridAddress<Filter, Field>,
  state: GridState<Filter, Field>,
): GridState<Filter, Field> {
  return changeGridState(state, { search: '', filters: mapFilters(address, () => []) })
}

/** Whether the state lets only some rows through. */
export function isFiltered<Filter extends string, Field extends string>(
  address: GridAddress<Filter, Field>,
  state: GridState<Filter, Field>,
): boolean {
  return state.search !== '' || filterNames(address).some((name) => state.filters[name].length > 0)
}

/** The order after a press on the head of a column: ascending first, turned round by the next press. */
export function nextSort<Field extends string>(current: Sort<Field>, field: Field): Sort<Field> {
  const turns = current.field === field && current.direction === 'ascending'
  return { field, direction: turns ? 'descending' : 'ascending' }
}

/** The filters of an address, in its order. */
export function filterNames<Filter extends string>(address: {
  readonly filters: Readonly<Record<Filter, unknown>>
}): Filter[] {
  // The keys of this record are its filters: it is written out in the address.
  return Object.keys(address.filters) as Filter[]
}

function mapFilters<Filter extends string>(
  address: { readonly filters: Readonly<Record<Filter, unknown>> },
  valuesOf: (name: Filter) => readonly string[],
): Record<Filter, readonly string[]> {
  return Object.fromEntries(filterNames(address).map((name) => [name, valuesOf(name)])) as Record<
    Filter,
    readonly string[]
  >
}

function readSort<Field extends string>(
  address: { readonly fields: readonly Field[]; readonly sort: Sort<Field> },
  text: string | null,
): Sort<Field> {
  const name = text?.replace(/^-/, '')
  const field = address.fields.find((known) => known === name)
  if (field === undefined) return address.sort
  return { field, direction: text?.startsWith('-') ? 'descending' : 'ascending' }
}

function readFrom(query: URLSearchParams): GridState<string, string>['from'] {
  for (const side of ['after', 'before'] as const) {
    const cursor = query.get(side)
    if (cursor) return { side, cursor }
  }
  return undefined
}

/** The page of a connection that the state asks for. */
export function pageArguments({ size, from }: Pick<GridState<string, string>, 'size' | 'from'>): {
  first?: number
  after?: string
  last?: number
  before?: string
} {
  if (from === undefined) return { first: size }
  return from.side === 'after' ? { first: size, after: from.cursor } : { last: size, before: from.cursor }
}
