import { useLingui } from '@lingui/react/macro'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatDateRange } from '@bastama/domain/kernel/calendar.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { countedParticipant, countedStage } from '@bastama/domain/workshop/words.ts'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { Grid } from '@bastama/ui/Grid.tsx'
import { MediaCard } from '@bastama/ui/MediaCard.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import { ask, inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { AlbumCover } from '../shell/picture/AlbumCover.tsx'
import { CalendarLink } from '../shell/time/CalendarLink.tsx'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { SitePage } from '../shell/SitePage.tsx'
import { workshopsQuery } from './workshop.graphql.ts'
import type { Route } from './+types/WorkshopsPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  return { answer: await ask(workshopsQuery, { language: inApi[language] }, request.signal) }
}

export default function WorkshopsPage({ loaderData: { answer } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const workshops = answer.programmes.nodes[0]?.workshops ?? []
  const lead = t`The Workshop of City Initiatives: residents learn to lead, to listen and to agree, find their team and write a project.`
  return (
    <SitePage site={answer} title={t`Workshops`} description={lead}>
      <PageTitle
        title={t`Workshops`}
        crumbs={<Crumbs items={[{ label: t`Workshops` }]} />}
        lead={lead}
        actions={
          <>
            <CalendarLink />
            <TextLink look="standalone" href={paths.topics(language)}>
              {t`What is taught`}
            </TextLink>
            <TextLink look="standalone" href={paths.albums(language)}>
              {t`Photo albums`}
            </TextLink>
          </>
        }
      />
      {workshops.length === 0 ? (
        <EmptyState title={t`There are no workshops yet`} />
      ) : (
        <Grid columns="l">
          {workshops.map(({ id, slug, title, summary, stages, participantCount }, index) => {
            const first = stages[0]
            const last = stages.at(-1)
            const facts = [
              ...(first === undefined || last === undefined
                ? []
                : [formatDateRange(language, first.startsOn, last.endsOn)]),
              formatCount(language, stages.length, countedStage),
              ...(participantCount === 0
                ? []
                : [formatCount(language, participantCount, countedParticipant)]),
            ]
            return (
              <MediaCard
                key={id}
                title={title.text}
                lang={langOf(title, language)}
                level={2}
                href={paths.workshop(language, slug)}
                picture={
                  <AlbumCover
                    slug={slug}
                    album={stages.find(({ album }) => album !== null)?.album}
                    isPriority={index === 0}
                  />
                }
                facts={facts}
                summary={summary.text}
                summaryLang={langOf(summary, language)}
              />
            )
          })}
        </Grid>
      )}
    </SitePage>
  )
}
