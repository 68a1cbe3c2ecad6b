import { expect, test } from 'vitest'
import { applicationEvents, eventNames, eventsTold } from './history.ts'

test('applicants are told of what they did and what is asked of them, then of the results, never of how staff got there', () => {
  const before = eventsTold(false)
  const after = eventsTold(true)
  expect(after).toEqual(expect.arrayContaining(before))
  expect(before).not.toContain('SELECTED')
  expect(after).toContain('SELECTED')
  expect(eventNames.filter((event) => !after.includes(event))).toEqual(
    eventNames.filter((event) => applicationEvents[event] === 'STAFF'),
  )
})
