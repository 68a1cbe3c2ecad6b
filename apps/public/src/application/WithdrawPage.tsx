import { useLingui } from '@lingui/react/macro'
import { Button } from '@bastama/ui/Button.tsx'
import { change } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { FormPage } from '../shell/FormPage.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { PostForm } from '../shell/PostForm.tsx'
import { privateHeaders } from '../shell/private-cache.ts'
import { zoneOf } from '../shell/time-zone.ts'
import { withdrawApplicationMutation } from './application.graphql.ts'
import { carryOut, requirePermitted } from './carry-out.ts'
import { StandingNote } from './standing/StandingNote.tsx'
import type { Route } from './+types/WithdrawPage.ts'

export const headers = privateHeaders

export async function loader(args: Route.LoaderArgs) {
  return requirePermitted(args, 'canWithdraw')
}

export async function action(args: Route.ActionArgs) {
  return carryOut(
    args,
    async (variables, signal) =>
      (await change(withdrawApplicationMutation, variables, signal)).withdrawApplication.userErrors,
    'withdrawn',
  )
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
      {application.canWithdraw.isGiven ? (
        <>
          <PostForm>
            <Button type="submit" variant="danger">{t`Withdraw the application`}</Button>
          </PostForm>
          <p>
            <a href={paths.application(language, application.reference)}>{t`No, leave it as it is`}</a>
          </p>
        </>
      ) : (
        <StandingNote application={application} zone={zoneOf(site)} />
      )}
    </FormPage>
  )
}
