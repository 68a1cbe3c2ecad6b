import { useLingui } from '@lingui/react/macro'
import { data } from 'react-router'
import { ask, inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { largestPicture } from '../shell/picture/largest-picture.ts'
import { SitePage } from '../shell/SitePage.tsx'
import { zoneOf } from '../shell/time-zone.ts'
import { useOrigin } from '../shell/use-origin.ts'
import { facilitatorQuery } from './facilitator.graphql.ts'
import { FacilitatorProfile } from './FacilitatorProfile.tsx'
import type { Route } from './+types/FacilitatorPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const variables = { language: inApi[language], slug: params.slug }
  const answer = await ask(facilitatorQuery, variables, request.signal)
  const { facilitator } = answer
  if (facilitator === null) throw data(null, { status: 404 })
  return { site: answer, facilitator }
}

export default function FacilitatorPage({ loaderData: { site, facilitator } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const origin = useOrigin()
  const { name, headline, bio, languages, topics, photo } = facilitator
  const portrait = photo === null ? undefined : largestPicture(photo)
  return (
    <SitePage
      site={site}
      title={name.text}
      description={headline.text}
      about={{
        '@type': 'Person',
        name: name.text,
        jobTitle: headline.text,
        ...(portrait !== undefined && { image: origin + portrait.url }),
        description: bio.text,
        knowsLanguage: languages,
        knowsAbout: topics.map((topic) => topic.name.text),
      }}
    >
      <FacilitatorProfile
        facilitator={facilitator}
        zone={zoneOf(site)}
        crumbs={
          <Crumbs
            items={[{ label: t`Facilitators`, href: paths.facilitators(language) }, { label: name.text }]}
          />
        }
      />
    </SitePage>
  )
}
