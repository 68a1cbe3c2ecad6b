import { redirect } from 'react-router'
import type { Language } from '@bastama/domain/kernel/language.ts'
import * as v from 'valibot'
import { unavailable } from '../graphql/client.ts'
import { apiAddress } from '../graphql/readings.ts'
import { portalOrigin } from '../shell/origin.ts'

/** What the accounts of the API answer. */
export interface AccountsAnswer {
  readonly status: number
  /** which reason it has for a refusal */
  readonly code: string | undefined
  readonly body: unknown
  readonly cookies: readonly string[]
}

/** Whom the accounts are asked for: by a form, in the language of its page. */
export interface Asking {
  readonly request: Request
  readonly language: Language
}

const refusal = v.object({ code: v.string() })

const timeLimit = 10_000

/**
 * Asks the accounts of the API something: as the person who asks, from the address where they are. A `body` makes it a
 * POST.
 * @throws a 503 answer when the API cannot be reached or fails
 */
export async function askAccounts(path: string, asking: Asking, body?: object): Promise<AccountsAnswer> {
  const { request, language } = asking
  const headers = new Headers({ origin: portalOrigin(), 'accept-language': language })
  for (const name of ['cookie', 'user-agent', 'x-forwarded-for']) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  if (body) headers.set('content-type', 'application/json')
  const response = await fetch(new URL(path, apiAddress()), {
    headers,
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeLimit)]),
  }).catch((cause: unknown) => {
    throw unavailable(String(cause))
  })
  if (response.status >= 500) throw unavailable(`the accounts answered ${response.status}`)
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
  const answer: unknown = isJson && text !== '' ? JSON.parse(text) : undefined
  const parsed = v.safeParse(refusal, answer)
  return {
    status: response.status,
    code: parsed.success ? parsed.output.code : undefined,
    body: answer,
    cookies: response.headers.getSetCookie(),
  }
}

/** Goes on with the cookies that the accounts set. */
export function goOn(to: string, { cookies }: AccountsAnswer): Response {
  return redirect(to, { headers: cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]) })
}

/** Why the accounts refused: after too many attempts from one place one waits a minute, whatever else it may be. */
export function refusalOf<Problem extends string>(
  { status }: AccountsAnswer,
  otherwise: Problem,
): Problem | 'TOO_MANY_ATTEMPTS' {
  return status === 429 ? 'TOO_MANY_ATTEMPTS' : otherwise
}

/** Whether a link or a password was right, and the second factor is asked for now. */
export function isAskedForCode({ body }: AccountsAnswer): boolean {
  return Object(body).twoFactorRedirect === true
}
