import type { Language } from './language.ts'
import { formatNumber } from './number.ts'

/** CLDR's plural categories, as far as our languages use them. */
export type PluralCategory = 'one' | 'few' | 'many' | 'other'

/** The forms of a noun after a number. Kazakh nouns stay singular there. */
export interface CountedNoun {
  readonly kk: string
  /** 1 проект, 2 проекта, 5 проектов; a fraction takes `few` (1,5 проекта). */
  readonly ru: { readonly one: string; readonly few: string; readonly many: string }
  readonly en: { readonly one: string; readonly other: string }
}

/**
 * The plural category of a number. Kazakh has one form after any number, so it is always `other`.
 * @param count any finite number; its sign does not matter
 */
export function pluralCategory(language: Language, count: number): PluralCategory {
  const n = Math.abs(count)
  switch (language) {
    case 'kk':
      return 'other'
    case 'en':
      return n === 1 ? 'one' : 'other'
    case 'ru': {
      if (!Number.isInteger(n)) return 'other'
      const ten = n % 10
      const hundred = n % 100
      if (ten === 1 && hundred !== 11) return 'one'
      if (ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14)) return 'few'
      return 'many'
    }
  }
}

/** The form of the noun that follows the number. */
export function pluralForm(language: Language, count: number, noun: CountedNoun): string {
  const category = pluralCategory(language, count)
  switch (language) {
    case 'kk':
      return noun.kk
    case 'en':
      return category === 'one' ? noun.en.one : noun.en.other
    case 'ru':
      if (category === 'one') return noun.ru.one
      return category === 'many' ? noun.ru.many : noun.ru.few
  }
}

/** A number with its noun, which do not part at a line's end: «5 жоба», «5 проектов», “5 projects”. */
export function formatCount(language: Language, count: number, noun: CountedNoun): string {
  return `${formatNumber(language, count)}\u00a0${pluralForm(language, count, noun)}`
}

/** Digits and tens whose Kazakh name has back vowels: алты, тоғыз; он, жиырма, отыз, қырық, алпыс, тоқсан. */
const backUnits = [6, 9]
const backTens = [1, 2, 3, 4, 6, 9]

/**
 * A Kazakh ordinal in figures: «1-ші, 6-шы, 9-шы, 20-шы». The ending follows the vowels of the last word spoken.
 * @param number a whole number, 0 or more
 */
export function kazakhOrdinal(number: number): string {
  return `${number}-${isSpokenWithBackVowels(number) ? 'шы' : 'ші'}`
}

function isSpokenWithBackVowels(number: number): boolean {
  if (number % 10 > 0) return backUnits.includes(number % 10)
  if (number % 100 > 0) return backTens.includes((number % 100) / 10)
  if (number === 0 || number % 1000 > 0) return false // нөл, жүз
  return true // мың, миллион, миллиард
}

/** An English ordinal in figures: 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function englishOrdinal(number: number): string {
  const hundred = number % 100
  if (hundred >= 11 && hundred <= 13) return `${number}th`
  return `${number}${['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`
}

/** An ordinal in figures; in Russian for a masculine noun («1-й тур»). */
export function formatOrdinal(language: Language, number: number): string {
  switch (language) {
    case 'kk':
      return kazakhOrdinal(number)
    case 'ru':
      return `${number}-й`
    case 'en':
      return englishOrdinal(number)
  }
}
