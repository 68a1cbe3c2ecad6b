import { useLingui } from '@lingui/react/macro'
import { leastPasswordLength } from '@bastama/domain/person/password.ts'
import { personRefusalWords } from '@bastama/domain/person/words.ts'
import type { FormProblem } from '../../shell/FormPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import type { PasswordProblem } from './password.ts'

/** The problem of a password at its field. */
export function usePasswordProblems(problem: PasswordProblem | undefined): FormProblem[] {
  const { t } = useLingui()
  const language = useLanguage()
  if (problem === undefined) return []
  const least = leastPasswordLength
  const problems: Record<PasswordProblem, FormProblem> = {
    NOT_AN_EMAIL: { field: 'email', text: personRefusalWords[language].NOT_AN_EMAIL },
    PASSWORD_TOO_SHORT: {
      field: 'password',
      text: t`The password is too short: it has ${least} characters at least.`,
    },
    PASSWORD_TOO_LONG: { field: 'password', text: t`The password is too long.` },
    WRONG_PASSWORD: { field: 'current', text: t`The current password is not right.` },
    LINK_IS_USED_UP: { text: t`This link does not work any more. Have a new one sent to you.` },
    TOO_MANY_ATTEMPTS: { text: t`Too many attempts. Wait a minute and try again.` },
  }
  return [problems[problem]]
}
