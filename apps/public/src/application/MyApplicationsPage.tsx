import { useLingui } from '@lingui/react/macro'
import { redirect } from 'react-router'
import { shownReference } from '@bastama/domain/application/reference.ts'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { Card, CardTitle } from '@bastama/ui/Card.tsx'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { ask, inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { FormPage } from '../shell/FormPage.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { privateHeaders } from '../shell/private-cache.ts'
import { zoneOf } from '../shell/time-zone.ts'
import { myApplicationsQuery } from './application.graphql.ts'
import { byUrgency } from './standing/by-urgency.ts'
import { OutcomeNote } from './standing/OutcomeNote.tsx'
import { StandingNote } from './standing/StandingNote.tsx'
import type { Route } from './+types/MyApplicationsPage.ts'

export const headers = privateHeaders

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const site = await ask(myApplicationsQuery, { language: inApi[language] }, request.signal)
  if (site.viewer === null) throw redirect(paths.signIn(language, paths.applications(language)))
  return { site, applications: byUrgency(site.viewer.applications) }
}

export default function MyApplicationsPage({ loaderData: { site, applications } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const zone = zoneOf(site)
  return (
    <FormPage site={site} title={t`My applications`}>
      {applications.length === 0 ? (
        <EmptyState
          title={t`You have no applications yet`}
          action={
            <ButtonLink href={paths.competitions(language)}>{t`Which competitions are open now`}</ButtonLink>
          }
        />
      ) : (
        <Stack>
          {applications.map((application) => (
            <Card key={application.id}>
              <CardTitle
                level={2}
                href={paths.application(language, application.reference)}
                lang={application.competition ? langOf(application.competition.title, language) : undefined}
              >
                {application.competition?.title.text ?? shownReference(application.reference)}
              </CardTitle>
              <p>
                {t`Number of the application:`} {shownReference(application.reference)}
              </p>
              <StandingNote application={application} zone={zone} />
              <OutcomeNote application={application} />
            </Card>
          ))}
        </Stack>
      )}
    </FormPage>
  )
}
