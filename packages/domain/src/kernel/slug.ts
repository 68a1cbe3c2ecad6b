import * as v from 'valibot'

/**
 * Reads a name for addresses: lower-case Latin letters and digits, hyphens between them.
 * @param most characters
 */
export function slugUpTo(most: number) {
  return v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(most, 'TEXT_IS_TOO_LONG'),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'NOT_A_SLUG'),
  )
}
