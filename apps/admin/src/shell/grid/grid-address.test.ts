import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSearch } from '@bastama/domain/kernel/search.ts'
import {
  changeGridState,
  clearFilters,
  isFiltered,
  nextSort,
  pageArguments,
  pageSizes,
  readGridState,
  toggleFilter,
  unknownInAddress,
  writeGridState,
} from './grid-address.ts'
import type { GridAddress, GridState } from './grid-address.ts'

const address: GridAddress<'kind' | 'topic', 'title' | 'closesAt'> = {
  filters: { kind: ['FACILITATORS', 'PROJECTS'], topic: 'any' },
  fields: ['title', 'closesAt'],
  sort: { field: 'closesAt', direction: 'descending' },
}

const read = (query: string) => readGridState(address, new URLSearchParams(query))

const states: fc.Arbitrary<GridState<'kind' | 'topic', 'title' | 'closesAt'>> = fc.record({
  search: fc.string({ unit: 'grapheme', maxLength: 40 }).map(readSearch),
  filters: fc.record({
    kind: fc.subarray(['FACILITATORS', 'PROJECTS']),
    topic: fc.uniqueArray(fc.string({ minLength: 1 })).map((values) => values.toSorted()),
  }),
  sort: fc.record({
    field: fc.constantFrom('title' as const, 'closesAt' as const),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
  }),
  size: fc.constantFrom(...pageSizes),
  from: fc.option(
    fc.record({
      side: fc.constantFrom('after' as const, 'before' as const),
      cursor: fc.string({ minLength: 1 }),
    }),
    { nil: undefined },
  ),
})

describe('the address of a grid', () => {
  test('gives back whatever state was written into it', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(writeGridState(address, state))).toEqual(state)
      }),
    )
  })

  test('survives any query that someone may type', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const state = read(query)
        expect(read(writeGridState(address, state))).toEqual(state)
      }),
    )
  })

  test('says nothing that goes without saying', () => {
    expect(writeGridState(address, read(''))).toBe('')
    expect(writeGridState(address, read('q=&kind=&sort=-closesAt&size=20'))).toBe('')
  })

  test('passes over what it does not know, and says what that is', () => {
    const query = 'q=&kind=NONSENSE&kind=PROJECTS&kind=&topic=any&sort=-phone&size=7'
    expect(read(query)).toEqual({ ...read(''), filters: { kind: ['PROJECTS'], topic: ['any'] } })
    expect(unknownInAddress(address, new URLSearchParams(query))).toEqual([
      { name: 'kind', value: 'NONSENSE' },
      { name: 'sort', value: '-phone' },
      { name: 'size', value: '7' },
    ])
  })

  test('knows all that it writes itself', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(unknownInAddress(address, new URLSearchParams(writeGridState(address, state)))).toEqual([])
      }),
    )
  })
})

describe('a change', () => {
  test('begins at the first page, unless it is the page that changes', () => {
    const second = read('kind=PROJECTS&after=x')
    expect(changeGridState(second, { search: 'сад' }).from).toBeUndefined()
    expect(toggleFilter(second, 'kind', 'PROJECTS').from).toBeUndefined()
    expect(changeGridState(second, { from: { side: 'after', cursor: 'y' } }).from?.cursor).toBe('y')
  })

  test('of a filter twice changes nothing', () => {
    fc.assert(
      fc.property(states, fc.constantFrom('FACILITATORS', 'PROJECTS'), (state, value) => {
        const once = toggleFilter(state, 'kind', value)
        expect(once.filters.kind.includes(value)).toBe(!state.filters.kind.includes(value))
        expect(toggleFilter(once, 'kind', value)).toEqual({ ...state, from: undefined })
      }),
    )
  })

  test('back to all rows keeps order and page size', () => {
    const all = clearFilters(address, read('q=сад&kind=PROJECTS&topic=a&sort=title&size=50&after=x'))
    expect(isFiltered(address, all)).toBe(false)
    expect(writeGridState(address, all)).toBe('sort=title&size=50')
  })

  test('of the order starts upwards and turns round', () => {
    const first = nextSort(address.sort, 'title')
    expect(first).toEqual({ field: 'title', direction: 'ascending' })
    expect(nextSort(first, 'title').direction).toBe('descending')
    expect(nextSort(address.sort, 'closesAt').direction).toBe('ascending')
  })
})

test('a page is asked for from the side that it lies on', () => {
  expect(pageArguments(read(''))).toEqual({ first: 20 })
  expect(pageArguments(read('size=50&after=x'))).toEqual({ first: 50, after: 'x' })
  expect(pageArguments(read('before=x'))).toEqual({ last: 20, before: 'x' })
})
