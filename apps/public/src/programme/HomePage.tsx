import { useLingui } from '@lingui/react/macro'
import { Heading } from '@bastama/ui/Heading.tsx'
import { ask, inApi } from '../graphql/client.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { SitePage } from '../shell/SitePage.tsx'
import { homeQuery } from './home.graphql.ts'
import type { Route } from './+types/HomePage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  return ask(homeQuery, { language: inApi[language] }, request.signal)
}

export default function HomePage({ loaderData }: Route.ComponentProps) {
  const { t } = useLingui()
  return (
    <SitePage site={loaderData} description={t`What the city does with its residents`}>
      <Heading level={1}>{t`What the city does with its residents`}</Heading>
    </SitePage>
  )
}
