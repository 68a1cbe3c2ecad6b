import { afterEach, expect, test } from 'vitest'
import { roles } from '../../../test/as.ts'
import { useApplying } from '../../../test/calls.ts'
import { at, codesOf, mutate, mutateApplication, now, textOf, useCommands } from '../../../test/mutate.ts'

const its = useCommands()
const { call, resident, submitted } = useApplying(its)
afterEach(() => {
  its.api.now = now
})

const kinds = ['DECISIONS', 'MENDING', 'ANNOUNCEMENT', 'CONFIRMATION'] as const

/** What the applications of a competition wait for from somebody. */
async function awaitedOf(role: (typeof roles)[number], id: string): Promise<string[]> {
  const found = await its
    .as(role)
    .read<Record<string, { nodes: readonly { id: string }[] }>>(
      `{ ${kinds.map((kind) => `${kind}: competitions(first: 100, filter: { awaits: [${kind}] }) { nodes { id } }`).join('\n')} }`,
    )
  return kinds.filter((kind) => found[kind]?.nodes.some((node) => node.id === id))
}

test('applications wait for what is to be done next by those who run the competition, and by nobody else', async () => {
  const here = await call({ kind: 'FACILITATORS' })
  const id = await submitted(await resident(), here)
  const other = await submitted(await resident(), here)
  const manager = its.as('manager')
  const done = async (name: string, application: string, input: object) =>
    expect(codesOf(await mutateApplication(manager, name, { id: application, ...input }))).toEqual([])
  expect(await awaitedOf('manager', here.id)).toEqual([])

  its.api.now = at(11)
  expect(await awaitedOf('manager', here.id)).toEqual(['DECISIONS'])
  await done('requestMending', id, {
    mendUntil: at(15).toISOString(),
    questionIds: [here.age],
    note: textOf('The age'),
  })
  expect(await awaitedOf('administrator', here.id)).toEqual(['DECISIONS', 'MENDING'])
  await done('acceptAsIs', id, {})
  await done('decideApplication', id, { outcome: 'SELECTED' })
  expect(await awaitedOf('manager', here.id)).toEqual(['DECISIONS'])
  await done('decideApplication', other, { outcome: 'NOT_SELECTED', reason: textOf('Because') })
  expect(await awaitedOf('manager', here.id)).toEqual(['ANNOUNCEMENT'])
  for (const role of roles.filter((each) => each !== 'manager' && each !== 'administrator'))
    expect([role, await awaitedOf(role, here.id)]).toEqual([role, []])

  const announced = await mutate(manager, 'announceCompetition', { id: here.id, confirmDays: 5 })
  expect(codesOf(announced)).toEqual([])
  expect(await awaitedOf('manager', here.id)).toEqual([])
  its.api.now = at(14)
  expect(await awaitedOf('manager', here.id)).toEqual(['CONFIRMATION'])
})
