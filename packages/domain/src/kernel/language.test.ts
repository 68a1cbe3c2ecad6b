import { expect, test } from 'vitest'
import { preferredLanguage } from './language.ts'

test.each([
  [null, 'kk'],
  ['', 'kk'],
  ['de-DE, fr;q=0.8', 'kk'],
  ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
  ['en;q=0.2, kk;q=0.9', 'kk'],
  ['en;q=0, ru;q=0.1', 'ru'],
  ['de, en-GB;q=0.7, *;q=0.1', 'en'],
] as const)('a browser that asks for %s gets %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
