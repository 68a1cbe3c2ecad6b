import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { Grant } from '../kernel/actor.ts'
import { idSchema } from '../kernel/id.ts'
import { grantsInForce, lacksSecondFactor } from './grants.ts'

const uuid = '00000000-0000-4000-8000-000000000001'
const administrator: Grant = { role: 'administrator' }
const manager: Grant = { role: 'manager', programmeId: v.parse(idSchema('Programme'), uuid) }
const reviewer: Grant = { role: 'reviewer', competitionId: v.parse(idSchema('Competition'), uuid) }
const facilitator: Grant = { role: 'facilitator', facilitatorId: v.parse(idSchema('Facilitator'), uuid) }
const all = [administrator, manager, reviewer, facilitator]

test('the roles of staff rest until there is a second factor, the others do not', () => {
  const byLink = { hasSecondFactor: false, isDemo: false }
  expect(grantsInForce(all, byLink)).toEqual([reviewer, facilitator])
  expect([all, [reviewer, facilitator], []].map((grants) => lacksSecondFactor(grants, byLink))).toEqual([
    true,
    false,
    false,
  ])
})

test.each([
  { hasSecondFactor: true, isDemo: false },
  { hasSecondFactor: false, isDemo: true },
])('with %o all count', (signIn) => {
  expect(grantsInForce(all, signIn)).toEqual(all)
  expect(lacksSecondFactor(all, signIn)).toBe(false)
})
