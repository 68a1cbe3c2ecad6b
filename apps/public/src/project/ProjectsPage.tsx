import { useLingui } from '@lingui/react/macro'
import { Heading } from '@bastama/ui/Heading.tsx'
import { ask, inApi } from '../graphql/client.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { SitePage } from '../shell/SitePage.tsx'
import { projectsQuery } from './project.graphql.ts'
import type { Route } from './+types/ProjectsPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  return ask(projectsQuery, { language: inApi[language] }, request.signal)
}

export default function ProjectsPage({ loaderData }: Route.ComponentProps) {
  const { t } = useLingui()
  return (
    <SitePage site={loaderData} title={t`Projects`} description={t`Projects`}>
      <Heading level={1}>{t`Projects`}</Heading>
    </SitePage>
  )
}
