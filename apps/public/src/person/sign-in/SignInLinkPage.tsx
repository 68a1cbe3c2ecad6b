import { useLingui } from '@lingui/react/macro'
import { data } from 'react-router'
import { Button } from '@bastama/ui/Button.tsx'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { ask, inApi } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import { requireLanguage } from '../../shell/address-language.ts'
import { FormPage } from '../../shell/FormPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { PostForm } from '../../shell/PostForm.tsx'
import { privateHeaders } from '../../shell/private-cache.ts'
import { wayBack } from '../../shell/way-back.ts'
import { signInQuery } from '../account.graphql.ts'
import { askAccounts, goOn, isAskedForCode, refusalOf } from '../accounts.ts'
import type { Route } from './+types/SignInLinkPage.ts'

export const headers = privateHeaders

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const site = await ask(signInQuery, { language: inApi[language] }, request.signal)
  return { site, to: wayBack(request, language) }
}

/** Uses the mailed link up. The page alone does not, as programs that look for harm in mail open it too. */
export async function action({ params, request }: Route.ActionArgs) {
  const language = requireLanguage(params.language)
  const to = wayBack(request, language)
  const token = new URL(request.url).searchParams.get('token') ?? ''
  const answer = await askAccounts('/auth/magic-link/verify', { request, language }, { token })
  if (answer.status !== 200)
    return data({ problem: refusalOf(answer, 'LINK_IS_USED_UP') } as const, { status: 400 })
  return goOn(isAskedForCode(answer) ? paths.secondFactor(language, to) : to, answer)
}

export default function SignInLinkPage({ loaderData: { site, to }, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  if (actionData?.problem === 'LINK_IS_USED_UP') {
    return (
      <FormPage
        site={site}
        title={t`This link does not work any more`}
        lead={t`A link is good once, and for 15 minutes. Have a new one sent to you.`}
      >
        <p>
          <ButtonLink href={paths.signIn(language, to)}>{t`Get a new link`}</ButtonLink>
        </p>
      </FormPage>
    )
  }
  return (
    <FormPage
      site={site}
      title={t`Sign in to Bastama`}
      problems={
        actionData === undefined ? [] : [{ text: t`Too many attempts. Wait a minute and try again.` }]
      }
      lead={t`One more press, and you are in.`}
    >
      <PostForm>
        <Button type="submit">{t`Sign in`}</Button>
      </PostForm>
      <p>{t`You stay signed in on this device for 30 days. On a device that others use too, sign out afterwards.`}</p>
    </FormPage>
  )
}
