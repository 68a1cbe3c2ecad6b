import { ok, refuse } from '../kernel/result.ts'
import type { Result } from '../kernel/result.ts'

/** A text that was to be an e-mail address is not one. */
export interface NotAnEmail {
  readonly code: 'NOT_AN_EMAIL'
}

/** What comes along when an address is pasted or dictated to a phone: spaces, what is not to be seen, `mailto:`. */
const around = /[\s\p{Cf}\u00ad<>]|^mailto:/giu

/** The form that mail can be sent to; whether anybody reads it there only a letter can tell. */
const form = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/

/** Reads an e-mail address as people write and paste it. */
export function parseEmail(text: string): Result<string, NotAnEmail> {
  const address = text.normalize('NFKC').replace(around, '').toLowerCase()
  return address.length <= 254 && form.test(address) ? ok(address) : refuse({ code: 'NOT_AN_EMAIL' })
}
