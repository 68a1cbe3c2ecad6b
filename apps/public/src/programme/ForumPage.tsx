import { useLingui } from '@lingui/react/macro'
import { data } from 'react-router'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatDate, formatTimeRange } from '@bastama/domain/kernel/calendar.ts'
import { epoch, zoneName } from '@bastama/domain/kernel/time.ts'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import type { Definition } from '@bastama/ui/DefinitionList.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import { ask, inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { CalendarLink } from '../shell/time/CalendarLink.tsx'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { useListQuery } from '../shell/list-return/use-list-query.ts'
import { Local } from '../shell/Local.tsx'
import { PhotoGallery } from '../shell/picture/PhotoGallery.tsx'
import { SitePage } from '../shell/SitePage.tsx'
import { zoneOf } from '../shell/time-zone.ts'
import { useEventThing } from '../shell/time/use-event-thing.ts'
import { forumQuery } from './forum.graphql.ts'
import type { Route } from './+types/ForumPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const answer = await ask(forumQuery, { language: inApi[language], slug: params.slug }, request.signal)
  const { forum } = answer
  if (forum === null) throw data(null, { status: 404 })
  return { site: answer, forum, isAhead: epoch(forum.endsAt) > Date.now() }
}

export default function ForumPage({ loaderData: { site, forum, isAhead } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  const zone = zoneOf(site)
  const eventThing = useEventThing(site)
  const { title, summary, startsAt, endsAt, venue, album } = forum
  const hours = formatTimeRange(startsAt, endsAt, zone)
  const items: (Definition | false)[] = [
    {
      term: t`When`,
      details: (
        <time dateTime={startsAt}>
          {formatDate(language, { at: startsAt, zone })}, {hours}, {zoneName(language, zone, startsAt)}
        </time>
      ),
    },
    venue !== null && { term: t`Where`, details: <Local of={venue.name} /> },
    venue !== null && venue.address !== null && { term: t`Address`, details: <Local of={venue.address} /> },
  ]
  return (
    <SitePage
      site={site}
      title={title.text}
      description={summary.text}
      about={eventThing({
        name: title,
        summary,
        startsAt,
        endsAt,
        venue,
        photo: album?.photos.nodes[0]?.photo,
      })}
    >
      <PageTitle
        title={title.text}
        lang={langOf(title, language)}
        crumbs={
          <Crumbs items={[{ label: t`Forums`, href: paths.forums(language) }, { label: title.text }]} />
        }
        lead={<Local of={summary} />}
        {...(isAhead ? { actions: <CalendarLink /> } : {})}
      />
      <DefinitionList items={items.filter((item) => item !== false)} />
      {album !== null && album.photos.nodes.length > 0 && (
        <Section
          title={t`Photos`}
          action={
            <TextLink look="standalone" href={paths.album(language, album.slug, list)}>
              {t`The album`}
            </TextLink>
          }
        >
          <PhotoGallery label={t`Photos`} photos={album.photos.nodes} />
        </Section>
      )}
    </SitePage>
  )
}
