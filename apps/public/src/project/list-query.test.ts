import { expect, test } from 'vitest'
import {
  changed,
  countFilters,
  listVariables,
  readListQuery,
  withoutFilters,
  writeListQuery,
} from './list-query.ts'

const read = (query: string) => readListQuery(new URLSearchParams(query))

test('an address survives reading and writing', () => {
  const query =
    'q=%D0%BA%D0%B0%D0%BB%D0%B0&theme=ecology&theme=care&district=medeu&state=in-progress&funded=1&sort=title&after=abc'
  expect(writeListQuery(read(query))).toBe(query)
})

test('what says nothing is left out of the address, what is unknown too', () => {
  expect(writeListQuery(read('q=+&theme=&state=DRAFT&state=draft&funded=yes&sort=newest&utm_source=x'))).toBe(
    '',
  )
})

test('a page begins in one place', () => {
  expect(read('after=a&before=b')).toMatchObject({ after: 'a', before: undefined })
  expect(listVariables(read('before=b'), 'kk')).toMatchObject({ last: 24, before: 'b' })
  expect(listVariables(read('after=a'), 'kk')).toMatchObject({ first: 24, after: 'a' })
})

test('a change of filters begins on the first page', () => {
  expect(writeListQuery(changed(read('theme=ecology&after=a'), { isFunded: true }))).toBe(
    'theme=ecology&funded=1',
  )
  expect(writeListQuery(withoutFilters(read('q=x&theme=ecology&sort=title&after=a')))).toBe('sort=title')
})

test('filters are counted, words are not', () => {
  expect(countFilters(read('q=x&theme=a&theme=b&state=stopped&funded=1'))).toBe(4)
})

test('the title sorts by the alphabet of the reader', () => {
  expect(listVariables(read('sort=title'), 'kk').orderBy).toEqual({ field: 'TITLE_KK', direction: 'ASC' })
  expect(listVariables(read(''), 'kk')).toEqual({
    first: 24,
    orderBy: { field: 'SHOWN_AT', direction: 'DESC' },
  })
})

test('a search does not grow without end', () => {
  expect(read(`q=${'a'.repeat(5000)}`).words).toHaveLength(200)
})
