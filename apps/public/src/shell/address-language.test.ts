import { expect, test } from 'vitest'
import { languageOfPath, pathInLanguage } from './address-language.ts'

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
