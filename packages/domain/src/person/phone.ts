import { noBreakSpace } from '../kernel/number.ts'
import { ok, refuse } from '../kernel/result.ts'
import type { Result } from '../kernel/result.ts'

/** A text that was to be a phone number is not one. */
export interface NotAPhone {
  readonly code: 'NOT_A_PHONE'
}

/** Spaces, hyphens, dashes, brackets, dots, and what is not to be seen (it comes along when a number is pasted). */
const separators = /[\s\p{Cf}\p{Pd}().\u00ad]/gu

/**
 * Reads a phone number as people write it: «8 (701) 123-45-67», «701 123 45 67», «+7 701…», «00 44…».
 * @returns the number in E.164: `+77011234567`
 */
export function parsePhone(text: string): Result<string, NotAPhone> {
  const bare = text.normalize('NFKC').replace(separators, '')
  const number = bare.startsWith('00') ? `+${bare.slice(2)}` : bare
  const ours = /^(?:\+?7|8)([3-79]\d{9})$/.exec(number) ?? /^(7\d{9})$/.exec(number)
  if (ours) return ok(`+7${ours[1]}`)
  return /^\+[1-689]\d{7,14}$/.test(number) ? ok(number) : refuse({ code: 'NOT_A_PHONE' })
}

/** A number in E.164 as it is shown: «+7 701 123-45-67», which does not break; those of other countries as they are. */
export function formatPhone(phone: string): string {
  const match = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(phone)
  if (!match) return phone
  const [, area, three, two, last] = match
  return ['+7', area, `${three}-${two}-${last}`].join(noBreakSpace)
}
