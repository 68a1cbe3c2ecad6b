import * as v from 'valibot'
import { sessionCookie } from '../../shell/request/session-cookie.ts'
import { askAccounts } from '../accounts.ts'
import type { Asking } from '../accounts.ts'

const sessionsSchema = v.array(
  v.object({
    id: v.string(),
    token: v.string(),
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
  const own = ownToken(asking.request)
  return (await read(asking))
    .map(({ id, token, createdAt, userAgent }) => ({
      id,
      since: createdAt,
      device: deviceOf(userAgent ?? ''),
      isThis: token === own,
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

function ownToken({ headers }: Request): string | undefined {
  const [, value = ''] = sessionCookie(headers.get('cookie'))?.split('=') ?? []
  return decodeURIComponent(value).split('.')[0]
}

const browsers = [
  [/\bYaBrowser\//, 'Yandex Browser'],
  [/\bEdgA?\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const

const systems = [
  [/\bAndroid\b/, 'Android'],
  [/\b(?:iPhone|iPad)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
] as const

/** «Chrome · Android», as far as a browser says it: names of products, the same in every language. */
export function deviceOf(userAgent: string): string {
  return [browsers, systems]
    .flatMap((known) => known.find(([form]) => form.test(userAgent))?.[1] ?? [])
    .join(' · ')
}
