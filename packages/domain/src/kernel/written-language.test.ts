import { expect, test } from 'vitest'
import { writtenLanguage } from './written-language.ts'

test('a text is told by its letters', () => {
  expect(writtenLanguage('Ауламызда алма ағаштарын отырғызғымыз келеді.')).toBe('kk')
  expect(writtenLanguage('ҚАЛА')).toBe('kk')
  expect(writtenLanguage('Хотим посадить во дворе яблони.')).toBe('ru')
  expect(writtenLanguage('We would like to plant apple trees.')).toBe('en')
  expect(writtenLanguage('Сделали презентацию в Canva и PowerPoint.')).toBe('ru')
})

test('of a name or a number nothing is said', () => {
  for (const text of ['', '34', 'Алматы', 'Almaty 2018', '24.11.2018']) {
    expect([text, writtenLanguage(text)]).toEqual([text, undefined])
  }
})
