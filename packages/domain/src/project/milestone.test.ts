import { expect, test } from 'vitest'
import { milestoneState } from './milestone.ts'

const dueOn = '2019-06-30'

test.each([
  ['on its day', 'IN_PROGRESS', null, null, '2019-06-30', 'PLANNED'],
  ['the day after', 'IN_PROGRESS', null, null, '2019-07-01', 'LATE'],
  ['of a project that was never begun', 'PUBLISHED', null, null, '2019-07-01', 'PLANNED'],
  ['done late', 'IN_PROGRESS', '2019-07-15', null, '2019-08-01', 'DONE'],
  ['dropped', 'IN_PROGRESS', null, '2019-05-01', '2019-08-01', 'DROPPED'],
] as const)('a milestone %s', (_, project, doneOn, droppedOn, today, state) => {
  expect(milestoneState({ dueOn, doneOn, droppedOn }, project, today)).toBe(state)
})
