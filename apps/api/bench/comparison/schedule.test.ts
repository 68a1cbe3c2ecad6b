import { expect, test } from 'vitest'
import { everything } from '../workloads/all.ts'
import { properly, secondsOf, stepsOf } from './schedule.ts'
import { bars } from './tables.ts'

test('a whole run leaves time to build the data within half an hour, with rounds that are long enough', () => {
  const steps = stepsOf(properly)
  expect(steps.map(({ work }) => work)).toEqual(everything)
  expect(secondsOf(steps)).toBeLessThan(27 * 60)
  expect(properly.milliseconds).toBeGreaterThanOrEqual(8000)
})

test('whoever a bar is held against is asked what it is judged by, three times', () => {
  for (const { workload, of, by } of bars) {
    const [step] = stepsOf(properly, [workload])
    expect(step?.contenders).toEqual(expect.arrayContaining([of, ...by]))
    expect(step?.loads).toContainEqual({ connections: 16, rounds: 3 })
  }
})
