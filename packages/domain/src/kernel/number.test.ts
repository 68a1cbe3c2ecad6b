import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divideFund, formatMoney, moneyOf, sumMoney } from './money.ts'
import { formatNumber, formatPercent } from './number.ts'
import { formatCount, formatOrdinal, pluralCategory } from './plural.ts'
import type { CountedNoun } from './plural.ts'

const project: CountedNoun = {
  kk: 'жоба',
  ru: { one: 'проект', few: 'проекта', many: 'проектов' },
  en: { one: 'project', other: 'projects' },
}

test('numbers have a no-break space and a comma in Kazakh and Russian', () => {
  expect(formatNumber('kk', 1_234_567.5)).toBe('1\u00a0234\u00a0567,5')
  expect(formatNumber('ru', 1_234_567.5)).toBe('1\u00a0234\u00a0567,5')
  expect(formatNumber('en', 1_234_567.5)).toBe('1,234,567.5')
  expect(formatNumber('kk', -0.001)).toBe('0')
  expect(formatNumber('en', -5, { least: 1 })).toBe('−5.0')
  expect(formatPercent('ru', 0.65)).toBe('65\u00a0%')
})

test.each([
  [1, 'one'],
  [21, 'one'],
  [22, 'few'],
  [25, 'many'],
  [11, 'many'],
  [12, 'many'],
  [111, 'many'],
  [0, 'many'],
  [1.5, 'other'],
] as const)('Russian has %d as %s', (count, category) => expect(pluralCategory('ru', count)).toBe(category))

test('Russian categories are those of CLDR', () => {
  const cldr = new Intl.PluralRules('ru')
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(pluralCategory('ru', count)).toBe(cldr.select(count))
    }),
  )
})

test('a Kazakh noun stays singular after any number', () => {
  expect(formatCount('kk', 5, project)).toBe('5\u00a0жоба')
  expect(formatCount('ru', 5, project)).toBe('5\u00a0проектов')
  expect(formatCount('ru', 1.5, project)).toBe('1,5\u00a0проекта')
  expect(formatCount('en', 1, project)).toBe('1\u00a0project')
})

test.each([
  ['kk', '0-ші 1-ші 6-шы 9-шы 10-шы 20-шы 26-шы 50-ші 100-ші 1000-шы 1101-ші'],
  ['ru', '1-й 20-й'],
  ['en', '1st 2nd 3rd 4th 11th 12th 13th 21st 112th'],
] as const)('ordinals in %s: %s', (language, ordinals) => {
  for (const ordinal of ordinals.split(' ')) expect(formatOrdinal(language, parseInt(ordinal))).toBe(ordinal)
})

describe('money', () => {
  test('is written as the language has it', () => {
    const sum = moneyOf(1_234_567, 'KZT')
    expect(formatMoney('kk', sum)).toBe('1\u00a0234\u00a0567\u00a0₸')
    expect(formatMoney('ru', sum)).toBe('1\u00a0234\u00a0567\u00a0₸')
    expect(formatMoney('en', sum)).toBe('₸1,234,567')
    expect(formatMoney('en', moneyOf(5000.5, 'EUR'))).toBe('€5,000.50')
  })

  test('is a whole number of minor units', () => {
    expect(moneyOf(0.29, 'EUR').minorUnits).toBe(29)
    expect(() => moneyOf(0.005, 'EUR')).toThrow(RangeError)
    expect(() => sumMoney('EUR', [moneyOf(1, 'EUR'), moneyOf(1, 'KZT')])).toThrow(RangeError)
  })

  test('a fund is divided without loss, fairly, the larger parts first', () => {
    expect(divideFund(moneyOf(50_000, 'EUR'), 10)).toEqual(Array(10).fill(moneyOf(5000, 'EUR')))
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 200 }), (minorUnits, count) => {
        const parts = divideFund({ minorUnits, currency: 'EUR' }, count)
        const sizes = parts.map((part) => part.minorUnits)
        expect(parts).toHaveLength(count)
        expect(sumMoney('EUR', parts).minorUnits).toBe(minorUnits)
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
        expect((sizes.at(0) ?? 0) - (sizes.at(-1) ?? 0)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
