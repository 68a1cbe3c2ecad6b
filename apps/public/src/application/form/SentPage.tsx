import { useLingui } from '@lingui/react/macro'
import { redirect } from 'react-router'
import { shownReference } from '@bastama/domain/application/reference.ts'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { Confirmation } from '@bastama/ui/Confirmation.tsx'
import { Heading } from '@bastama/ui/Heading.tsx'
import { paths } from '../../paths.ts'
import { requireLanguage } from '../../shell/address-language.ts'
import { FormPage } from '../../shell/FormPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { privateHeaders } from '../../shell/private-cache.ts'
import { zoneOf } from '../../shell/time-zone.ts'
import { useDeadline } from '../../shell/time/use-deadline.ts'
import { requireApplication } from '../own-application.ts'
import type { Route } from './+types/SentPage.ts'

export const headers = privateHeaders

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const found = await requireApplication(request, params.reference, language)
  const { reference, state } = found.application
  if (state !== 'SUBMITTED') throw redirect(paths.application(language, reference))
  return found
}

export default function SentPage({ loaderData: { site, viewer, application } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { reference, competition, canAnswer } = application
  const deadline = useDeadline(zoneOf(site))(competition.closesAt)
  const due = competition.resultsDueOn === null ? '' : formatDate(language, competition.resultsDueOn)
  const { email } = viewer
  return (
    <FormPage site={site} title={t`The application is sent`} isHeadingInField>
      <Confirmation title={t`The application is sent`}>
        {t`Its number is`} <strong>{shownReference(reference)}</strong>
      </Confirmation>
      <p>{t`We have written to ${email} that it has come in.`}</p>
      <Heading level={2}>{t`What happens next`}</Heading>
      <ul>
        {canAnswer.isGiven && (
          <li>{t`You can change your answers, or withdraw the application, until ${deadline}.`}</li>
        )}
        <li>
          {due === ''
            ? t`After the deadline the applications are read. We write to you when the results are announced.`
            : t`After the deadline the applications are read. Results are expected by ${due}; we write to you.`}
        </li>
      </ul>
      <p>
        <ButtonLink variant="secondary" href={paths.application(language, reference)}>
          {t`See the application and print it`}
        </ButtonLink>
      </p>
      <p>
        <a href={paths.applications(language)}>{t`My applications`}</a>
      </p>
    </FormPage>
  )
}
