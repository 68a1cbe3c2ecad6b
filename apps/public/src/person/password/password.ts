import { parseEmail } from '@bastama/domain/person/email.ts'
import { paths } from '../../paths.ts'
import { textOf } from '../../shell/typed.ts'
import { askAccounts, refusalOf } from '../accounts.ts'
import type { AccountsAnswer, Asking } from '../accounts.ts'

/** What stood in the way of a password. */
export type PasswordProblem =
  | 'NOT_AN_EMAIL'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_LONG'
  | 'WRONG_PASSWORD'
  | 'LINK_IS_USED_UP'
  | 'TOO_MANY_ATTEMPTS'

export type PasswordAnswer =
  | { readonly did: 'SENT'; readonly to: string }
  | { readonly did: 'SET' }
  | { readonly did: 'NOTHING'; readonly problem: PasswordProblem; readonly email: string }

/** Has a link mailed that sets a password. It says the same whether the address is known or not. */
export async function sendPasswordLink(form: FormData, asking: Asking): Promise<PasswordAnswer> {
  const typed = textOf(form, 'email')
  const email = parseEmail(typed)
  if (!email.ok) return { did: 'NOTHING', problem: 'NOT_AN_EMAIL', email: typed }
  const answer = await askAccounts('/auth/request-password-reset', asking, {
    email: email.value,
    redirectTo: paths.password(asking.language),
  })
  if (answer.status === 200) return { did: 'SENT', to: email.value }
  return { did: 'NOTHING', problem: refusalOf(answer, 'NOT_AN_EMAIL'), email: typed }
}

/** Sets the password of whoever has the mailed link. */
export async function setPassword(form: FormData, token: string, asking: Asking): Promise<PasswordAnswer> {
  const newPassword = textOf(form, 'password')
  const answer = await askAccounts('/auth/reset-password', asking, { newPassword, token })
  return answer.status === 200
    ? { did: 'SET' }
    : { did: 'NOTHING', problem: problemOf(answer, 'LINK_IS_USED_UP'), email: '' }
}

/** Changes the password of who is signed in; other devices are signed out. */
export async function changePassword(
  form: FormData,
  asking: Asking,
): Promise<{ readonly answer: AccountsAnswer } | { readonly problem: PasswordProblem }> {
  const answer = await askAccounts('/auth/change-password', asking, {
    currentPassword: textOf(form, 'current'),
    newPassword: textOf(form, 'password'),
    revokeOtherSessions: true,
  })
  return answer.status === 200 ? { answer } : { problem: problemOf(answer, 'WRONG_PASSWORD') }
}

function problemOf(answer: AccountsAnswer, otherwise: PasswordProblem): PasswordProblem {
  const { code } = answer
  return refusalOf(answer, code === 'PASSWORD_TOO_SHORT' || code === 'PASSWORD_TOO_LONG' ? code : otherwise)
}
