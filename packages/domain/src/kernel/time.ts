import * as v from 'valibot'
import { ok, refuse } from './result.ts'
import type { Result } from './result.ts'
import type { Language } from './language.ts'
import type { Word } from './words.ts'

/** The IANA name of a time zone that the machine knows, for instance `Asia/Almaty`. */
export type TimeZone = string & v.Brand<'TimeZone'>

/** A moment: a Date, or an ISO 8601 string with an offset or `Z`. */
export type Instant = Date | string

/** A day without a time: `YYYY-MM-DD`. */
export type CalendarDate = string

/** A moment as a clock in a zone shows it. */
export interface LocalTime {
  readonly year: number
  /** 1–12 */
  readonly month: number
  /** 1–31 */
  readonly day: number
  /** 0–23 */
  readonly hour: number
  /** 0–59 */
  readonly minute: number
}

const timeZoneSchema = v.pipe(v.string(), v.check(isKnownZone), v.brand('TimeZone'))

function isKnownZone(zone: string): boolean {
  try {
    offsetFormat(zone)
    return true
  } catch {
    return false
  }
}

/** Reads the name of a time zone. */
export function parseTimeZone(text: unknown): Result<TimeZone, { readonly code: 'UNKNOWN_TIME_ZONE' }> {
  const parsed = v.safeParse(timeZoneSchema, text)
  return parsed.success ? ok(parsed.output) : refuse({ code: 'UNKNOWN_TIME_ZONE' })
}

/** The zone of the first programme. */
export const almaty: TimeZone = v.parse(v.pipe(v.string(), v.brand('TimeZone')), 'Asia/Almaty')

/**
 * The moment as a Date.
 * @throws {RangeError} when the text is no moment, or names none exactly (no offset)
 */
export function toDate(instant: Instant): Date {
  const exact = typeof instant === 'string' && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(instant) ? '' : instant
  const date = new Date(exact)
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not an instant: ${String(instant)}`)
  return date
}

/** Milliseconds since 1970, for comparing. */
export function epoch(instant: Instant): number {
  return toDate(instant).getTime()
}

const formats = new Map<string, Intl.DateTimeFormat>()

function offsetFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  formats.set(zone, format)
  return format
}

/** Kazakhstan keeps no summer time since 2005; Almaty went from UTC+6 to UTC+5 on 1 March 2024 at 00:00. */
const almatySteady = Date.UTC(2005, 2, 15)
const almatyChange = Date.UTC(2024, 1, 29, 18)

/**
 * What a zone's clock was ahead of UTC at a moment. Almaty is known here, because a machine with old zone data
 * would show another hour than ours; other zones are the machine's.
 * @returns minutes, positive to the east
 * @throws {RangeError} for an unknown zone
 */
export function utcOffset(zone: string, instant: Instant): number {
  const at = epoch(instant)
  if (zone === almaty && at >= almatySteady) return at < almatyChange ? 360 : 300
  const name = offsetFormat(zone)
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value
  const match = /^GMT(?:([+-])(\d\d):(\d\d)(?::\d\d)?)?$/.exec(name ?? '')
  if (!match) throw new RangeError(`No offset known for ${zone}`)
  const [, sign, hours, minutes] = match
  if (sign === undefined) return 0
  const ahead = Number(hours) * 60 + Number(minutes)
  return sign === '-' ? -ahead : ahead
}

/** What a clock and a calendar in the zone show at a moment. */
export function localTime(zone: string, instant: Instant): LocalTime {
  const shifted = new Date(epoch(instant) + utcOffset(zone, instant) * 60_000)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  }
}

/** The day that it is in the zone at a moment. */
export function dateIn(zone: string, instant: Instant): CalendarDate {
  const { year, month, day } = localTime(zone, instant)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

/**
 * The first moment of a day in the zone, or its moment at a time of day.
 * @param time `HH:MM`
 */
export function instantAt(zone: string, date: CalendarDate, time = '00:00'): Date {
  const asUtc = epoch(`${date}T${time}:00Z`)
  const guess = asUtc - utcOffset(zone, new Date(asUtc)) * 60_000
  return new Date(asUtc - utcOffset(zone, new Date(guess)) * 60_000)
}

/** A number of one or two digits, written with two. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

const zoneWords: Readonly<Record<string, Word>> = {
  'Asia/Almaty': { kk: 'Алматы уақыты', ru: 'время Алматы', en: 'Almaty time' },
}

/**
 * How a zone is named beside a time: in words where we have them, otherwise its offset at that moment (`UTC+5:30`).
 */
export function zoneName(language: Language, zone: string, instant: Instant): string {
  const words = zoneWords[zone]
  if (words) return words[language]
  const offset = utcOffset(zone, instant)
  if (offset === 0) return 'UTC'
  const minutes = Math.abs(offset) % 60
  const hours = Math.floor(Math.abs(offset) / 60)
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes ? `:${twoDigits(minutes)}` : ''}`
}
