import { describe, expect, test } from 'vitest'
import {
  addDays,
  daysBetween,
  formatDate,
  formatDateRange,
  formatDateTime,
  formatDeadline,
  formatMonth,
  formatRelative,
  formatTimeRange,
  monthName,
  weekdayName,
  weekdayNames,
} from './calendar.ts'
import { languages } from './language.ts'
import { almaty } from './time.ts'
import { withoutJoiners } from './typography.ts'

/** Without what only holds lines together, where a test is about the words. */
const plain = (text: string) => withoutJoiners(text).replaceAll('\u00a0', ' ')

test.each([
  ['kk', 'long', '2018 жылғы 24 қараша'],
  ['ru', 'long', '24 ноября 2018 г.'],
  ['en', 'long', '24 November 2018'],
  ['kk', 'short', '2018 ж. 24 қар.'],
  ['ru', 'short', '24 нояб. 2018 г.'],
  ['en', 'short', '24 Nov 2018'],
  ['kk', 'dayMonth', '24 қараша'],
  ['kk', 'numeric', '24.11.2018'],
  ['ru', 'numeric', '24.11.2018'],
  ['en', 'numeric', '24/11/2018'],
] as const)('a day in %s, %s: %s', (language, style, text) => {
  expect(plain(formatDate(language, '2018-11-24', style))).toBe(text)
})

test('the number of a day does not part from its month', () => {
  for (const language of languages) expect(formatDate(language, '2018-11-24')).toContain('24\u00a0')
})

test.each([
  ['kk', '2018-11-03', '2018-11-04', 'dayMonth', '3–4 қараша'],
  ['kk', '2018-11-03', '2018-11-04', 'long', '2018 жылғы 3–4 қараша'],
  ['ru', '2018-11-30', '2018-12-02', 'long', '30 ноября – 2 декабря 2018 г.'],
  ['en', '2017-12-30', '2018-01-02', 'dayMonth', '30 December 2017 – 2 January 2018'],
  ['ru', '2018-11-03', '2018-11-04', 'numeric', '03.11.2018–04.11.2018'],
  ['kk', '2018-11-03', '2018-11-03', 'long', '2018 жылғы 3 қараша'],
] as const)('%s from %s to %s, %s: %s', (language, first, last, style, text) => {
  expect(plain(formatDateRange(language, first, last, style))).toBe(text)
})

test('no line ends within a range', () => {
  expect(formatDateRange('kk', '2018-11-03', '2018-11-04', 'dayMonth')).toBe('3–\u20604\u00a0қараша')
  expect(formatTimeRange('2018-11-24T12:00:00Z', '2018-11-24T13:30:00Z', almaty)).toBe('18:00–\u206019:30')
  expect(formatDateRange('ru', '2018-11-30', '2018-12-02')).toContain('ноября\u00a0– ')
})

test('a range that ends before it begins, and a day that is none, are mistakes', () => {
  expect(() => formatDateRange('kk', '2018-11-04', '2018-11-03')).toThrow(RangeError)
  expect(() => formatDate('kk', '2018-02-30')).toThrow(RangeError)
})

test('a deadline is shown in the zone of the programme, with the zone named', () => {
  const deadline = '2018-11-24T12:00:00Z'
  expect(plain(formatDateTime('kk', deadline, almaty))).toBe('2018 жылғы 24 қараша, 18:00, Алматы уақыты')
  expect(plain(formatDateTime('ru', deadline, almaty))).toBe('24 ноября 2018 г., 18:00, время Алматы')
  expect(plain(formatDateTime('en', deadline, almaty))).toBe('24 November 2018, 18:00, Almaty time')
})

test('weeks begin on Monday', () => {
  expect(weekdayNames('kk', 'long')[0]).toBe('дүйсенбі')
  expect(weekdayName('ru', '2018-11-24')).toBe('суббота')
})

test('a month by itself', () => {
  expect(plain(formatMonth('kk', '2018-11-24'))).toBe('2018 жылғы қараша')
  expect(plain(formatMonth('ru', '2018-11-24'))).toBe('ноябрь 2018 г.')
})

// Node has the words that browsers lack; ours are the same.
describe.each(languages)('%s', (language) => {
  const days = Array.from({ length: 12 }, (_, month) => Date.UTC(2018, month, 5 + month))

  test('the names are those of CLDR', () => {
    for (const day of days) {
      const iso = new Date(day).toISOString().slice(0, 10)
      const name = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).formatToParts(day)
      const part = (parts: Intl.DateTimeFormatPart[], type: string) =>
        parts.find((each) => each.type === type)?.value
      expect(monthName(language, Number(iso.slice(5, 7)), 'withDay')).toBe(
        part(name({ day: 'numeric', month: 'long' }), 'month'),
      )
      expect(weekdayName(language, iso)).toBe(part(name({ weekday: 'long' }), 'weekday'))
    }
  })
})

test.each([
  ['kk', '2018-11-24T12:00:30Z', 'қазір'],
  ['kk', '2018-11-24T14:10:00Z', '2 сағаттан кейін'],
  ['kk', '2018-11-25T13:00:00Z', 'ертең'],
  ['kk', '2018-11-27T12:00:00Z', '3 күннен кейін'],
  ['kk', '2018-09-20T12:00:00Z', '2 ай бұрын'],
  ['ru', '2018-11-24T12:21:30Z', 'через 21 минуту'],
  ['ru', '2018-11-22T12:00:00Z', '2 дня назад'],
  ['ru', '2013-11-20T12:00:00Z', '5 лет назад'],
  ['en', '2018-11-23T08:00:00Z', 'yesterday'],
  ['en', '2019-12-24T12:00:00Z', 'in 1 year'],
] as const)('%s %s: %s', (language, moment, text) => {
  expect(plain(formatRelative(language, moment, '2018-11-24T12:00:00Z', almaty))).toBe(text)
})

test('a deadline at midnight is the end of the day that people have been told', () => {
  const midnight = '2017-05-31T18:00:00Z'
  expect(plain(formatDeadline('en', midnight, almaty))).toBe('31 May 2017, 24:00, Almaty time')
  expect(plain(formatDateTime('en', midnight, almaty))).toBe('1 June 2017, 00:00, Almaty time')
  expect(plain(formatDeadline('en', '2017-05-31T17:59:00Z', almaty))).toBe('31 May 2017, 23:59, Almaty time')
})

test('days are counted by the calendar', () => {
  expect(daysBetween('2018-02-28', '2018-03-01')).toBe(1)
  expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2)
})

test('adds days by the calendar', () => {
  expect(addDays('2020-02-28', 2)).toBe('2020-03-01')
  expect(addDays('2019-01-01', -1)).toBe('2018-12-31')
  expect(addDays({ at: '2018-11-23T20:00:00Z', zone: 'Asia/Almaty' }, 1)).toBe('2018-11-25')
})
