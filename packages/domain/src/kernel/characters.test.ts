import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, countCharacters, storableText } from './characters.ts'

test.each([
  ['қала', 4],
  ['  қала\u00a0 ', 4],
  ['и\u0306', 1],
  ['👩‍👩‍👧‍👦🇰🇿', 2],
  ['бір\r\nекі', 7],
  ['a\u200bb\u00adc\u2060', 3],
  ['\u202aқала\u202c\ufeff', 4],
  ['', 0],
  ['\u200d \u200b', 0],
])('%j is %d characters', (text, count) => expect(countCharacters(text)).toBe(count))

test('a clean text is clean, keeps its lines, and what a database cannot keep is in neither', () => {
  expect(cleanText('бір\r\n\r\nекі\u2028үш\u0007')).toBe('бір\n\nекі\nүш')
  expect(storableText(' a\0b\ud800 ')).toBe(' ab\ufffd ')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text))
      expect(storableText(text)).not.toContain('\0')
    }),
  )
})
