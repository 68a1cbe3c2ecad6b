import { useLingui } from '@lingui/react/macro'
import { Button } from '@bastama/ui/Button.tsx'
import { change } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import { FormPage } from '../../shell/FormPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { PostForm } from '../../shell/PostForm.tsx'
import { privateHeaders } from '../../shell/private-cache.ts'
import { zoneOf } from '../../shell/time-zone.ts'
import { declinePlaceMutation } from '../application.graphql.ts'
import { carryOut, requirePermitted } from '../carry-out.ts'
import { StandingNote } from '../standing/StandingNote.tsx'
import type { Route } from './+types/DeclinePage.ts'

export const headers = privateHeaders

export async function loader(args: Route.LoaderArgs) {
  return requirePermitted(args, 'canDecline')
}

export async function action(args: Route.ActionArgs) {
  return carryOut(
    args,
    async (variables, signal) =>
      (await change(declinePlaceMutation, variables, signal)).declinePlace.userErrors,
    'answered',
  )
}

/** What cannot be undone says so, and is asked for once more. */
export default function DeclinePage({ loaderData: { site, application }, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { reference, competition, state, canDecline } = application
  const words =
    state === 'RESERVE'
      ? {
          title: t`Do you want to leave the reserve list?`,
          lead: t`If a place becomes free, it is not offered to you any more. This cannot be undone.`,
          yes: t`Leave the reserve list`,
          no: t`No, I stay on the list`,
        }
      : {
          title: t`Do you give up your place?`,
          lead: t`The place is offered to the next on the reserve list at once. This cannot be undone.`,
          yes: t`I do not take part`,
          no: t`No, I keep my place for now`,
        }
  return (
    <FormPage
      site={site}
      title={canDecline.isGiven ? words.title : t`The place that was offered to you`}
      eyebrow={competition.title.text}
      problems={(actionData?.problems ?? []).map(({ message }) => ({ text: message }))}
      back={{ href: paths.application(language, reference), label: t`To the application` }}
      {...(canDecline.isGiven && { lead: words.lead })}
    >
      {canDecline.isGiven ? (
        <>
          <PostForm>
            <Button type="submit" variant="danger">
              {words.yes}
            </Button>
          </PostForm>
          <p>
            <a href={paths.application(language, reference)}>{words.no}</a>
          </p>
        </>
      ) : (
        <StandingNote application={application} zone={zoneOf(site)} />
      )}
    </FormPage>
  )
}
