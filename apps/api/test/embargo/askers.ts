import { randomUUID } from 'node:crypto'
import { visitor } from '@bastama/domain/kernel/actor.ts'
import type { Actor, Grant } from '@bastama/domain/kernel/actor.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import * as v from 'valibot'
import type { TestDatabase } from '../database.ts'
import { readGlobalId } from '../../src/platform/selection/global-id.ts'
import type { Kind, Mark } from './marks.ts'
import { personOf } from './people.ts'
import type { EmbargoWorld } from './world.ts'

/** Who asks, and which secrets DOMAIN lets them know, before and after the announcement. */
export interface Asker {
  readonly actor: Actor
  knows(mark: Mark, isAnnounced: boolean): boolean
}

const personal: readonly Kind[] = ['mail', 'phone', 'born']

/** Of those who are judged, whose outcome and reason stand in the results; who is ineligible is told alone. */
const inResults = [1, 3, 5, 6, 9]

/** What all the world knows: the members of teams whose projects are shown, and why something is in the results as it is. */
function isPublic({ of, kind }: Mark, isAnnounced: boolean): boolean {
  return (
    (kind === 'name' && of >= 6 && of <= 12) || (kind === 'reason' && isAnnounced && inResults.includes(of))
  )
}

/**
 * Somebody who has applied.
 * @param number of the person
 * @param applied the numbers under which applications of theirs are marked
 */
function applicant({ people }: EmbargoWorld, number: number, applied: readonly number[]): Asker {
  return {
    actor: personOf(people, number).actor,
    knows: (mark, isAnnounced) =>
      isPublic(mark, isAnnounced) ||
      (mark.of === number && (mark.kind === 'name' || personal.includes(mark.kind))) ||
      (applied.includes(mark.of) && isOfApplication(mark.kind, isAnnounced)),
  }
}

function isOfApplication(kind: Kind, isAnnounced: boolean): boolean {
  return kind === 'answer' || kind === 'note' || (kind === 'reason' && isAnnounced)
}

/** Staff who have applied: they know all, but what is decided in the calls to which they have applied. */
function staffWho(world: EmbargoWorld, number: number, applied: readonly number[]): Asker {
  const { actor } = applicant(world, number, applied)
  return {
    actor,
    knows: ({ of, kind }, isAnnounced) =>
      !applied.includes(of) || (kind !== 'earlier' && (kind !== 'reason' || isAnnounced)),
  }
}

/** Everyone who must not know before, by what they are. */
export async function askersOf({ db }: TestDatabase, world: EmbargoWorld) {
  const facilitator = await db.selectFrom('facilitator').select('id').orderBy('id').executeTakeFirstOrThrow()
  const reviewing = Object.values(world.calls).map(({ id }): Grant => ({
    role: 'reviewer',
    competitionId: v.parse(idSchema('Competition'), readGlobalId(id)?.id),
  }))
  const anyRole: Actor = {
    ...personOf(world.people, 16).actor,
    grants: [
      ...reviewing,
      { role: 'facilitator', facilitatorId: v.parse(idSchema('Facilitator'), facilitator.id) },
      { role: 'manager', programmeId: world.otherProgrammeId },
    ],
  }
  const key: Actor = {
    kind: 'integrator',
    keyId: v.parse(idSchema('Key'), randomUUID()),
    programmeId: world.programmeId,
    scopes: ['read:published', 'read:personal'],
  }
  return {
    applicant: applicant(world, 1, [1]),
    'applicant who did not mend': applicant(world, 4, [4]),
    'leader of a team': applicant(world, 6, [6]),
    'member of that team': applicant(world, 11, [6]),
    'reviewer, facilitator and manager elsewhere': { actor: anyRole, knows: applicant(world, 16, []).knows },
    'integrator with every scope': {
      actor: key,
      knows: (mark, isAnnounced) =>
        isPublic(mark, isAnnounced) ||
        ((mark.kind === 'name' || personal.includes(mark.kind)) && ![14, 16, 17].includes(mark.of)),
    },
    visitor: { actor: visitor, knows: isPublic },
    'manager who applied': staffWho(world, 12, [7, 12]),
    'administrator who applied': staffWho(world, 13, [13]),
    'manager who has withdrawn': staffWho(world, 18, [18]),
  } satisfies Record<string, Asker>
}

export type AskerName = keyof Awaited<ReturnType<typeof askersOf>>
