import { expect, test } from 'vitest'
import { momentText } from './moments.ts'

const zone = 'Asia/Almaty'

test('a deadline at midnight is the end of the day that people have been told', () => {
  const midnight = '2017-05-31T18:00:00Z'
  expect(momentText('en', midnight, zone, { edge: 'end' })).toBe('31\u00a0May 2017, 24:00')
  expect(momentText('en', midnight, zone)).toBe('1\u00a0June 2017, 00:00')
  expect(momentText('en', '2017-05-31T17:59:00Z', zone, { edge: 'end' })).toBe('31\u00a0May 2017, 23:59')
})
