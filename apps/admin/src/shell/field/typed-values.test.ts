import { expect, test } from 'vitest'
import { momentDraft, momentInput, numberInput, textInput, textInputOrNull } from './typed-values.ts'

test('a moment is written in the zone of its programme, and comes back the same', () => {
  expect(momentDraft('Asia/Almaty', '2026-12-17T13:00:00.000Z')).toBe('2026-12-17T18:00')
  expect(momentInput('Asia/Almaty', '2026-12-17T18:00')).toBe('2026-12-17T13:00:00.000Z')
  expect(momentInput('Asia/Almaty', '2018-11-03T10:00')).toBe('2018-11-03T04:00:00.000Z')
  expect(momentDraft('Asia/Almaty', null)).toBe('')
  expect(momentInput('Asia/Almaty', '')).toBeUndefined()
})

test.each([
  ['12 000', 12_000],
  ['12\u00a0000,50', 12_000.5],
  ['7', 7],
  ['', undefined],
  ['1e3', undefined],
  ['ten', undefined],
])('“%s” is the number %s', (typed, number) => {
  expect(numberInput(typed)).toBe(number)
})

test('a language without words is left out, a text without any is none', () => {
  expect(textInput({ kk: 'Бақ', ru: ' ', en: '' })).toEqual({ kk: 'Бақ' })
  expect(textInputOrNull({ kk: '', ru: '', en: '' })).toBeNull()
})
