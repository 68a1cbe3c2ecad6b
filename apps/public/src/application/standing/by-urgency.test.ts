import { expect, test } from 'vitest'
import { byUrgency } from './by-urgency.ts'

const yes = { isGiven: true }
const no = { isGiven: false }
const nothing = { mendUntil: null, confirmBy: null, canAnswer: no, canConfirm: no, competition: null }

test('what waits for its applicant comes first, the nearest date at the top, and the others as they come', () => {
  const sent = {
    ...nothing,
    state: 'SUBMITTED',
    canAnswer: yes,
    competition: { closesAt: '2026-12-01T13:00:00Z' },
  } as const
  const draft = { ...sent, state: 'DRAFT', competition: { closesAt: '2026-12-17T13:00:00Z' } } as const
  const late = { ...draft, canAnswer: no }
  const offered = {
    ...nothing,
    state: 'SELECTED',
    confirmBy: '2026-12-03T19:00:00Z',
    canConfirm: yes,
  } as const
  const mending = {
    ...nothing,
    state: 'INCOMPLETE',
    mendUntil: '2026-12-05T19:00:00Z',
    canAnswer: yes,
  } as const
  expect(byUrgency([sent, late, draft, mending, offered])).toEqual([offered, mending, draft, sent, late])
})
