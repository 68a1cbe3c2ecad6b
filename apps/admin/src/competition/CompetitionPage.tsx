import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useQuery } from 'urql'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { competitionKindWords, countedApplication } from '@bastama/domain/competition/words.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { Breadcrumbs } from '@bastama/ui/Breadcrumbs.tsx'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { Amount } from '../shell/Amount.tsx'
import { languagesOf } from '../shell/form/domain-values.ts'
import { GapNotices } from '../shell/editing/Gaps.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { LoadedPage } from '../shell/LoadedPage.tsx'
import { useLongList } from '../shell/long-list.ts'
import type { LongListPlace } from '../shell/long-list.ts'
import { portalLink } from '../shell/portal.ts'
import { RecordLink } from '../shell/RecordLink.tsx'
import { ScreenTitle } from '../shell/ScreenTitle.tsx'
import { useViewer } from '../shell/viewer.ts'
import { Translations } from '../shell/Translations.tsx'
import { ZonedTime } from '../shell/ZonedTime.tsx'
import { Awards } from './Awards.tsx'
import { CompetitionActions } from './CompetitionActions.tsx'
import { competitionQuery } from './competition.graphql.ts'
import type { Competition } from './competition.graphql.ts'
import { CompetitionPath } from './CompetitionPath.tsx'
import { Criteria } from './Criteria.tsx'
import { Extensions } from './Extensions.tsx'
import { PhaseBadge } from '../shell/PhaseBadge.tsx'
import { Questions } from './Questions.tsx'
import { Results } from './Results.tsx'
import { useGaps } from './use-gaps.ts'

/** Everything about one competition that may be read. */
export function CompetitionPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const { slug = '' } = useParams()
  const results = useLongList('start', 'results')
  const [{ data, error }, read] = useQuery({
    query: competitionQuery,
    variables: { language: inApi[language], slug, ...results.variables },
  })
  return (
    <LoadedPage
      title={t`Competition`}
      thing={data && (data.competition ?? null)}
      error={error}
      retry={() => read({ requestPolicy: 'network-only' })}
    >
      {(competition) => <Details competition={competition} results={results} />}
    </LoadedPage>
  )
}

function Details({ competition, results }: { competition: Competition; results: LongListPlace }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { title, programme } = competition
  const { account } = useViewer()
  const gaps = useGaps(competition)
  const [done, setDone] = useState<string | undefined>()
  return (
    <>
      <ScreenTitle>{title.text}</ScreenTitle>
      <PageTitle
        title={title.text}
        lang={langOf(title, language)}
        crumbs={
          <Breadcrumbs
            label={t`You are here`}
            items={[{ label: t`Competitions`, href: paths.competitions(language) }, { label: title.text }]}
          />
        }
        marks={
          <>
            <PhaseBadge phase={competition.phase} />
            <span>{capitalized(competitionKindWords[language][competition.kind])}</span>
            {competition.isSample && <SampleMark label={t`sample data`} />}
          </>
        }
        actions={
          <>
            {account && <CompetitionActions competition={competition} onDone={setDone} />}
            <RecordLink of={competition} />
            {typeof competition.sentApplications === 'number' && competition.publishedAt && (
              <ButtonLink
                variant="secondary"
                size="s"
                icon="people"
                href={paths.applications(language, competition.slug)}
              >
                {formatCount(language, competition.sentApplications, countedApplication)}
              </ButtonLink>
            )}
            {typeof competition.sentApplications === 'number' && competition.publishedAt && (
              <ButtonLink
                variant="secondary"
                size="s"
                icon="flag"
                href={paths.announcement(language, competition.slug)}
              >
                {t`Announcement of the results`}
              </ButtonLink>
            )}
            {competition.publishedAt && (
              <ButtonLink
                variant="secondary"
                size="s"
                iconEnd="external"
                href={portalLink(language, 'competitions', competition.slug)}
              >
                {t`View on the portal`}
              </ButtonLink>
            )}
          </>
        }
      />
      <div role="status">{done !== undefined && <Notice tone="success" title={done} />}</div>
      {account && <GapNotices {...gaps} />}
      {competition.cancelReason && (
        <Notice tone="warning" title={t`The competition was cancelled`}>
          <p>
            <Local of={competition.cancelReason} />
          </p>
        </Notice>
      )}
      <Section title={t`Dates`}>
        <CompetitionPath
          zone={programmeZone(programme)}
          of={{
            ...competition,
            pitchingAt: competition.pitchingAt ?? null,
            resultsDueOn: competition.resultsDueOn ?? null,
            announcedAt: competition.announcedAt ?? null,
            cancelledAt: competition.cancelledAt ?? null,
          }}
        />
      </Section>
      <Extensions of={competition} />
      <Section title={t`Facts`}>
        <Facts competition={competition} />
      </Section>
      <Section title={t`Texts`}>
        <Translations
          fields={[
            { label: t`Title`, text: title },
            { label: t`Summary`, text: competition.summary },
            { label: t`Who may apply`, text: competition.whoMayApply },
            { label: t`About`, text: competition.about },
          ]}
          wanted={languagesOf(competition)}
        />
      </Section>
      <Criteria of={competition} />
      <Questions of={competition} />
      <Awards of={competition} />
      <Results of={competition} place={results} />
    </>
  )
}

function Facts({ competition }: { competition: Competition }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { places, fund, pitchingVenue, pitchingFormat, workshop, drawSeed, drawSeedHash, programme } =
    competition
  const zone = programmeZone(programme)
  const facts = [
    typeof places === 'number' && { term: t`Places`, details: formatNumber(language, places) },
    fund && { term: t`Prize fund`, details: <Amount of={fund} /> },
    pitchingVenue && { term: t`Pitching at`, details: <Local of={pitchingVenue.name} /> },
    pitchingFormat && { term: t`How the pitching goes`, details: <Local of={pitchingFormat} /> },
    workshop && {
      term: t`Selects for the workshop`,
      details: (
        <a href={portalLink(language, 'workshops', workshop.slug)}>
          <Local of={workshop.title} />
        </a>
      ),
    },
    competition.kind === 'PROJECTS' && {
      term: t`Projects to be seen`,
      details: (
        <a href={`${portalLink(language, 'projects')}?competition=${encodeURIComponent(competition.slug)}`}>
          {formatNumber(language, competition.projects.totalCount)}
        </a>
      ),
    },
    drawSeed && { term: t`Seed of the draw that breaks the last ties`, details: <code>{drawSeed}</code> },
    {
      term: drawSeed
        ? t`Its hash (SHA-256)`
        : t`Hash of the seed of the draw, which nobody sees before the deadline (SHA-256)`,
      details: <code>{drawSeedHash}</code>,
    },
    competition.publishedAt && {
      term: t`Published`,
      details: <ZonedTime at={competition.publishedAt} zone={zone} style="long" />,
    },
    {
      term: t`Changed`,
      details: <ZonedTime at={competition.updatedAt} zone={zone} style="long" />,
    },
  ]
  return <DefinitionList items={facts.filter((fact) => typeof fact === 'object' && fact !== null)} />
}
