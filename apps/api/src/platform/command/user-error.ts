import { commandRefusalWords } from '@bastama/domain/kernel/command-words.ts'
import type { Word, Words } from '@bastama/domain/kernel/words.ts'

/** Why a command was not carried out, for the one who gave it: no fault of anybody's program. */
export interface UserError {
  /** where: a way into the input, or into the thing where it is about what the thing is like */
  readonly path: readonly string[]
  readonly code: string
  readonly message: Word
  /** of a conflict: what the input says there, and what somebody else has made of it meanwhile; null where that is nothing */
  readonly mine?: string | null
  readonly theirs?: string | null
}

/** A refusal of the domain, in the words that it has for it. */
export function userError<Code extends string>(
  words: Words<Code>,
  code: NoInfer<Code>,
  path: readonly (string | number)[] = [],
): UserError {
  return {
    path: path.map(String),
    code,
    message: { kk: words.kk[code], ru: words.ru[code], en: words.en[code] },
  }
}

/** The key of the input was used for something else. */
export const keyWasUsed = userError(commandRefusalWords, 'KEY_WAS_USED', ['idempotencyKey'])

/**
 * Somebody has changed the thing since it was read: says so, and for each value of the input where it differs from what
 * is there now, both.
 * @param mine what the input says, of the fields that it has
 * @param theirs what is there, of the same fields
 */
export function conflict(mine: object = {}, theirs: object = {}): UserError[] {
  const [ours, others] = [leavesOf(mine), leavesOf(theirs)]
  const paths = new Set([...ours.keys(), ...others.keys()])
  const changed = (path: readonly string[]) => userError(commandRefusalWords, 'CHANGED_MEANWHILE', path)
  return [
    changed(['expectedVersion']),
    ...[...paths]
      .filter((path) => ours.get(path) !== others.get(path))
      .map((path) => ({
        ...changed(path.split('.')),
        mine: ours.get(path) ?? null,
        theirs: others.get(path) ?? null,
      })),
  ]
}

/** The values that a nested one is made of, as text, by the way that leads to each. */
function leavesOf(value: unknown, path = '', leaves = new Map<string, string>()): Map<string, string> {
  if (value === null || value === undefined) return leaves
  if (value instanceof Date) return leaves.set(path, value.toISOString())
  if (typeof value === 'string') return leaves.set(path, value)
  if (typeof value !== 'object') return leaves.set(path, JSON.stringify(value))
  for (const [key, inner] of Object.entries(value))
    leavesOf(inner, path === '' ? key : `${path}.${key}`, leaves)
  return leaves
}
