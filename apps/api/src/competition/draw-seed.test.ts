import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { everyone, startRealApi } from '../../test/as.ts'
import { at, codesOf, mutate, textOf, useCommands } from '../../test/mutate.ts'
import { uuidOf } from '../platform/selection/global-id.ts'

const its = useCommands()

interface Draw {
  readonly drawSeed: string | null
  readonly drawSeedHash: string
}

test('a seed is random, published by its hash, and read by nobody before the deadline', async () => {
  const [id, other] = [await its.draft('sealed'), await its.draft('another')]
  for (const each of [id, other]) await mutate(its.as('manager'), 'publishCompetition', { id: each })
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Competition { drawSeed drawSeedHash } } }'
  const draws = async (client = its.as('administrator')) =>
    (await client.read<{ nodes: Draw[] }>(query, { ids: [id, other] })).nodes
  const sealed = await draws()
  expect(sealed.map(({ drawSeed }) => drawSeed)).toEqual([null, null])
  expect(new Set(sealed.map(({ drawSeedHash }) => drawSeedHash)).size).toBe(2)

  await using later = await startRealApi(its.database, { now: at(30) })
  const visitor = later.as(everyone(its.grounds).visitor)
  const opened = await draws(visitor)
  for (const [index, { drawSeed, drawSeedHash }] of opened.entries()) {
    expect(drawSeed).toMatch(/^[0-9a-f]{32}$/)
    expect(drawSeedHash).toBe(sealed[index]?.drawSeedHash)
    expect(
      createHash('sha256')
        .update(drawSeed ?? '')
        .digest('hex'),
    ).toBe(drawSeedHash)
  }

  // Who applies in the time that is added must not know it either.
  const manager = later.as(everyone(its.grounds).manager)
  const extension = { id, closesAt: at(40), reason: textOf('Why') }
  expect(codesOf(await mutate(manager, 'extendDeadline', extension))).toEqual([])
  const [again, untouched] = await draws(visitor)
  expect(again?.drawSeed).toBeNull()
  expect(again?.drawSeedHash).not.toBe(sealed[0]?.drawSeedHash)
  expect(untouched).toEqual(opened[1])

  await expect(
    its.database.pool.query('update competition set draw_seed = new_draw_seed() where id = $1', [
      uuidOf('Competition', other),
    ]),
  ).rejects.toThrow(/published by its hash/)
})
