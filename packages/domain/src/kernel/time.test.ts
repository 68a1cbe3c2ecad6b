import fc from 'fast-check'
import { expect, test } from 'vitest'
import { almaty, dateIn, instantAt, localTime, parseTimeZone, toDate, utcOffset, zoneName } from './time.ts'

test('Almaty is six hours ahead before 1 March 2024, five from then on', () => {
  expect(utcOffset(almaty, '2018-11-24T00:00:00Z')).toBe(360)
  expect(utcOffset(almaty, '2024-02-29T17:59:59Z')).toBe(360)
  expect(utcOffset(almaty, '2024-02-29T18:00:00Z')).toBe(300)
  expect(dateIn(almaty, '2018-11-24T18:00:00Z')).toBe('2018-11-25')
  expect(dateIn(almaty, '2024-11-24T18:59:59Z')).toBe('2024-11-24')
  expect(instantAt(almaty, '2018-11-24', '10:00').toISOString()).toBe('2018-11-24T04:00:00.000Z')
  expect(instantAt(almaty, '2026-11-24', '10:00').toISOString()).toBe('2026-11-24T05:00:00.000Z')
})

test('a time of day in a zone is read and shown alike', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2005-06-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      fc.constantFrom('Asia/Almaty', 'Europe/London', 'Asia/Kolkata', 'UTC'),
      (moment, zone) => {
        const { hour, minute } = localTime(zone, moment)
        const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
        const read = instantAt(zone, dateIn(zone, moment), clock)
        expect(localTime(zone, read)).toEqual(localTime(zone, moment))
      },
    ),
  )
})

test('a moment without an offset, and a zone that nobody knows, are refused', () => {
  expect(() => toDate('2018-11-24T12:00:00')).toThrow(RangeError)
  expect(parseTimeZone('Asia/Nowhere')).toEqual({ ok: false, refusal: { code: 'UNKNOWN_TIME_ZONE' } })
  expect(parseTimeZone('Asia/Almaty').ok).toBe(true)
})

test('a zone is named in words, or by its offset', () => {
  expect(zoneName('kk', almaty, '2018-11-24T12:00:00Z')).toBe('Алматы уақыты')
  expect(zoneName('en', 'Asia/Kolkata', '2018-11-24T12:00:00Z')).toBe('UTC+5:30')
})
