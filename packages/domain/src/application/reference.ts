import type * as v from 'valibot'
import { noBreakSpace } from '../kernel/number.ts'
import { ok, refuse } from '../kernel/result.ts'
import type { Result } from '../kernel/result.ts'

/**
 * The number of an application for people: nine digits, the last of them a check digit. Digits alone are read aloud
 * alike in three languages. It is drawn, so that it tells neither who applied nor how many did.
 */
export type Reference = string & v.Brand<'Reference'>

/** A text that was to be the number of an application is not one, for instance by a slip of the hand. */
export interface NotAReference {
  readonly code: 'NOT_A_REFERENCE'
}

/** How many numbers there are: the caller draws from 0 to below this, and again when one is taken. */
export const referenceCount = 90_000_000

/** Damm’s table: it finds every wrong digit and every two neighbours that changed places. */
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

function checksum(digits: string): string {
  let interim = '0'
  for (const digit of digits) interim = damm[Number(interim)]?.[Number(digit)] ?? ''
  return interim
}

/**
 * The number that a draw gives; it begins with no nought, which people leave out.
 * @param drawn a whole number from 0 to below `referenceCount`
 * @throws {RangeError} for any other
 */
export function referenceFrom(drawn: number): Reference {
  if (!Number.isInteger(drawn) || drawn < 0 || drawn >= referenceCount) {
    throw new RangeError(`Not drawn from ${referenceCount}: ${drawn}`)
  }
  const digits = String(10_000_000 + drawn)
  const reference = digits + checksum(digits)
  if (!isReference(reference)) throw new RangeError(`No check digit for ${digits}`)
  return reference
}

function isReference(digits: string): digits is Reference {
  return /^[1-9]\d{8}$/.test(digits) && checksum(digits) === '0'
}

/** Reads a number as people write it: with №, spaces, hyphens, dots, and what is not to be seen. */
export function parseReference(text: string): Result<Reference, NotAReference> {
  const digits = text
    .replaceAll('№', '')
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Pd}.#]/gu, '')
  return isReference(digits) ? ok(digits) : refuse({ code: 'NOT_A_REFERENCE' })
}

/** A number as it is shown and read aloud, in threes that do not part: «482 719 365». */
export function formatReference(reference: Reference): string {
  return reference.replace(/\d{3}(?=\d)/g, `$&${noBreakSpace}`)
}

/** A number as it came from elsewhere, shown the same; what is none is shown as it is. */
export function shownReference(text: string): string {
  const read = parseReference(text)
  return read.ok ? formatReference(read.value) : text
}
