import { visitor } from '@bastama/domain/kernel/actor.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import type { Request } from './contenders/contender.ts'
import { programmeId } from './dataset/size.ts'

/** Holds the actor who asks; without it a visitor does. */
const actorHeader = 'authorization'

/** The screens of the bench: from nowhere else may anything be changed. */
export const origin = 'http://bench.example.org'

const personId = '00000000-0000-4000-8000-000000000000'
const person = (...grants: readonly object[]) => ({ kind: 'person', personId, grants })

/** Who there is to ask as. */
export const actors = {
  visitor: { kind: 'visitor' },
  resident: person(),
  manager: person({ role: 'manager', programmeId }),
  administrator: person({ role: 'administrator' }),
  integrator: { kind: 'integrator', keyId: personId, programmeId, scopes: ['read:published'] },
} as const
export type ActorName = keyof typeof actors

/** A request of somebody else than a visitor. */
export function asActor(actor: object, request: Request): Request {
  return { ...request, headers: { ...request.headers, origin, [actorHeader]: JSON.stringify(actor) } }
}

/** Who asks, by the headers of a request: how it is found out is no part of what is measured. */
export function actorOf(headers: Readonly<Record<string, unknown>>): Actor {
  const actor = headers[actorHeader]
  return typeof actor === 'string' ? JSON.parse(actor) : visitor
}
