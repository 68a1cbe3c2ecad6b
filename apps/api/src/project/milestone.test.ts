import { dateIn } from '@bastama/domain/kernel/time.ts'
import { milestoneState } from '@bastama/domain/project/milestone.ts'
import type { MilestoneState } from '@bastama/domain/project/milestone.ts'
import type { ProjectState } from '@bastama/domain/project/states.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { administrator, startRealApi } from '../../test/as.ts'
import type { RealApi } from '../../test/as.ts'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'
import { plantPlace, plantProgramme, plantProject } from '../../test/plant.ts'

let database: TestDatabase
let api: RealApi

/** East and west of the line where days begin, half an hour beside the others, with summer time, and ours. */
const zones = [
  'Asia/Almaty',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Europe/London',
]
/** The last days before and the first after a change of the zone, of a leap year, and common ones. */
const days = [
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-03-10',
  '2024-03-31',
  '2024-10-27',
  '2024-11-24',
]

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  for (const [index, [time_zone, state]] of zones
    .flatMap((zone) => [[zone, 'IN_PROGRESS'] as const, [zone, 'PUBLISHED'] as const])
    .entries()) {
    const programme = await plantProgramme(db, `programme-${index}`)
    await db.updateTable('programme').set({ time_zone }).where('id', '=', programme).execute()
    const theme_id = await plantPlace(db, 'theme', programme)
    const project_id = await plantProject(db, programme, { theme_id, slug: `project-${index}`, state })
    const milestones = days.flatMap((due_on) => [
      { due_on },
      { due_on, done_on: '2024-03-01' },
      { due_on, dropped_on: '2024-03-01' },
    ])
    await db
      .insertInto('milestone')
      .values(
        milestones.map((dates, place) => ({
          project_id,
          position: place + 1,
          title: { en: 'A milestone' },
          ...dates,
        })),
      )
      .execute()
  }
  api = await startRealApi(database)
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

interface Answer {
  readonly projects: {
    readonly nodes: readonly {
      readonly state: ProjectState
      readonly programme: { readonly timeZone: string }
      readonly milestones: readonly {
        readonly dueOn: string
        readonly doneOn: string | null
        readonly droppedOn: string | null
        readonly state: MilestoneState
      }[]
    }[]
  }
}

test("a milestone's state is at every instant that of the domain, in the day of its programme's zone", async () => {
  const aroundMidnight = fc
    .record({
      day: fc.constantFrom(...days),
      // Quarters of an hour: every zone has its midnight on one of them.
      quarter: fc.integer({ min: -60, max: 160 }),
      milliseconds: fc.integer({ min: -1, max: 1 }),
    })
    .map(
      ({ day, quarter, milliseconds }) => Date.parse(`${day}T00:00:00Z`) + quarter * 900_000 + milliseconds,
    )
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(aroundMidnight, async (instant) => {
      api.now = new Date(instant)
      const { projects } = await api.as(administrator).read<Answer>(`{
        projects(first: 100) {
          nodes { state programme { timeZone } milestones { dueOn doneOn droppedOn state } }
        }
      }`)
      for (const { programme, milestones, state: projectState } of projects.nodes) {
        const today = dateIn(programme.timeZone, api.now)
        for (const { state, ...dates } of milestones) {
          seen.add(state)
          expect({ ...dates, today, state }).toEqual({
            ...dates,
            today,
            state: milestoneState(dates, projectState, today),
          })
        }
      }
    }),
    { numRuns: 200, examples: days.map((day) => [Date.parse(`${day}T00:00:00Z`)]) },
  )
  expect(seen.size).toBe(4)
})
