import { useLingui } from '@lingui/react/macro'
import { data } from 'react-router'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { dateIn } from '@bastama/domain/kernel/time.ts'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Split } from '@bastama/ui/Split.tsx'
import { ask, inApi } from '../graphql/client.ts'
import type { SiteFragment, WorkshopQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { CalendarLink } from '../shell/time/CalendarLink.tsx'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { SitePage } from '../shell/SitePage.tsx'
import { zoneOf } from '../shell/time-zone.ts'
import { useEventThing } from '../shell/time/use-event-thing.ts'
import { StageSection } from './StageSection.tsx'
import { workshopQuery } from './workshop.graphql.ts'
import { WorkshopFacts } from './WorkshopFacts.tsx'
import type { Route } from './+types/WorkshopPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const variables = { language: inApi[language], slug: params.slug }
  const answer = await ask(workshopQuery, variables, request.signal)
  const { workshop } = answer
  if (workshop === null) throw data(null, { status: 404 })
  const today = dateIn(zoneOf(answer), new Date())
  return { site: answer, workshop, isAhead: workshop.stages.some(({ endsOn }) => endsOn >= today) }
}

export default function WorkshopPage({ loaderData: { site, workshop, isAhead } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const zone = zoneOf(site)
  const { title, summary, stages } = workshop
  return (
    <SitePage
      site={site}
      title={title.text}
      description={summary.text}
      about={useEventSeries(workshop, site)}
    >
      <PageTitle
        title={title.text}
        lang={langOf(title, language)}
        crumbs={
          <Crumbs items={[{ label: t`Workshops`, href: paths.workshops(language) }, { label: title.text }]} />
        }
        lead={<Local of={summary} />}
        {...(isAhead ? { actions: <CalendarLink /> } : {})}
      />
      <Split isAsideFirst aside={<WorkshopFacts workshop={workshop} />}>
        {stages.length === 0 ? (
          <EmptyState title={t`The stages are not set yet`} />
        ) : (
          stages.map((stage) => <StageSection key={stage.id} stage={stage} zone={zone} />)
        )}
      </Split>
    </SitePage>
  )
}

/** A set of the Workshop in the vocabulary of schema.org: a series of events, its stages. */
function useEventSeries(
  { title, summary, stages }: NonNullable<WorkshopQuery['workshop']>,
  site: SiteFragment,
): object {
  const eventThing = useEventThing(site)
  const stageThings = stages.map((stage) =>
    eventThing({
      name: stage.title,
      summary: stage.summary,
      startsAt: stage.startsOn,
      endsAt: stage.endsOn,
      venue: stage.venue,
      photo: stage.album?.photos.nodes[0]?.photo,
    }),
  )
  const [first] = stageThings
  const last = stages.at(-1)
  if (first === undefined || last === undefined) return { '@type': 'EventSeries', name: title.text }
  return {
    ...first,
    '@type': 'EventSeries',
    name: title.text,
    description: summary.text,
    endDate: last.endsOn,
    subEvent: stageThings,
  }
}
