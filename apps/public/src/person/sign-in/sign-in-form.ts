import { parseEmail } from '@bastama/domain/person/email.ts'
import { paths } from '../../paths.ts'
import { textOf } from '../../shell/typed.ts'
import { wayBack } from '../../shell/way-back.ts'
import { askAccounts, goOn, isAskedForCode, refusalOf } from '../accounts.ts'
import type { Asking } from '../accounts.ts'

/** What stood in the way of signing in; nobody learns by it whether an address is known. */
export type SignInProblem =
  | 'NOT_AN_EMAIL'
  | 'PASSWORD_IS_MISSING'
  | 'WRONG_EMAIL_OR_PASSWORD'
  | 'TOO_MANY_ATTEMPTS'

/** The ready-made sign-ins of the demonstration. */
export const demoRoles = ['resident', 'facilitator', 'reviewer', 'manager', 'administrator'] as const

export type SignInAnswer =
  | { readonly sentTo: string; readonly problem?: never }
  | {
      readonly problem: SignInProblem
      readonly isByPassword: boolean
      /** what was typed */
      readonly email: string
      readonly sentTo?: never
    }

/** Does what the page of signing in was asked for: by a link, by a password, or as somebody of the demonstration. */
export async function signInBy(form: FormData, asking: Asking): Promise<Response | SignInAnswer> {
  const to = wayBack(asking.request, asking.language)
  const demoRole = demoRoles.find((role) => role === form.get('demo'))
  if (demoRole !== undefined) {
    const answer = await askAccounts(`/auth/demo/${demoRole}`, asking, {})
    if (answer.status !== 200) throw new Response(null, { status: 404 })
    return goOn(to, answer)
  }
  const typed = textOf(form, 'email')
  const email = parseEmail(typed)
  const isByPassword = form.get('by') === 'password'
  const refused = (problem: SignInProblem) => ({ problem, isByPassword, email: typed })
  if (!email.ok) return refused('NOT_AN_EMAIL')
  return isByPassword
    ? byPassword({ email: email.value, password: textOf(form, 'password') }, asking, refused)
    : byLink({ email: email.value, callbackURL: to }, asking, refused)
}

type Refused = (problem: SignInProblem) => SignInAnswer

async function byLink(
  asked: { readonly email: string; readonly callbackURL: string },
  asking: Asking,
  refused: Refused,
): Promise<SignInAnswer> {
  const answer = await askAccounts('/auth/sign-in/magic-link', asking, asked)
  return answer.status === 200 ? { sentTo: asked.email } : refused(refusalOf(answer, 'NOT_AN_EMAIL'))
}

async function byPassword(
  asked: { readonly email: string; readonly password: string },
  asking: Asking,
  refused: Refused,
): Promise<Response | SignInAnswer> {
  if (asked.password === '') return refused('PASSWORD_IS_MISSING')
  const answer = await askAccounts('/auth/sign-in/email', asking, asked)
  if (answer.status !== 200) return refused(refusalOf(answer, 'WRONG_EMAIL_OR_PASSWORD'))
  const to = wayBack(asking.request, asking.language)
  return goOn(isAskedForCode(answer) ? paths.secondFactor(asking.language, to) : to, answer)
}
