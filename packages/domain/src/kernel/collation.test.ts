import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from './collation.ts'
import { languages } from './language.ts'

const alphabet = 'А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я'.split(
  ' ',
)

const sorted = (language: 'kk' | 'ru' | 'en', words: string) =>
  words
    .split(' ')
    .toSorted((a, b) => compare(language, a, b))
    .join(' ')

test('Kazakh letters stand as in the alphabet, in both cases', () => {
  expect(alphabet.toReversed().toSorted((a, b) => compare('kk', a, b))).toEqual(alphabet)
  const small = alphabet.map((letter) => letter.toLowerCase())
  expect(small.toReversed().toSorted((a, b) => compare('kk', a, b))).toEqual(small)
})

test.each([
  ['kk', 'Алатау Алмалы Әуезов Бостандық Жетісу Медеу Наурызбай Түрксіб'],
  ['kk', 'еж ели ёж ёлка'],
  ['kk', 'тұз түз тыс тіс тюль'],
  ['ru', 'ёж ёлка ель ель-мель если'],
  ['en', 'apple Apple banana Алматы'],
  ['kk', 'Алматы apple'],
  ['ru', 'а-б аб Аб абв'],
] as const)('%s: %s', (language, words) => {
  expect(sorted(language, words.split(' ').toReversed().join(' '))).toBe(words)
})

describe.each(languages)('%s', (language) => {
  const unit = fc.constantFrom(...'аАәёЁеЕйЙүұҰУіІыьz aA1é-«№')
  const text = fc.oneof(fc.string({ unit, maxLength: 6 }), fc.string({ unit: 'grapheme', maxLength: 4 }))

  test('is a total order', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(compare(language, a, b))).toBe(-Math.sign(compare(language, b, a)) + 0)
        expect(compare(language, a, b) === 0).toBe(a === b)
        const [first = a, , last = c] = [a, b, c].toSorted((one, two) => compare(language, one, two))
        expect(compare(language, first, last)).toBeLessThanOrEqual(0)
      }),
    )
  })

  // Node carries the same ICU data as PostgreSQL; the words differ in letters, so that ties do not decide.
  test('is the order of ICU, as PostgreSQL has it', () => {
    const icu = new Intl.Collator(language)
    const words = fc.string({
      unit: fc.constantFrom(...'аеёжийіуұүыьЁІҮәғкқнңоөһхАӘz 9-,.«»№'),
      maxLength: 4,
    })
    fc.assert(
      fc.property(words, words, (a, b) => {
        fc.pre(icu.compare(a, b) !== 0)
        expect(Math.sign(compare(language, a, b))).toBe(Math.sign(icu.compare(a, b)))
      }),
      { numRuns: 5000 },
    )
  })
})
