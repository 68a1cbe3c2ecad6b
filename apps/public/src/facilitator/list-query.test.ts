import { expect, test } from 'vitest'
import { changed, listVariables, readListQuery, writeListQuery } from './list-query.ts'

test('an address is read and written back, without what it does not mean', () => {
  const query = readListQuery(new URLSearchParams('topic=me&topic=me&language=kk&language=xx&q=+сот+&page=4'))
  expect(query).toMatchObject({ words: 'сот', topics: ['me'], languages: ['kk'] })
  expect(readListQuery(new URLSearchParams(writeListQuery(query)))).toEqual(query)
  expect(writeListQuery(readListQuery(new URLSearchParams('')))).toBe('')
})

test('another filter starts the list anew', () => {
  const query = readListQuery(new URLSearchParams('after=abc'))
  expect(writeListQuery(changed(query, { topics: ['me'] }))).toBe('topic=me')
})

test("names are sorted in the reader's language", () => {
  const query = readListQuery(new URLSearchParams(''))
  expect(listVariables(query, 'kk').orderBy.field).toBe('NAME_KK')
  expect(listVariables(query, 'ru').orderBy.field).toBe('NAME_RU')
})
