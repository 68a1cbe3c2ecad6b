import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useQuery } from 'urql'
import { formatDate, formatTime } from '@bastama/domain/kernel/calendar.ts'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { Breadcrumbs } from '@bastama/ui/Breadcrumbs.tsx'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { DataTable } from '@bastama/ui/DataTable.tsx'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Split } from '@bastama/ui/Split.tsx'
import type { FacilitatorQuery } from '../graphql/generated/graphql.ts'
import { inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { languagesOf } from '../shell/form/domain-values.ts'
import { GapNotices } from '../shell/editing/Gaps.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { LoadedPage } from '../shell/LoadedPage.tsx'
import { useLongList } from '../shell/long-list.ts'
import type { LongListPlace } from '../shell/long-list.ts'
import { LongListPages } from '../shell/LongListPages.tsx'
import { PhotoStanding } from '../shell/photo/PhotoStanding.tsx'
import { portalLink } from '../shell/portal.ts'
import { RecordLink } from '../shell/RecordLink.tsx'
import { ScreenTitle } from '../shell/ScreenTitle.tsx'
import { useViewer } from '../shell/viewer.ts'
import { Translations } from '../shell/Translations.tsx'
import { ZonedTime } from '../shell/ZonedTime.tsx'
import { facilitatorQuery } from './facilitator.graphql.ts'
import { FacilitatorActions } from './FacilitatorActions.tsx'
import { SpokenLanguages } from './SpokenLanguages.tsx'
import { StateBadge } from './StateBadge.tsx'
import { useContactFacts } from './use-contact-facts.tsx'
import { useGaps } from './use-gaps.ts'

type Facilitator = NonNullable<FacilitatorQuery['facilitator']>

/** The profile of a facilitator in all languages, with the sessions that they lead. */
export function FacilitatorPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const { slug = '' } = useParams()
  const sessions = useLongList('end', 'sessions')
  const [{ data, error }, read] = useQuery({
    query: facilitatorQuery,
    variables: { language: inApi[language], slug, ...sessions.variables },
  })
  return (
    <LoadedPage
      title={t`Facilitator`}
      thing={data && (data.facilitator ?? null)}
      error={error}
      retry={() => read({ requestPolicy: 'network-only' })}
    >
      {(facilitator) => <Details facilitator={facilitator} sessions={sessions} />}
    </LoadedPage>
  )
}

function Details({ facilitator, sessions }: { facilitator: Facilitator; sessions: LongListPlace }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { name } = facilitator
  const fields = [
    { label: t`Name`, text: name },
    { label: t`What they do`, text: facilitator.headline },
    { label: t`Biography`, text: facilitator.bio },
  ]
  const { account } = useViewer()
  const gaps = useGaps(facilitator)
  const [done, setDone] = useState<string | undefined>()
  return (
    <>
      <ScreenTitle>{name.text}</ScreenTitle>
      <PageTitle
        title={name.text}
        lang={langOf(name, language)}
        crumbs={
          <Breadcrumbs
            label={t`You are here`}
            items={[{ label: t`Facilitators`, href: paths.facilitators(language) }, { label: name.text }]}
          />
        }
        marks={
          <>
            <StateBadge state={facilitator.state} />
            {facilitator.isSample && <SampleMark label={t`sample data`} />}
          </>
        }
        actions={
          <>
            {account && <FacilitatorActions facilitator={facilitator} onDone={setDone} />}
            <RecordLink of={facilitator} />
            {facilitator.state === 'PUBLISHED' && (
              <ButtonLink
                variant="secondary"
                size="s"
                iconEnd="external"
                href={portalLink(language, 'facilitators', facilitator.slug)}
              >
                {t`View on the portal`}
              </ButtonLink>
            )}
          </>
        }
      />
      <div role="status">{done !== undefined && <Notice tone="success" title={done} />}</div>
      {facilitator.hiddenReason && (
        <Notice tone="warning" title={t`The profile is hidden`}>
          <p>
            <Local of={facilitator.hiddenReason} />
          </p>
        </Notice>
      )}
      {account && <GapNotices {...gaps} />}
      {facilitator.photo ? (
        <Split aside={<PhotoStanding of={facilitator.photo} />}>
          <Facts facilitator={facilitator} />
        </Split>
      ) : (
        <Facts facilitator={facilitator} />
      )}
      <Section title={t`Profile`}>
        <Translations fields={fields} wanted={languagesOf(facilitator)} />
      </Section>
      <Sessions facilitator={facilitator} place={sessions} />
    </>
  )
}

function Facts({ facilitator }: { facilitator: Facilitator }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { competition, topics, publishedAt, programme } = facilitator
  const zone = programmeZone(programme)
  const contact = useContactFacts(facilitator)
  const facts = [
    {
      term: t`Languages of work`,
      details: facilitator.languages.length > 0 ? <SpokenLanguages of={facilitator.languages} /> : '–',
    },
    {
      term: t`Topics`,
      details:
        topics.length === 0
          ? '–'
          : topics.map((topic, index) => (
              <span key={topic.id}>
                {index > 0 && ', '}
                <a href={paths.facilitators(language, String(new URLSearchParams({ topic: topic.slug })))}>
                  <Local of={topic.name} />
                </a>
              </span>
            )),
    },
    competition && {
      term: t`Selected in`,
      details: (
        <a href={paths.competition(language, competition.slug)}>
          <Local of={competition.title} />
        </a>
      ),
    },
    publishedAt && { term: t`Published`, details: <ZonedTime at={publishedAt} zone={zone} style="long" /> },
    { term: t`Changed`, details: <ZonedTime at={facilitator.updatedAt} zone={zone} style="long" /> },
    ...contact,
  ]
  return <DefinitionList items={facts.filter((fact) => typeof fact === 'object' && fact !== null)} />
}

function Sessions({
  facilitator: { sessions, programme },
  place,
}: {
  facilitator: Facilitator
  place: LongListPlace
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const zone = programmeZone(programme)
  if (sessions.totalCount === 0) return null
  return (
    <Section title={t`Sessions`} id="sessions">
      <DataTable
        caption={t`Sessions that the facilitator leads`}
        isCaptionHidden
        rows={sessions.nodes}
        rowKey={(session) => session.id}
        columns={[
          { key: 'title', header: t`Session`, cell: (session) => <Local of={session.title} /> },
          {
            key: 'day',
            header: t`Day`,
            cell: (session) => (
              <span style={{ whiteSpace: 'nowrap' }}>
                {formatDate(language, { at: session.startsAt, zone }, 'short')}
              </span>
            ),
          },
          {
            key: 'time',
            header: t`Time`,
            cell: (session) => (
              <span style={{ whiteSpace: 'nowrap' }}>
                {formatTime(session.startsAt, zone)}–{formatTime(session.endsAt, zone)}
              </span>
            ),
          },
          {
            key: 'stage',
            header: t`Stage`,
            cell: (session) => (session.stage ? <Local of={session.stage.title} /> : '–'),
          },
          {
            key: 'workshop',
            header: t`Workshop`,
            isLong: true,
            cell: (session) =>
              session.stage?.workshop ? (
                <a href={portalLink(language, 'workshops', session.stage.workshop.slug)}>
                  <Local of={session.stage.workshop.title} />
                </a>
              ) : (
                '–'
              ),
          },
        ]}
      />
      <LongListPages label={t`Pages of the sessions`} list={sessions} place={place} />
    </Section>
  )
}
