import type { Language } from '@bastama/domain/kernel/language.ts'

/** Why something about an account was not done: the code of the API; `OFFLINE` and `FAILED` where there is none. */
export interface AccountProblem {
  readonly code: string
  /** Of too many attempts: when the next one is taken. */
  readonly waitSeconds?: number
}

export type AccountAnswer =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly problem: AccountProblem }

/** Tells the API something about an account. Letters come in the language of the page. */
export function tellAccounts(path: string, language: Language, body: object = {}): Promise<AccountAnswer> {
  return ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  })
}

/** Reads something of the account of who asks. */
export function readAccounts(path: string): Promise<AccountAnswer> {
  return ask(path, {})
}

async function ask(path: string, init: RequestInit): Promise<AccountAnswer> {
  let response
  try {
    response = await fetch(`/auth/${path}`, init)
  } catch {
    return { ok: false, problem: { code: 'OFFLINE' } }
  }
  const data: unknown = await response.json().catch(() => null)
  if (response.ok) return { ok: true, data }
  if (response.status === 429) {
    const waitSeconds = Number(response.headers.get('retry-after')) || 60
    return { ok: false, problem: { code: 'TOO_MANY_REQUESTS', waitSeconds } }
  }
  return { ok: false, problem: { code: textAt(data, 'code') ?? 'FAILED' } }
}

/** A text within an answer. */
export function textAt(data: unknown, key: string): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const value: unknown = Object.getOwnPropertyDescriptor(data, key)?.value
  return typeof value === 'string' ? value : undefined
}

/** Ends the session. What was read is forgotten with the page. */
export async function signOut(language: Language, next: string): Promise<void> {
  await tellAccounts('sign-out', language)
  location.assign(next)
}
