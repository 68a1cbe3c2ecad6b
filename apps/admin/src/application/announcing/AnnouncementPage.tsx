import { useLingui } from '@lingui/react/macro'
import { useParams } from 'react-router'
import { useQuery } from 'urql'
import { competitionLifecycle } from '@bastama/domain/competition/states.ts'
import { commandsFrom } from '@bastama/domain/kernel/machine.ts'
import { Breadcrumbs } from '@bastama/ui/Breadcrumbs.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { inApi } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { LoadedPage } from '../../shell/LoadedPage.tsx'
import { PhaseBadge } from '../../shell/PhaseBadge.tsx'
import { ScreenTitle } from '../../shell/ScreenTitle.tsx'
import { announcementQuery } from './announcement.graphql.ts'
import type { AnnouncedCompetition } from './announcement.graphql.ts'
import { AnnouncementAhead } from './AnnouncementAhead.tsx'
import { AnnouncementMade } from './AnnouncementMade.tsx'

/** The announcement of a competition: prepared in private, made once, and what came of it. */
export function AnnouncementPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const { slug = '' } = useParams()
  const [{ data, error }, read] = useQuery({
    query: announcementQuery,
    variables: { language: inApi[language], slug },
  })
  return (
    <LoadedPage
      title={t`Announcement of the results`}
      thing={data && (data.competition ?? null)}
      error={error}
      retry={() => read({ requestPolicy: 'network-only' })}
    >
      {(competition) => <Page competition={competition} />}
    </LoadedPage>
  )
}

function Page({ competition }: { competition: AnnouncedCompetition }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { title, slug, state } = competition
  const name = title.text
  const isAhead = commandsFrom(competitionLifecycle, state).includes('announce')
  const isMade = state === 'ANNOUNCED' || state === 'ARCHIVED'
  return (
    <>
      <ScreenTitle>{t`Announcement of the results: ${name}`}</ScreenTitle>
      <PageTitle
        title={t`Announcement of the results`}
        crumbs={
          <Breadcrumbs
            label={t`You are here`}
            items={[
              { label: t`Competitions`, href: paths.competitions(language) },
              { label: name, href: paths.competition(language, slug) },
              { label: t`Announcement` },
            ]}
          />
        }
        marks={<PhaseBadge phase={competition.phase} />}
      />
      <Content competition={competition} isAhead={isAhead} isMade={isMade} />
    </>
  )
}

function Content({
  competition,
  isAhead,
  isMade,
}: {
  competition: AnnouncedCompetition
  isAhead: boolean
  isMade: boolean
}) {
  const { t } = useLingui()
  if (!competition.applicationCounts) {
    return <Notice title={t`Only those who run the competition see its announcement here.`} />
  }
  if (isMade) return <AnnouncementMade competition={competition} />
  if (isAhead) return <AnnouncementAhead competition={competition} />
  return <Notice title={competition.canAnnounce.message ?? ''} />
}
