import { Trans, useLingui } from '@lingui/react/macro'
import { data, redirect } from 'react-router'
import { personRefusalWords, roleWords } from '@bastama/domain/person/words.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { ask, inApi } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import { requireLanguage } from '../../shell/address-language.ts'
import { FormPage, problemAt } from '../../shell/FormPage.tsx'
import type { FormProblem } from '../../shell/FormPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { PostForm } from '../../shell/PostForm.tsx'
import { privateHeaders } from '../../shell/private-cache.ts'
import { useDemonstration } from '../../shell/frame/use-viewer.ts'
import { wayBack } from '../../shell/way-back.ts'
import { signInQuery } from '../account.graphql.ts'
import { MailSent } from '../MailSent.tsx'
import { demoRoles, signInBy } from './sign-in-form.ts'
import type { SignInAnswer, SignInProblem } from './sign-in-form.ts'
import styles from './SignInPage.module.css'
import type { Route } from './+types/SignInPage.ts'

export const headers = privateHeaders

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const site = await ask(signInQuery, { language: inApi[language] }, request.signal)
  if (site.viewer !== null) throw redirect(wayBack(request, language))
  return { site }
}

export async function action({ params, request }: Route.ActionArgs) {
  const language = requireLanguage(params.language)
  const answer = await signInBy(await request.formData(), { request, language })
  if (answer instanceof Response) return answer
  return data(answer, { status: answer.problem === undefined ? 200 : 400 })
}

export default function SignInPage({ loaderData: { site }, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const demonstration = useDemonstration()
  const problems = useProblems(actionData)
  if (actionData?.sentTo !== undefined)
    return (
      <MailSent
        site={site}
        address={actionData.sentTo}
        validity={t`Open it on any device: you sign in where you open it. The link is good for 15 minutes.`}
      />
    )
  const typed = actionData?.email
  const isByPassword = actionData?.isByPassword ?? false
  return (
    <FormPage
      site={site}
      title={t`Sign in`}
      problems={problems}
      lead={t`No registration and no password: we mail you a link. If you are here for the first time, it is just the same.`}
    >
      <PostForm>
        <TextField
          id="email"
          name="email"
          type="email"
          autoComplete="email"
          label={t`E-mail`}
          hint={t`For instance: asel@example.org`}
          defaultValue={isByPassword ? undefined : typed}
          error={problemAt(problems, 'email')}
        />
        <Button type="submit">{t`Send me a link`}</Button>
      </PostForm>
      <details className={styles.other} open={isByPassword}>
        <summary>{t`Sign in by password`}</summary>
        <PostForm>
          <input type="hidden" name="by" value="password" />
          <TextField
            id="password-email"
            name="email"
            type="email"
            autoComplete="username"
            label={t`E-mail`}
            defaultValue={isByPassword ? typed : undefined}
            error={problemAt(problems, 'password-email')}
          />
          <TextField
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            label={t`Password`}
            error={problemAt(problems, 'password')}
          />
          <Button type="submit" variant="secondary">{t`Sign in`}</Button>
          <p>
            <a href={paths.password(language)}>{t`Set a password or a new one`}</a>
          </p>
        </PostForm>
      </details>
      {demonstration !== undefined && (
        <section aria-labelledby="demo" className={styles.demo}>
          <h2 id="demo">{t`Ready-made sign-ins of the demonstration`}</h2>
          <p>
            <Trans>
              Sign in as an invented person, without a letter. Staff do their work in the console.
            </Trans>
          </p>
          <PostForm>
            <Stack direction="row" gap="s">
              {demoRoles.map((role) => (
                <Button key={role} type="submit" variant="secondary" name="demo" value={role}>
                  {capitalized(roleWords[language][role])}
                </Button>
              ))}
            </Stack>
          </PostForm>
        </section>
      )}
    </FormPage>
  )
}

function useProblems(answer: SignInAnswer | undefined): FormProblem[] {
  const { t } = useLingui()
  const language = useLanguage()
  if (answer?.problem === undefined) return []
  const email = answer.isByPassword ? 'password-email' : 'email'
  const problems: Record<SignInProblem, FormProblem> = {
    NOT_AN_EMAIL: { field: email, text: personRefusalWords[language].NOT_AN_EMAIL },
    PASSWORD_IS_MISSING: { field: 'password', text: t`Write your password.` },
    WRONG_EMAIL_OR_PASSWORD: { field: 'password', text: t`The e-mail or the password is not right.` },
    TOO_MANY_ATTEMPTS: { field: email, text: t`Too many attempts. Wait a minute and try again.` },
  }
  return [problems[answer.problem]]
}
