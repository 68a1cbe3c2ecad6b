import pg from 'pg'
import { afterEach, expect, test, vi } from 'vitest'
import { useApplying } from '../../../test/calls.ts'
import type { Call } from '../../../test/calls.ts'
import { at, codesOf, mutate, mutateApplication, now, textOf, useCommands } from '../../../test/mutate.ts'
import { plantWorkshop } from '../../../test/plant.ts'
import { readGlobalId } from '../../platform/selection/global-id.ts'

const its = useCommands()
const { call, resident, submitted } = useApplying(its)
const manager = () => its.as('manager')
afterEach(() => {
  its.api.now = now
  vi.restoreAllMocks()
})

let workshops = 0

/** The workshop that a call selects for. */
async function plantWorkshopOf({ id }: Call): Promise<void> {
  workshops += 1
  const { workshopId } = await plantWorkshop(its.database.db, its.grounds.programme, {
    slug: `of-call-${workshops}`,
    number: workshops,
    starts: ['2027-01-10T05:00:00Z'],
  })
  await its.database.db
    .updateTable('workshop')
    .set({ competition_id: readGlobalId(id)?.id ?? '' })
    .where('id', '=', workshopId)
    .execute()
}

/** How many statements announce a call to which so many are selected, on the reserve list, not selected and ineligible. */
async function statementsOf(here: Call, ofEach: number): Promise<number> {
  its.api.now = now
  const ids: string[] = []
  for (let index = 0; index < ofEach * 4; index += 1) ids.push(await submitted(await resident(), here))
  its.api.now = at(11)
  const reason = textOf('Because')
  for (const [index, id] of ids.entries()) {
    const outcome = ['SELECTED', 'RESERVE', 'NOT_SELECTED'][index % 4]
    const judged = outcome
      ? await mutateApplication(manager(), 'decideApplication', { id, outcome, reason })
      : await mutateApplication(manager(), 'findIneligible', { id, reason })
    expect(codesOf(judged)).toEqual([])
  }
  const asked = vi.spyOn(pg.Client.prototype, 'query')
  expect(codesOf(await mutate(manager(), 'announceCompetition', { id: here.id, confirmDays: 5 }))).toEqual([])
  const { length } = asked.mock.calls
  asked.mockRestore()
  return length
}

test.each([
  ['FACILITATORS', async () => {}],
  ['PARTICIPANTS', plantWorkshopOf],
] as const)(
  'a call of %s is announced to many by as many statements as to one of each',
  async (kind, prepare) => {
    const [one, many] = [await call({ kind }), await call({ kind })]
    for (const each of [one, many]) await prepare(each)
    const statements = await statementsOf(one, 1)
    expect(statements).toBeGreaterThan(10)
    expect(await statementsOf(many, 3)).toBe(statements)
  },
)
