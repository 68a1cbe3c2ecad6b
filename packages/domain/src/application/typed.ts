import type { CalendarDate } from '../kernel/time.ts'
import { twoDigits } from '../kernel/time.ts'

/** A single mark before three digits could part thousands or decimals («1,500»): it is not guessed at. */
const unclear = /^-?[1-9]\d{0,2}[.,]\d{3}$/

const numberForms = [
  /^(-?\d+)(?:[.,](\d+))?$/,
  /^(-?\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/,
  /^(-?\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/,
]

/** A number as people type it: «1 234 567,5», “1,234,567.5”, «−5»; of 15 digits at most, which are kept exactly. */
export function parseNumber(typed: string): number | undefined {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/^[\p{Pd}−]/u, '-')
  const form = unclear.test(text) ? undefined : numberForms.find((each) => each.test(text))
  const [, whole = '', fraction = '0'] = form?.exec(text) ?? []
  const plain = `${whole.replace(/[.,]/g, '')}.${fraction}`
  return whole !== '' && plain.replace(/\D/g, '').length <= 16 ? Number(plain) : undefined
}

/** A date as people type it: day, month and year with any mark between them («24.11.2018»), or `2018-11-24`. */
export function parseDate(typed: string): CalendarDate | undefined {
  const text = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const people = /^(\d{1,2})[\s.,/\p{Pd}]+(\d{1,2})[\s.,/\p{Pd}]+(\d{4})$/u.exec(text)
  const [, year, month, day] = iso ?? (people && [people[0], people[3], people[2], people[1]]) ?? []
  if (year === undefined || year < '1900' || year > '2100') return undefined
  const date = `${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`
  const exact = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(exact.getTime()) && exact.toISOString().startsWith(date) ? date : undefined
}
