import * as v from 'valibot'
import type { Language } from './language.ts'
import { formatNumber, noBreakSpace } from './number.ts'

/** The currencies in which programmes pay; all have a hundred minor units. */
export const currencies = ['KZT', 'EUR', 'USD', 'GBP'] as const
export type Currency = (typeof currencies)[number]

const signs: Readonly<Record<Currency, string>> = { KZT: '₸', EUR: '€', USD: '$', GBP: '£' }

/** An amount: a whole number of minor units (tiyn, cents), never a fraction. */
export const money = v.object({
  minorUnits: v.pipe(v.number(), v.safeInteger()),
  currency: v.picklist(currencies),
})

export interface Money {
  readonly minorUnits: number
  readonly currency: Currency
}

/**
 * An amount of whole units: `moneyOf(5000, 'EUR')` is EUR 5,000.
 * @throws {RangeError} when that is no whole number of minor units
 */
export function moneyOf(units: number, currency: Currency): Money {
  const minorUnits = Math.round(units * 100)
  if (!Number.isSafeInteger(minorUnits) || Math.abs(minorUnits - units * 100) > 1e-6)
    throw new RangeError(`Not an amount: ${units}`)
  return { minorUnits, currency }
}

/** An amount as the language writes it: «1 234 567 ₸», “₸1,234,567”; decimals only where it is not whole. */
export function formatMoney(language: Language, { minorUnits, currency }: Money): string {
  const decimals = minorUnits % 100 === 0 ? 0 : 2
  const number = formatNumber(language, minorUnits / 100, { least: decimals, most: decimals })
  if (language !== 'en') return `${number}${noBreakSpace}${signs[currency]}`
  return number.startsWith('−') ? `−${signs[currency]}${number.slice(1)}` : `${signs[currency]}${number}`
}

/**
 * Divides a fund in equal parts, to the minor unit: nothing is lost, parts differ by one unit at most, and the
 * larger parts come first (so the order of the winners decides).
 * @param parts a whole number, 1 or more
 * @returns `parts` amounts that add up to the fund
 * @throws {RangeError} when `parts` is not such a number or the fund is negative
 */
export function divideFund(total: Money, parts: number): Money[] {
  if (!Number.isInteger(parts) || parts < 1) throw new RangeError(`Cannot divide a fund in ${parts} parts`)
  if (total.minorUnits < 0) throw new RangeError('Cannot divide a debt')
  const part = Math.floor(total.minorUnits / parts)
  const rest = total.minorUnits % parts
  return Array.from({ length: parts }, (_, index) => ({
    minorUnits: index < rest ? part + 1 : part,
    currency: total.currency,
  }))
}

/**
 * The sum of amounts in one currency.
 * @throws {RangeError} when the currencies differ
 */
export function sumMoney(currency: Currency, amounts: readonly Money[]): Money {
  let minorUnits = 0
  for (const amount of amounts) {
    if (amount.currency !== currency) throw new RangeError(`Cannot add ${amount.currency} to ${currency}`)
    minorUnits += amount.minorUnits
  }
  return { minorUnits, currency }
}
