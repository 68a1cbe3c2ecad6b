import { months, relativeDays, relativeSentences, relativeUnits, weekdays } from './calendar-words.ts'
import type { RelativeUnit } from './calendar-words.ts'
import type { Language } from './language.ts'
import { formatCount } from './plural.ts'
import { dateIn, epoch, localTime, twoDigits, zoneName } from './time.ts'
import type { CalendarDate, Instant } from './time.ts'
import { rangeDash } from './typography.ts'
import { fill } from './words.ts'

const nbsp = '\u00a0'

/** A day: `YYYY-MM-DD`, or the day that it is in a zone at a moment. */
export type Day = CalendarDate | { readonly at: Instant; readonly zone: string }

/**
 * - `long` «2018 жылғы 24 қараша», «24 ноября 2018 г.», “24 November 2018”
 * - `short` «2018 ж. 24 қар.», «24 нояб. 2018 г.», “24 Nov 2018”
 * - `dayMonth` «24 қараша», «24 ноября», “24 November”, where the year is plain
 * - `numeric` 24.11.2018, in English 24/11/2018
 */
export type DateStyle = 'long' | 'short' | 'dayMonth' | 'numeric'

interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * Year, month (1–12) and day of a day.
 * @throws {RangeError} when the text is no day of the calendar
 */
export function dateParts(day: Day): DateParts {
  const text = typeof day === 'string' ? day : dateIn(day.zone, day.at)
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  const parts = { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) }
  const date = new Date(Date.UTC(parts.year, parts.month - 1, parts.day))
  if (date.getUTCMonth() + 1 !== parts.month || date.getUTCDate() !== parts.day) {
    throw new RangeError(`Not a day: ${text}`)
  }
  return parts
}

function at(names: readonly string[], index: number): string {
  const name = names[index]
  if (name === undefined) throw new RangeError(`No name for ${index + 1}`)
  return name
}

/** The name of a month: alone («ноябрь») or as it stands after a day («ноября»). @param month 1–12 */
export function monthName(language: Language, month: number, form: 'alone' | 'withDay' | 'short' = 'alone') {
  return at(months[language][form], month - 1)
}

