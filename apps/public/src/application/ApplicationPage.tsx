import { useLingui } from '@lingui/react/macro'
import { shownReference } from '@bastama/domain/application/reference.ts'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { Heading } from '@bastama/ui/Heading.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Prose } from '@bastama/ui/Prose.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { FormPage } from '../shell/FormPage.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { privateHeaders } from '../shell/private-cache.ts'
import { zoneOf } from '../shell/time-zone.ts'
import { AnswersGiven } from './form/AnswersGiven.tsx'
import { TasksToDo } from './form/TasksToDo.tsx'
import { isToBeSent, requireApplication } from './own-application.ts'
import { OutcomeNote } from './standing/OutcomeNote.tsx'
import { StandingNote } from './standing/StandingNote.tsx'
import type { Route } from './+types/ApplicationPage.ts'

export const headers = privateHeaders

export async function loader({ params, request }: Route.LoaderArgs) {
  const found = await requireApplication(request, params.reference, requireLanguage(params.language))
  const { searchParams } = new URL(request.url)
  return { ...found, isAfterSaved: searchParams.has('saved'), isAfterAnswer: searchParams.has('answered') }
}

/** An application of one's own: what is still to be done, or what was sent and where it stands. */
export default function ApplicationPage({
  loaderData: { site, viewer, application, isAfterSaved, isAfterAnswer },
}: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { reference, competition, state, canWithdraw, mendNote } = application
  const { email } = viewer
  const isAnnounced = competition.phase === 'ANNOUNCED' || competition.phase === 'ARCHIVED'
  return (
    <FormPage
      site={site}
      title={t`Your application`}
      eyebrow={competition.title.text}
      back={{ href: paths.applications(language), label: t`My applications` }}
    >
      {isAfterSaved && <Notice tone="success" role="status" title={t`Your answer is saved`} />}
      {isAfterAnswer && (
        <Notice
          tone="success"
          role="status"
          title={state === 'CONFIRMED' ? t`You take part` : t`You do not take part`}
        >
          <p>{t`We have written to ${email} about it.`}</p>
        </Notice>
      )}
      <p>
        {t`Number of the application:`} <strong>{shownReference(reference)}</strong>
      </p>
      <StandingNote application={application} zone={zoneOf(site)} />
      <OutcomeNote application={application} />
      {mendNote !== null && (
        <Notice tone="warning" title={t`What is to be mended`}>
          <Prose text={mendNote.text} lang={langOf(mendNote, language)} />
        </Notice>
      )}
      {isToBeSent(application) ? (
        <TasksToDo application={application} isNamed={viewer.hasName} />
      ) : (
        <Stack>
          <Heading level={2}>{t`Your answers`}</Heading>
          <AnswersGiven application={application} />
        </Stack>
      )}
      <ul role="list" data-print="no">
        <li>
          <a href={paths.competition(language, competition.slug)}>{t`About the competition`}</a>
        </li>
        {isAnnounced && (
          <li>
            <a
              href={paths.competitionResults(language, competition.slug, '')}
            >{t`All results of the competition`}</a>
          </li>
        )}
        {state === 'WITHDRAWN' && competition.phase === 'OPEN' && (
          <li>
            <a href={paths.apply(language, competition.slug)}>{t`Apply again`}</a>
          </li>
        )}
        {canWithdraw.isGiven && (
          <li>
            <a href={paths.applicationWithdraw(language, reference)}>{t`Withdraw the application`}</a>
          </li>
        )}
      </ul>
    </FormPage>
  )
}
