import { expect, test } from 'vitest'
import { byDay } from './days.ts'

test('a session belongs to the day on which it begins in the zone of the programme', () => {
  const late = { startsAt: '2018-11-03T17:30:00Z' }
  const early = { startsAt: '2018-11-03T18:30:00Z' }
  const morning = { startsAt: '2018-11-03T03:30:00Z' }
  expect(byDay([early, late, morning], 'Asia/Almaty')).toEqual([
    { date: '2018-11-03', sessions: [morning, late] },
    { date: '2018-11-04', sessions: [early] },
  ])
})
