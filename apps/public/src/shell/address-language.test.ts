import { expect, test } from 'vitest'
import { languageOfPath, pathInLanguage, preferredLanguage } from './address-language.ts'

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

test('the language stands first in the address', () => {
  expect(languageOfPath('/ru/projects')).toBe('ru')
  expect(languageOfPath('/kk')).toBe('kk')
  expect(languageOfPath('/projects/kk')).toBeUndefined()
  expect(languageOfPath('/')).toBeUndefined()
})

test('the switch keeps the page', () => {
  expect(pathInLanguage('/kk/projects/bak', 'en')).toBe('/en/projects/bak')
  expect(pathInLanguage('/kk', 'ru')).toBe('/ru')
  expect(pathInLanguage('/nowhere', 'ru')).toBe('/ru')
})
