import { useLingui } from '@lingui/react/macro'
import { data } from 'react-router'
import { Button } from '@bastama/ui/Button.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { paths } from '../../paths.ts'
import { requireLanguage } from '../../shell/address-language.ts'
import { FormPage, problemAt } from '../../shell/FormPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { PostForm } from '../../shell/PostForm.tsx'
import { privateHeaders } from '../../shell/private-cache.ts'
import { goOn } from '../accounts.ts'
import { requireAccount } from '../require-account.ts'
import { NewPasswordField } from './NewPasswordField.tsx'
import { changePassword } from './password.ts'
import { usePasswordProblems } from './use-password-problems.ts'
import type { Route } from './+types/ChangePasswordPage.ts'

export const headers = privateHeaders

export async function loader({ params, request }: Route.LoaderArgs) {
  return requireAccount(request, requireLanguage(params.language))
}

export async function action({ params, request }: Route.ActionArgs) {
  const language = requireLanguage(params.language)
  await requireAccount(request, language)
  const outcome = await changePassword(await request.formData(), { request, language })
  if ('problem' in outcome) return data({ problem: outcome.problem }, { status: 400 })
  return goOn(`${paths.account(language)}?done=password`, outcome.answer)
}

export default function ChangePasswordPage({ loaderData: { site }, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const problems = usePasswordProblems(actionData?.problem)
  return (
    <FormPage
      site={site}
      title={t`Change the password`}
      problems={problems}
      back={{ href: paths.account(language), label: t`My account` }}
      lead={t`Your other devices are signed out.`}
    >
      <PostForm>
        <TextField
          id="current"
          name="current"
          type="password"
          autoComplete="current-password"
          label={t`Current password`}
          error={problemAt(problems, 'current')}
        />
        <NewPasswordField error={problemAt(problems, 'password')} />
        <Button type="submit">{t`Save`}</Button>
      </PostForm>
      <p>
        <a href={paths.password(language)}>{t`Forgot it? Have a link mailed`}</a>
      </p>
    </FormPage>
  )
}
