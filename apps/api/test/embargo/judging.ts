import { codesOf, mutate, textOf } from '../mutate.ts'
import { written } from './marks.ts'
import type { Kind } from './marks.ts'
import { did } from './people.ts'
import type { Applied } from './people.ts'
import type { EmbargoWorld } from './world.ts'

/** What staff make of an application in private. */
export type Judgement = 'NOTHING' | 'ADMITTED' | 'INELIGIBLE' | 'SELECTED' | 'RESERVE' | 'NOT_SELECTED'

/** Of the five of each call; the fourth was asked to mend and did not. */
export const ways = {
  one: ['SELECTED', 'RESERVE', 'NOT_SELECTED', 'NOTHING', 'ADMITTED'],
  other: ['NOT_SELECTED', 'INELIGIBLE', 'SELECTED', 'INELIGIBLE', 'RESERVE'],
} as const satisfies Record<string, readonly Judgement[]>

/** Judges the applications of some calls that staff have no part in: all otherwise than the way before. */
export async function judgeAll(
  world: EmbargoWorld,
  way: keyof typeof ways,
  judged: EmbargoWorld['judged'],
): Promise<void> {
  for (const all of judged) {
    for (const [index, applied] of all.entries())
      await judge(world, applied, ways[way][index] ?? 'NOTHING', way === 'one' ? 'earlier' : 'reason')
  }
}

/** Announces the results of every call. @throws {Error} where it is refused */
export async function announceAll({ staff, calls }: EmbargoWorld): Promise<void> {
  for (const { id } of Object.values(calls)) {
    const codes = codesOf(await mutate(staff.client, 'announceCompetition', { id, confirmDays: 5 }))
    if (codes.length > 0) throw new Error(codes.join(', '))
  }
}

/** Judges one application. The reason holds a mark. */
export async function judge(
  { staff, calls, awardId }: EmbargoWorld,
  { id, by, to }: Applied,
  judgement: Judgement,
  kind: Extract<Kind, 'reason' | 'earlier'>,
): Promise<void> {
  const reason = textOf(written({ of: by.number, kind }))
  if (judgement === 'NOTHING') return
  if (judgement === 'ADMITTED') return did(staff.client, 'admitApplication', { id })
  if (judgement === 'INELIGIBLE') return did(staff.client, 'findIneligible', { id, reason })
  const award = to === calls.projects && judgement === 'SELECTED' && { awardId }
  return did(staff.client, 'decideApplication', { id, outcome: judgement, reason, ...award })
}
