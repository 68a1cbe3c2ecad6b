import { useLingui } from '@lingui/react/macro'
import { data } from 'react-router'
import { Button } from '@bastama/ui/Button.tsx'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { paths } from '../../paths.ts'
import { requireLanguage } from '../../shell/address-language.ts'
import { FormPage, problemAt } from '../../shell/FormPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { PostForm } from '../../shell/PostForm.tsx'
import { privateHeaders } from '../../shell/private-cache.ts'
import { ask, inApi } from '../../graphql/client.ts'
import { accountQuery } from '../account.graphql.ts'
import { MailSent } from '../MailSent.tsx'
import { NewPasswordField } from './NewPasswordField.tsx'
import { sendPasswordLink, setPassword } from './password.ts'
import { usePasswordProblems } from './use-password-problems.ts'
import type { Route } from './+types/NewPasswordPage.ts'

export const headers = privateHeaders

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const site = await ask(accountQuery, { language: inApi[language] }, request.signal)
  return { site, hasLink: tokenOf(request) !== null }
}

export async function action({ params, request }: Route.ActionArgs) {
  const asking = { request, language: requireLanguage(params.language) }
  const form = await request.formData()
  const token = tokenOf(request)
  const answer = await (token === null ? sendPasswordLink(form, asking) : setPassword(form, token, asking))
  return data(answer, { status: answer.did === 'NOTHING' ? 400 : 200 })
}

function tokenOf(request: Request): string | null {
  return new URL(request.url).searchParams.get('token')
}

/** Without a mailed link it has one sent; the link leads here again, and sets the password. */
export default function NewPasswordPage({ loaderData: { site, hasLink }, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const problems = usePasswordProblems(actionData?.did === 'NOTHING' ? actionData.problem : undefined)
  if (actionData?.did === 'SENT')
    return <MailSent site={site} address={actionData.to} validity={t`The link is good for an hour.`} />
  if (actionData?.did === 'SET') {
    return (
      <FormPage
        site={site}
        title={t`Your password is saved`}
        lead={t`All devices are signed out. Now sign in with the new password.`}
      >
        <p>
          <ButtonLink href={paths.signIn(language)}>{t`Sign in`}</ButtonLink>
        </p>
      </FormPage>
    )
  }
  if (hasLink) {
    return (
      <FormPage site={site} title={t`Set a new password`} problems={problems}>
        <PostForm>
          <NewPasswordField error={problemAt(problems, 'password')} />
          <Button type="submit">{t`Save`}</Button>
        </PostForm>
        <p>
          <a href={paths.password(language)}>{t`Get a new link`}</a>
        </p>
      </FormPage>
    )
  }
  return (
    <FormPage
      site={site}
      title={t`Set a password or a new one`}
      problems={problems}
      back={
        site.viewer === null
          ? { href: paths.signIn(language), label: t`Sign in` }
          : { href: paths.account(language), label: t`My account` }
      }
      lead={t`We mail you a link by which you set it, so that nobody else can.`}
    >
      <PostForm>
        <TextField
          id="email"
          name="email"
          type="email"
          autoComplete="email"
          label={t`E-mail`}
          defaultValue={actionData?.did === 'NOTHING' ? actionData.email : site.viewer?.email}
          error={problemAt(problems, 'email')}
        />
        <Button type="submit">{t`Send me a link`}</Button>
      </PostForm>
    </FormPage>
  )
}
