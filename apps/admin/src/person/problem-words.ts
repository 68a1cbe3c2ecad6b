import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { isLanguage } from '@bastama/domain/kernel/language.ts'
import { leastPasswordLength } from '@bastama/domain/person/password.ts'
import type { AccountProblem } from '../shell/accounts.ts'

const words = {
  OFFLINE: msg`The server could not be reached. Check the connection and try again.`,
  INVALID_EMAIL: msg`Write the e-mail address in full, for instance name@example.org.`,
  INVALID_EMAIL_OR_PASSWORD: msg`No account has this address with this password.`,
  INVALID_PASSWORD: msg`This is not your password.`,
  PASSWORD_TOO_SHORT: msg`The password must have ${leastPasswordLength} characters at least.`,
  PASSWORD_TOO_LONG: msg`The password may have 128 characters at most.`,
  INVALID_CODE: msg`This code is not right. Write the one that the app shows now.`,
  INVALID_BACKUP_CODE: msg`This code is not right, or it was used already.`,
  INVALID_TOKEN: msg`This link was used already, or it is too old. Ask for a new one.`,
  INVALID_TWO_FACTOR_COOKIE: msg`It took too long. Sign in again.`,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: msg`There were too many wrong codes. Sign in again.`,
  ACCOUNT_TEMPORARILY_LOCKED: msg`There were too many wrong codes. Try again in a quarter of an hour.`,
  UNAUTHORIZED: msg`You are signed out. Sign in again.`,
} as const

/** What is wrong and how to mend it, for the one who reads it. */
export function problemWords(i18n: I18n, { code, waitSeconds = 0 }: AccountProblem): string {
  if (code === 'TOO_MANY_REQUESTS') {
    const language = isLanguage(i18n.locale) ? i18n.locale : 'kk'
    const seconds = formatNumber(language, waitSeconds)
    return i18n._(msg`There were too many attempts. Wait ${seconds} s and try again.`)
  }
  const known = Object.entries(words).find(([key]) => key === code)
  return i18n._(known?.[1] ?? msg`The server could not do it. Try again; if it stays so, tell an engineer.`)
}
