import { deviceOf } from '@bastama/domain/person/device.ts'
import * as v from 'valibot'
import { askAccounts } from '../accounts.ts'
import type { Asking } from '../accounts.ts'

const sessionsSchema = v.array(
  v.object({
    id: v.string(),
    token: v.string(),
    isCurrent: v.boolean(),
    createdAt: v.string(),
    userAgent: v.nullish(v.string()),
  }),
)

/** Where somebody is signed in. */
export interface Session {
  readonly id: string
  readonly since: string
  /** Browser and system, as far as it says; empty where it says nothing of them. */
  readonly device: string
  /** It is the one of this very request. */
  readonly isThis: boolean
}

/** Where the person who asks is signed in, this device first and then the latest. */
export async function sessionsOf(asking: Asking): Promise<Session[]> {
  return (await read(asking))
    .map(({ id, isCurrent, createdAt, userAgent }) => ({
      id,
      since: createdAt,
      device: deviceOf(userAgent ?? ''),
      isThis: isCurrent,
    }))
    .toSorted((one, other) => Number(other.isThis) - Number(one.isThis) || (one.since < other.since ? 1 : -1))
}

/** Ends one session of the person who asks. Pages name it by its id: the token is nobody's to see. */
export async function endSession(id: string, asking: Asking): Promise<void> {
  const session = (await read(asking)).find((one) => one.id === id)
  if (session) await askAccounts('/auth/revoke-session', asking, { token: session.token })
}

async function read(asking: Asking) {
  const { status, body } = await askAccounts('/auth/list-sessions', asking)
  return status === 200 ? v.parse(sessionsSchema, body) : []
}
