import { useLingui } from '@lingui/react/macro'
import { data } from 'react-router'
import { Button } from '@bastama/ui/Button.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { ask, inApi } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import { requireLanguage } from '../../shell/address-language.ts'
import { FormPage, problemAt } from '../../shell/FormPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { PostForm } from '../../shell/PostForm.tsx'
import { privateHeaders } from '../../shell/private-cache.ts'
import { wayBack } from '../../shell/way-back.ts'
import { signInQuery } from '../account.graphql.ts'
import { askAccounts, goOn, refusalOf } from '../accounts.ts'
import { textOf } from '../../shell/typed.ts'
import type { Route } from './+types/SecondFactorPage.ts'

export const headers = privateHeaders

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const site = await ask(signInQuery, { language: inApi[language] }, request.signal)
  return { site, to: wayBack(request, language) }
}

export async function action({ params, request }: Route.ActionArgs) {
  const language = requireLanguage(params.language)
  const code = textOf(await request.formData(), 'code').replace(/[\s\p{Cf}]/gu, '')
  // An app shows six digits; whatever is longer is one of the codes for a lost phone.
  const path = /^\d{6}$/.test(code) ? '/auth/two-factor/verify-totp' : '/auth/two-factor/verify-backup-code'
  const answer = await askAccounts(path, { request, language }, { code })
  if (answer.status === 200) return goOn(wayBack(request, language), answer)
  const isWrong = answer.code === 'INVALID_CODE' || answer.code === 'INVALID_BACKUP_CODE' || code === ''
  const problem = isWrong ? 'WRONG_CODE' : refusalOf(answer, 'BEGIN_ANEW')
  return data({ problem } as const, { status: 400 })
}

export default function SecondFactorPage({ loaderData: { site, to }, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const words = {
    WRONG_CODE: t`The code is not right. Write the six digits that the app shows now.`,
    TOO_MANY_ATTEMPTS: t`Too many attempts. Wait a minute and try again.`,
    BEGIN_ANEW: t`Too much time has passed, or too many attempts. Start signing in again.`,
  }
  const problems = actionData === undefined ? [] : [{ field: 'code', text: words[actionData.problem] }]
  return (
    <FormPage
      site={site}
      title={t`The code of your app`}
      problems={problems}
      back={{ href: paths.signIn(language, to), label: t`Start signing in again` }}
    >
      <PostForm>
        <TextField
          id="code"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          label={t`Code`}
          hint={t`Six digits of the authenticator app, or one of the codes that you put away for a lost phone.`}
          error={problemAt(problems, 'code')}
        />
        <Button type="submit">{t`Sign in`}</Button>
      </PostForm>
    </FormPage>
  )
}
