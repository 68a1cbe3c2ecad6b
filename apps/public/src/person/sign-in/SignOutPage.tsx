import { useLingui } from '@lingui/react/macro'
import { Button } from '@bastama/ui/Button.tsx'
import { ask, inApi } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import { requireLanguage } from '../../shell/address-language.ts'
import { FormPage } from '../../shell/FormPage.tsx'
import { PostForm } from '../../shell/PostForm.tsx'
import { privateHeaders } from '../../shell/private-cache.ts'
import { signInQuery } from '../account.graphql.ts'
import { askAccounts, goOn } from '../accounts.ts'
import type { Route } from './+types/SignOutPage.ts'

export const headers = privateHeaders

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  return { site: await ask(signInQuery, { language: inApi[language] }, request.signal) }
}

export async function action({ params, request }: Route.ActionArgs) {
  const language = requireLanguage(params.language)
  return goOn(paths.home(language), await askAccounts('/auth/sign-out', { request, language }, {}))
}

/** Where somebody comes by the address alone; the head of each page signs out at once. */
export default function SignOutPage({ loaderData: { site } }: Route.ComponentProps) {
  const { t } = useLingui()
  return (
    <FormPage site={site} title={t`Sign out`}>
      <PostForm>
        <Button type="submit">{t`Sign out`}</Button>
      </PostForm>
    </FormPage>
  )
}
