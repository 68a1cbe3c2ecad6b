import { expect, test } from 'vitest'
import { changesOf, idsIn } from './changes.ts'

test('an event tells each part that changed, as it was and as it is', () => {
  expect(changesOf('{"state":"DRAFT","slug":"x"}', '{"state":"PUBLISHED","slug":"x","places":3}')).toEqual([
    { part: 'state', before: 'DRAFT', after: 'PUBLISHED' },
    { part: 'places', before: null, after: 3 },
  ])
})

test('of a new thing nothing was before, of one that is gone nothing is after', () => {
  expect(changesOf(null, '{"role":"manager"}')).toEqual([{ part: 'role', before: null, after: 'manager' }])
  expect(changesOf('{"role":"manager"}', null)).toEqual([{ part: 'role', before: 'manager', after: null }])
  expect(changesOf(null, undefined)).toEqual([])
  expect(changesOf('1', '[2]')).toEqual([{ part: '', before: 1, after: [2] }])
})

test('a text is told in the languages in which it is another', () => {
  const before = { title: { kk: 'Бақ', ru: 'Сад', en: 'Garden' } }
  const after = { title: { kk: 'Бақ', ru: 'Сады' } }
  expect(changesOf(JSON.stringify(before), JSON.stringify(after))).toEqual([
    { part: 'title', before: { ru: 'Сад' }, after: { ru: 'Сады' }, language: 'ru' },
    { part: 'title', before: { en: 'Garden' }, after: null, language: 'en' },
  ])
})

test('an event names the things whose ids it holds', () => {
  expect(
    idsIn({ before: '{"photoId":null}', after: '{"photoId":"a","questionIds":["b","c"],"slug":"d"}' }),
  ).toEqual(['a', 'b', 'c'])
})
