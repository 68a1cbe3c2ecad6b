import { useLingui } from '@lingui/react/macro'
import { data, redirect } from 'react-router'
import { Button } from '@bastama/ui/Button.tsx'
import { Form } from '@bastama/ui/field/Form.tsx'
import { change, inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { FormPage } from '../shell/FormPage.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { privateHeaders } from '../shell/private-cache.ts'
import { withdrawApplicationMutation } from './application.graphql.ts'
import { requireApplication } from './own-application.ts'
import type { Route } from './+types/WithdrawPage.ts'

export const headers = privateHeaders

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const found = await requireApplication(request, params.reference, language)
  const { application } = found
  if (!application.canWithdraw.isGiven) throw redirect(paths.application(language, application.reference))
  return found
}

export async function action({ params, request }: Route.ActionArgs) {
  const language = requireLanguage(params.language)
  const { application } = await requireApplication(request, params.reference, language)
  const { withdrawApplication } = await change(
    withdrawApplicationMutation,
    { input: { id: application.id }, language: inApi[language] },
    request.signal,
  )
  if (withdrawApplication.userErrors.length > 0)
    return data({ problems: withdrawApplication.userErrors }, { status: 400 })
  return redirect(paths.application(language, application.reference))
}

/** What cannot be undone says so, and is asked for once more. */
export default function WithdrawPage({
  loaderData: { site, application },
  actionData,
}: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const isAgain = application.competition.phase === 'OPEN'
  return (
    <FormPage
      site={site}
      title={t`Do you want to withdraw the application?`}
      eyebrow={application.competition.title.text}
      problems={(actionData?.problems ?? []).map(({ message }) => ({ text: message }))}
      back={{ href: paths.application(language, application.reference), label: t`To the application` }}
      lead={
        isAgain
          ? t`It will not be looked at, and this cannot be undone. Until the deadline you can make a new one.`
          : t`It will not be looked at, and this cannot be undone. The deadline has passed: you cannot make a new one.`
      }
    >
      <Form>
        <Button type="submit" variant="danger">{t`Withdraw the application`}</Button>
      </Form>
      <p>
        <a href={paths.application(language, application.reference)}>{t`No, leave it as it is`}</a>
      </p>
    </FormPage>
  )
}
