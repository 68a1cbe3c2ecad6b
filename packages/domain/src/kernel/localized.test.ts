import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseId } from './id.ts'
import { langOf, languages } from './language.ts'
import { localize, missingLanguages, parseLocalizedText } from './localized.ts'
import { capitalized, fill } from './words.ts'

test('a text is trimmed, composed, and without empty languages', () => {
  expect(parseLocalizedText({ kk: ' Қала\n', ru: '', en: null })).toEqual({ kk: 'Қала' })
  expect(parseLocalizedText({ ru: 'И\u0306од' })).toEqual({ ru: 'Йод' })
  expect(() => parseLocalizedText({ kk: ' ' })).toThrow('NO_LANGUAGE')
  expect(() => parseLocalizedText({ de: 'Stadt' })).toThrow('"de"')
})

test('a reader gets a text in the declared order, and is told its language', () => {
  expect(localize({ ru: 'Город', en: 'City' }, 'kk')).toEqual({ text: 'Город', language: 'ru' })
  expect(localize({ kk: 'Қала', ru: 'Город' }, 'en')).toEqual({ text: 'Город', language: 'ru' })
  expect(missingLanguages({ ru: 'Город' })).toEqual(['kk', 'en'])
})

test('a text is marked with its language where the page is in another', () => {
  expect(langOf({ language: 'RU' }, 'kk')).toBe('ru')
  expect(langOf({ language: 'RU' }, 'ru')).toBeUndefined()
})

test('whatever languages a text has, a reader gets it in the own one if it is there, else in one that is', () => {
  const some = fc.subarray([...languages], { minLength: 1 })
  fc.assert(
    fc.property(some, fc.constantFrom(...languages), (present, language) => {
      const text = Object.fromEntries(present.map((each) => [each, each]))
      const shown = localize(text, language)
      expect(shown.text).toBe(shown.language)
      expect(present).toContain(shown.language)
      expect(present.includes(language)).toBe(shown.language === language)
    }),
  )
})

test('a sentence takes its facts, and says when one is missing', () => {
  expect(fill('«{title}» жобасы', { title: 'Бақ' })).toBe('«Бақ» жобасы')
  expect(() => fill('{count}', {})).toThrow(RangeError)
  expect(capitalized('іріктелді')).toBe('Іріктелді')
})

test('an id is a UUID', () => {
  const id = '0B2C5A3E-7B1F-4C62-9D0A-0B2C5A3E7B1F'
  expect(parseId('Project', id)).toEqual({ ok: true, value: id.toLowerCase() })
  expect(parseId('Project', 'x')).toEqual({ ok: false, refusal: { code: 'NOT_AN_ID', noun: 'Project' } })
})
