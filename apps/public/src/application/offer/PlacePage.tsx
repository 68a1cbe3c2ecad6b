import { useLingui } from '@lingui/react/macro'
import { shownStateWords } from '@bastama/domain/application/words.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { change } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import { FormPage } from '../../shell/FormPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { PostForm } from '../../shell/PostForm.tsx'
import { privateHeaders } from '../../shell/private-cache.ts'
import { zoneOf } from '../../shell/time-zone.ts'
import { useDeadline } from '../../shell/time/use-deadline.ts'
import { confirmPlaceMutation } from '../application.graphql.ts'
import { carryOut, requirePermitted } from '../carry-out.ts'
import type { OwnApplication } from '../own-application.ts'
import { StandingNote } from '../standing/StandingNote.tsx'
import type { Route } from './+types/PlacePage.ts'

export const headers = privateHeaders

export async function loader(args: Route.LoaderArgs) {
  return requirePermitted(args, 'canConfirm')
}

export async function action(args: Route.ActionArgs) {
  return carryOut(
    args,
    async (variables, signal) =>
      (await change(confirmPlaceMutation, variables, signal)).confirmPlace.userErrors,
    'answered',
  )
}

/** The place that is offered: what it means, until when it is held, and the answer. */
export default function PlacePage({
  loaderData: { site, viewer, application },
  actionData,
}: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { reference, competition, state, canConfirm } = application
  const { email } = viewer
  // Once the date has passed the place is given on, and the state says more than that it does not allow this.
  const shown = shownStateWords[language][state === 'IN_ROUND' ? 'SUBMITTED' : state]
  const problems = (actionData?.problems ?? []).map(({ code, message }) => ({
    text: code === 'NOT_FROM_THIS_STATE' ? shown : message,
  }))
  return (
    <FormPage
      site={site}
      title={canConfirm.isGiven ? t`Do you take part?` : t`The place that was offered to you`}
      eyebrow={competition.title.text}
      problems={problems}
      back={{ href: paths.application(language, reference), label: t`To the application` }}
    >
      {canConfirm.isGiven ? (
        <>
          <HeldUntil application={application} zone={zoneOf(site)} />
          <ul>
            <Meaning kind={competition.kind} />
            <li>{t`If you take part, say so here: we write to ${email} that the place is yours.`}</li>
            <li>
              {t`If you do not take part, or do not answer in time, the place goes to the next on the reserve list. You cannot get it back.`}
            </li>
          </ul>
          <PostForm>
            <Button type="submit">{t`I take part`}</Button>
          </PostForm>
          <p>
            <a href={paths.applicationDecline(language, reference)}>{t`I do not take part`}</a>
          </p>
        </>
      ) : (
        <StandingNote application={application} zone={zoneOf(site)} />
      )}
    </FormPage>
  )
}

function HeldUntil({ application: { confirmBy }, zone }: { application: OwnApplication; zone: string }) {
  const { t } = useLingui()
  const deadlineOf = useDeadline(zone)
  const until = confirmBy === null ? '' : deadlineOf(confirmBy)
  return until === '' ? null : <Notice tone="warning" title={t`The place is held for you until ${until}.`} />
}

function Meaning({ kind }: { kind: OwnApplication['competition']['kind'] }) {
  const { t } = useLingui()
  switch (kind) {
    case 'FACILITATORS':
      return (
        <li>{t`You are selected as a facilitator: you run sessions and have a page of your own here.`}</li>
      )
    case 'PARTICIPANTS':
      return <li>{t`You are selected as a participant: you come to the sessions of the Workshop.`}</li>
    case 'PROJECTS':
      return <li>{t`Your project is selected: the team carries it out. One of the team answers for all.`}</li>
  }
}