/** Days from Monday, 0–6. */
export function weekdayOf(day: Day): number {
  const { year, month, day: date } = dateParts(day)
  return (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7
}

/** The name of the weekday of a day. */
export function weekdayName(language: Language, day: Day, form: 'long' | 'short' = 'long'): string {
  return at(weekdays[language][form], weekdayOf(day))
}

/** The names of the weekdays, Monday first, for the head of a calendar. */
export function weekdayNames(language: Language, form: 'long' | 'short' = 'short'): readonly string[] {
  return weekdays[language][form]
}

/** Day and month without the year; `days` may be a range of days. */
function dayMonth(language: Language, days: string, month: number, form: 'withDay' | 'short'): string {
  return `${days}${nbsp}${monthName(language, month, form)}`
}

/** A day and month with the year about it, as each language has it. */
function withYear(language: Language, dayAndMonth: string, year: number, short: boolean): string {
  switch (language) {
    case 'kk':
      return `${year}${nbsp}${short ? 'ж.' : 'жылғы'} ${dayAndMonth}`
    case 'ru':
      return `${dayAndMonth} ${year}${nbsp}г.`
    case 'en':
      return `${dayAndMonth} ${year}`
  }
}

/** A day as the language writes it. Day and month do not part at a line's end. */
export function formatDate(language: Language, day: Day, style: DateStyle = 'long'): string {
  const { year, month, day: date } = dateParts(day)
  switch (style) {
    case 'numeric':
      return [twoDigits(date), twoDigits(month), year].join(language === 'en' ? '/' : '.')
    case 'dayMonth':
      return dayMonth(language, String(date), month, 'withDay')
    case 'short':
      return withYear(language, dayMonth(language, String(date), month, 'short'), year, true)
    case 'long':
      return withYear(language, dayMonth(language, String(date), month, 'withDay'), year, false)
  }
}

/** A month: «2018 жылғы қараша», «ноябрь 2018 г.», “November 2018”. */
export function formatMonth(language: Language, day: Day): string {
  const { year, month } = dateParts(day)
  return withYear(language, monthName(language, month), year, false)
}

/** The time of day, 24 hours: 18:00. */
export function formatTime(instant: Instant, zone: string): string {
  const { hour, minute } = localTime(zone, instant)
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}

/** From one time of day to another: «18:00–20:00». */
export function formatTimeRange(from: Instant, to: Instant, zone: string): string {
  return `${formatTime(from, zone)}${rangeDash}${formatTime(to, zone)}`
}

/** The time of day with its zone: «18:00, Алматы уақыты», «18:00, время Алматы», “18:00, Almaty time”. */
export function formatTimeWithZone(language: Language, instant: Instant, zone: string): string {
  return `${formatTime(instant, zone)}, ${zoneName(language, zone, instant)}`
}

/** Day, time and zone: «2018 жылғы 24 қараша, 18:00, Алматы уақыты». */
export function formatDateTime(
  language: Language,
  instant: Instant,
  zone: string,
  style: DateStyle = 'long',
): string {
  const day = formatDate(language, { at: instant, zone }, style)
  return `${day}, ${formatTimeWithZone(language, instant, zone)}`
}

/**
 * The day and the time of a moment without its zone, for where the zone is said beside it: «31 мая 2017 г., 23:59».
 * @param options.edge `end` for a deadline: one at midnight is read as the end of the day before, 24:00
 */
export function formatMoment(
  language: Language,
  instant: Instant,
  zone: string,
  { edge = 'start', style = 'long' }: { edge?: 'start' | 'end'; style?: DateStyle } = {},
): string {
  const { hour, minute } = localTime(zone, instant)
  const isEndOfDay = edge === 'end' && hour === 0 && minute === 0
  const day = isEndOfDay ? new Date(epoch(instant) - 1) : instant
  const time = isEndOfDay ? '24:00' : formatTime(instant, zone)
  return `${formatDate(language, { at: day, zone }, style)}, ${time}`
}

/** The moment from which something is too late, with its zone: «2026 жылғы 4 желтоқсан, 24:00, Алматы уақыты». */
export function formatDeadline(language: Language, instant: Instant, zone: string): string {
  return `${formatMoment(language, instant, zone, { edge: 'end' })}, ${zoneName(language, zone, instant)}`
}

/**
 * From one day to another, saying what is shared once: «2018 жылғы 3–4 қараша», «30 ноября – 2 декабря 2018 г.»,
 * “30 December 2017 – 2 January 2018”. `dayMonth` leaves the year out («3–4 қараша») unless the years differ.
 * @throws {RangeError} when the range ends before it begins
 */
export function formatDateRange(
  language: Language,
  first: Day,
  last: Day,
  style: DateStyle = 'long',
): string {
  const from = dateParts(first)
  const to = dateParts(last)
  const order = Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)
  if (order < 0) throw new RangeError('The range ends before it begins')
  if (order === 0) return formatDate(language, first, style)
  if (style === 'numeric')
    return `${formatDate(language, first, style)}${rangeDash}${formatDate(language, last, style)}`
  if (from.year !== to.year) {
    const whole = style === 'dayMonth' ? 'long' : style
    return `${formatDate(language, first, whole)}${nbsp}– ${formatDate(language, last, whole)}`
  }
  const form = style === 'short' ? 'short' : 'withDay'
  const days =
    from.month === to.month
      ? dayMonth(language, `${from.day}${rangeDash}${to.day}`, to.month, form)
      : `${dayMonth(language, String(from.day), from.month, form)}${nbsp}– ${dayMonth(language, String(to.day), to.month, form)}`
  return style === 'dayMonth' ? days : withYear(language, days, to.year, style === 'short')
}

const minute = 60_000
const hour = 60 * minute
const daysInMonth = 30.4375

/**
 * How far a moment is: «қазір», «2 сағаттан кейін», «ертең», «3 күннен кейін», «2 ай бұрын». Whole units only, never
 * rounded up; from 24 hours on, days are counted by the calendar of the zone.
 */
export function formatRelative(language: Language, instant: Instant, now: Instant, zone: string): string {
  const span = epoch(instant) - epoch(now)
  const size = Math.abs(span)
  if (size < minute) return relativeDays.now[language]
  if (size < hour) return relative(language, span, Math.floor(size / minute), 'minute')
  if (size < 24 * hour) return relative(language, span, Math.floor(size / hour), 'hour')
  const days = daysBetween(dateIn(zone, now), dateIn(zone, instant))
  if (days === 1) return relativeDays.tomorrow[language]
  if (days === -1) return relativeDays.yesterday[language]
  const count = Math.abs(days)
  if (count < 31) return relative(language, span, count, 'day')
  if (count < 365) return relative(language, span, Math.floor(count / daysInMonth), 'month')
  return relative(language, span, Math.floor(count / 365.25) || 1, 'year')
}

function relative(language: Language, span: number, count: number, unit: RelativeUnit): string {
  const side = span > 0 ? 'ahead' : 'ago'
  return fill(relativeSentences[side][language], {
    time: formatCount(language, count, relativeUnits[unit][side]),
  })
}

/** Days from one day to another by the calendar; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  const a = dateParts(from)
  const b = dateParts(to)
  return (Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / (24 * hour)
}

/** The day so many days later by the calendar. */
export function addDays(from: Day, days: number): CalendarDate {
  const { year, month, day } = dateParts(from)
  return dateIn('UTC', new Date(Date.UTC(year, month - 1, day + days)))
}
