import { expect, test } from 'vitest'
import { milestoneState } from './milestone.ts'

const dueOn = '2019-06-30'

test.each([
  ['on its day', null, null, '2019-06-30', 'PLANNED'],
  ['the day after', null, null, '2019-07-01', 'LATE'],
  ['done late', '2019-07-15', null, '2019-08-01', 'DONE'],
  ['dropped', null, '2019-05-01', '2019-08-01', 'DROPPED'],
])('a milestone %s', (_, doneOn, droppedOn, today, state) => {
  expect(milestoneState({ dueOn, doneOn, droppedOn }, today)).toBe(state)
})
