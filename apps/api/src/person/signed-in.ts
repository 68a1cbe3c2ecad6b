import { createHmac, timingSafeEqual } from 'node:crypto'
import { visitor } from '@bastama/domain/kernel/actor.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { grantsInForce } from '@bastama/domain/person/grants.ts'
import type { FastifyRequest } from 'fastify'
import type { Clock } from '../platform/clock.ts'
import type { Database } from '../platform/database/connect.ts'
import { sessionOf } from './queries.ts'

export interface SignedInOptions {
  readonly database: Pick<Database, 'pool'>
  readonly clock: Clock
  readonly secret: string
  /** the name of the session's cookie */
  readonly cookieName: string
  /** whether the ready-made sign-ins of the demonstration count */
  readonly isDemo: boolean
}

/**
 * Tells who sends a request, by the cookie of the session. Roles are read anew each time, so that what is given or taken
 * away holds at once.
 */
export function authenticator(options: SignedInOptions): (request: FastifyRequest) => Promise<Actor> {
  const { database, clock, secret, cookieName, isDemo } = options
  return async ({ headers }) => {
    const token = sessionToken(headers.cookie, cookieName, secret)
    const session = token && (await sessionOf(database.pool, token, clock.now()))
    if (!session || (session.signIn.isDemo && !isDemo)) return visitor
    const { personId, grants, signIn } = session
    return { kind: 'person', personId, grants: grantsInForce(grants, signIn) }
  }
}

/** The token of the session's cookie, which better-auth signs as `token.signature`. */
export function sessionToken(header: string | undefined, name: string, secret: string): string | undefined {
  const cookie = header?.split(/;\s*/).find((one) => one.startsWith(`${name}=`))
  const value = cookie && decoded(cookie.slice(name.length + 1))
  const [, token, signature] = /^([^.]+)\.([^.]+)$/.exec(value ?? '') ?? []
  if (token === undefined || signature === undefined) return undefined
  const expected = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(signature, 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
