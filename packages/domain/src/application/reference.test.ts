import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatReference,
  parseReference,
  referenceCount,
  referenceFrom,
  shownReference,
} from './reference.ts'

const reference = fc.integer({ min: 0, max: referenceCount - 1 }).map(referenceFrom)

test('every number that is drawn is read back, however it is written', () => {
  expect(formatReference(referenceFrom(0)).replaceAll('\u00a0', ' ')).toMatch(/^100 000 00\d$/)
  fc.assert(
    fc.property(reference, (number) => {
      const shown = formatReference(number)
      for (const written of [
        shown,
        `№ ${shown}`,
        ` ${shown.replaceAll('\u00a0', '-')}\u200b`,
        `#${number}`,
      ]) {
        expect(parseReference(written)).toEqual({ ok: true, value: number })
        expect(shownReference(written)).toBe(shown)
      }
    }),
  )
})

test('two draws give two numbers', () => {
  fc.assert(
    fc.property(fc.nat(referenceCount - 1), fc.nat(referenceCount - 1), (one, other) => {
      expect(referenceFrom(one) === referenceFrom(other)).toBe(one === other)
    }),
  )
})

test('a wrong digit, two that changed places and one that was left out are found', () => {
  fc.assert(
    fc.property(reference, fc.nat(8), fc.nat(9), (number, at, digit) => {
      const wrong = number.slice(0, at) + String(digit) + number.slice(at + 1)
      expect(parseReference(wrong).ok).toBe(wrong === number)
      const swapped = number.slice(0, at) + (number[at + 1] ?? '') + (number[at] ?? '') + number.slice(at + 2)
      expect(parseReference(swapped).ok).toBe(swapped === number)
      expect(parseReference(number.slice(0, at) + number.slice(at + 1)).ok).toBe(false)
    }),
  )
})

test.each(['', '0', '12345678', 'нөмір', '000000000'])('“%s” is none, and shown as it is', (text) => {
  expect(parseReference(text)).toEqual({ ok: false, refusal: { code: 'NOT_A_REFERENCE' } })
  expect(shownReference(text)).toBe(text)
})

test.each([-1, 0.5, referenceCount, Number.NaN])('%d is not drawn', (drawn) => {
  expect(() => referenceFrom(drawn)).toThrow(RangeError)
})
