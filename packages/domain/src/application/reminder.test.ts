import { expect, test } from 'vitest'
import { remindAt } from './reminder.ts'

test.each([
  ['2026-12-10T19:00:00Z', '2026-12-08T19:00:00.000Z'],
  ['2026-12-08T12:00:00Z', '2026-12-06T12:00:00.000Z'],
  ['2026-12-08T11:59:59Z', '2026-12-07T11:59:59.000Z'],
  ['2026-12-07T12:00:00Z', '2026-12-06T12:00:00.000Z'],
  ['2026-12-07T11:59:59Z', undefined],
])('of what ends at %s somebody is reminded two days before, or one, but not within a day', (until, at) => {
  expect(remindAt(new Date(until), new Date('2026-12-05T12:00:00Z'))?.toISOString()).toBe(at)
})
