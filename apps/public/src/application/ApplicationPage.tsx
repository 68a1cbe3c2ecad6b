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
import { WaysOn } from './standing/WaysOn.tsx'
import type { Route } from './+types/ApplicationPage.ts'

export const headers = privateHeaders

/** What the reader is told was done: a parameter of the address. */
const doings = ['saved', 'answered', 'withdrawn'] as const

export async function loader({ params, request }: Route.LoaderArgs) {
  const found = await requireApplication(request, params.reference, requireLanguage(params.language))
  const { searchParams } = new URL(request.url)
  return { ...found, done: doings.find((doing) => searchParams.has(doing)) }
}

/** An application of one's own: what is still to be done, or what was sent and where it stands. */
export default function ApplicationPage({
  loaderData: { site, viewer, application, done },
}: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { reference, competition, state, mendNote } = application
  const { email } = viewer
  const said = {
    saved: t`Your answer is saved`,
    answered: state === 'CONFIRMED' ? t`You take part` : t`You do not take part`,
    withdrawn: t`The application is withdrawn`,
  }
  return (
    <FormPage
      site={site}
      title={t`Your application`}
      eyebrow={competition.title.text}
      back={{ href: paths.applications(language), label: t`My applications` }}
      news={
        done !== undefined && (
          <Notice tone="success" role="status" title={said[done]}>
            {done !== 'saved' && <p>{t`We have written to ${email} about it.`}</p>}
          </Notice>
        )
      }
    >
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
        <TasksToDo application={application} isNamed={viewer.hasName} zone={zoneOf(site)} />
      ) : (
        <Stack>
          <Heading level={2}>{t`Your answers`}</Heading>
          <AnswersGiven application={application} zone={zoneOf(site)} />
        </Stack>
      )}
      <WaysOn application={application} />
    </FormPage>
  )
}
