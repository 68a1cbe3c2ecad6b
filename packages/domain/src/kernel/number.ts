import type { Language } from './language.ts'

/** The space that does not break a line. */
export const noBreakSpace = '\u00a0'

const marks: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  kk: { group: noBreakSpace, decimal: ',' },
  ru: { group: noBreakSpace, decimal: ',' },
  en: { group: ',', decimal: '.' },
}

/** What stands between thousands. */
export function groupMark(language: Language): string {
  return marks[language].group
}

/** How many decimals to show. */
export interface Decimals {
  /** Decimals shown even where they are nought; 0 unless told. */
  readonly least?: number
  /** Decimals to which the number is rounded; 2 unless told, 0–20. */
  readonly most?: number
}

/**
 * A number as the language writes it: «1 234 567,5» in Kazakh and Russian, “1,234,567.5” in English.
 * @param value a finite number, in size below 10²¹
 * @throws {RangeError} for what is no such number
 */
export function formatNumber(language: Language, value: number, decimals: Decimals = {}): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21)
    throw new RangeError(`Not a number to show: ${value}`)
  const least = decimals.least ?? 0
  const most = Math.max(least, decimals.most ?? 2)
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(most).split('.')
  const shown = fraction.slice(0, Math.max(least, fraction.replace(/0+$/, '').length))
  const sign = value < 0 && (/[1-9]/.test(whole) || /[1-9]/.test(shown)) ? '−' : ''
  const { group, decimal } = marks[language]
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  return `${sign}${grouped}${shown ? decimal + shown : ''}`
}

/**
 * A share in per cent, with the sign as CLDR places it: “65%”, «65%» in Kazakh, «65 %» in Russian.
 * @param share 0.65 for 65 per cent
 */
export function formatPercent(language: Language, share: number, decimals: Decimals = { most: 0 }): string {
  return `${formatNumber(language, share * 100, decimals)}${language === 'ru' ? noBreakSpace : ''}%`
}
