/** Why something is not done: a fixed code, and the facts that a sentence about it needs. */
export interface Refusal {
  readonly code: string
}

/** What a rule answers: a value, or a named refusal. Expected failures are never thrown. */
export type Result<T, R extends Refusal = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R }

/** The answer “yes”, with its value. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** The answer “no”, with its reason. */
export function refuse<const R extends Refusal>(refusal: R): { readonly ok: false; readonly refusal: R } {
  return { ok: false, refusal }
}
