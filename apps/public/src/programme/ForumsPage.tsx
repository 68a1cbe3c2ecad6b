import { useLingui } from '@lingui/react/macro'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { epoch } from '@bastama/domain/kernel/time.ts'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { Grid } from '@bastama/ui/Grid.tsx'
import { MediaCard } from '@bastama/ui/MediaCard.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import { ask, inApi } from '../graphql/client.ts'
import type { ForumsQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { AlbumCover } from '../shell/picture/AlbumCover.tsx'
import { CalendarLink } from '../shell/time/CalendarLink.tsx'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { SitePage } from '../shell/SitePage.tsx'
import { zoneOf } from '../shell/time-zone.ts'
import { forumsQuery } from './forum.graphql.ts'
import type { Route } from './+types/ForumsPage.ts'

type Forum = ForumsQuery['forums']['nodes'][number]

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  return {
    answer: await ask(forumsQuery, { language: inApi[language] }, request.signal),
    now: new Date().toISOString(),
  }
}

export default function ForumsPage({ loaderData: { answer, now } }: Route.ComponentProps) {
  const { t } = useLingui()
  const zone = zoneOf(answer)
  const forums = answer.forums.nodes.toSorted((a, b) => epoch(b.startsAt) - epoch(a.startsAt))
  const isAhead = (forum: Forum) => epoch(forum.endsAt) > epoch(now)
  const lead = t`Open meetings at which residents, the city administration and experts talk about one subject.`
  const groups = [
    { title: t`Ahead`, forums: forums.filter(isAhead).toReversed() },
    { title: t`Past`, forums: forums.filter((forum) => !isAhead(forum)) },
  ]
  return (
    <SitePage site={answer} title={t`Dialogue forums`} description={lead}>
      <PageTitle
        title={t`Dialogue forums`}
        crumbs={<Crumbs items={[{ label: t`Forums` }]} />}
        lead={lead}
        actions={<ForumActions />}
      />
      {forums.length === 0 && <EmptyState title={t`There are no forums yet`} />}
      {groups.map(
        (group) =>
          group.forums.length > 0 && (
            <Section key={group.title} title={group.title}>
              <Grid columns="l">
                {group.forums.map((forum) => (
                  <ForumMediaCard key={forum.id} forum={forum} zone={zone} />
                ))}
              </Grid>
            </Section>
          ),
      )}
    </SitePage>
  )
}

function ForumActions() {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <>
      <CalendarLink />
      <TextLink look="standalone" href={paths.albums(language)}>
        {t`Photo albums`}
      </TextLink>
    </>
  )
}

function ForumMediaCard({ forum, zone }: { forum: Forum; zone: string }) {
  const language = useLanguage()
  const { slug, title, summary, startsAt, venue, album } = forum
  return (
    <MediaCard
      title={title.text}
      lang={langOf(title, language)}
      href={paths.forum(language, slug)}
      picture={<AlbumCover slug={slug} album={album} />}
      facts={[formatDate(language, { at: startsAt, zone }), ...(venue === null ? [] : [venue.name.text])]}
      summary={summary.text}
      summaryLang={langOf(summary, language)}
    />
  )
}
