import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { useParams } from 'react-router'
import { useQuery } from 'urql'
import { applicationStateWords } from '@bastama/domain/application/words.ts'
import { resultOutcomes } from '@bastama/domain/competition/competition.ts'
import { countedApplication, resultOutcomeWords } from '@bastama/domain/competition/words.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { Breadcrumbs } from '@bastama/ui/Breadcrumbs.tsx'
import { Button } from '@bastama/ui/Button.tsx'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { inApi } from '../../graphql/client.ts'
import type { CompetitionApplicationsQuery } from '../../graphql/generated/graphql.ts'
import { paths } from '../../paths.ts'
import { DataGrid } from '../../shell/grid/DataGrid.tsx'
import { pageArguments } from '../../shell/grid/grid-address.ts'
import { useGrid } from '../../shell/grid/use-grid.ts'
import type { GridPlace } from '../../shell/grid/use-grid.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { NotFoundPage } from '../../shell/NotFoundPage.tsx'
import { PhaseBadge } from '../../shell/PhaseBadge.tsx'
import { ScreenTitle } from '../../shell/ScreenTitle.tsx'
import { DecideDialog } from '../deciding/DecideDialog.tsx'
import { owesDecision } from '../deciding/owes-decision.ts'
import { applicationsAddress, applicationsAsked, listAt, sentStates } from './applications-address.ts'
import type { ApplicationField, ApplicationFilterName } from './applications-address.ts'
import { applicationsQuery } from './applications.graphql.ts'
import { columnsOf } from './columns.tsx'
import type { ApplicationRow } from './columns.tsx'
import { CountTabs } from './CountTabs.tsx'

type Competition = NonNullable<CompetitionApplicationsQuery['competition']>
type Place = GridPlace<ApplicationFilterName, ApplicationField>

/** The applications to a competition as a grid. */
export function ApplicationsPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const { slug = '' } = useParams()
  const place = useGrid(applicationsAddress)
  const [{ data, fetching, error }, read] = useQuery({
    query: applicationsQuery,
    variables: {
      language: inApi[language],
      slug,
      ...pageArguments(place.state),
      ...applicationsAsked(language, place.state),
    },
  })
  const retry = () => read({ requestPolicy: 'network-only' })
  const competition = data?.competition
  // The queue is that of the moment in which one begins: what is decided may leave the list, and the rest stays.
  const [queue, setQueue] = useState<readonly string[] | undefined>()
  const found = useRows(competition, place, setQueue)
  const filters = useFilters()
  if (data && !competition) return <NotFoundPage />
  // Once it is announced, other columns matter.
  const isAnnounced = competition?.state === 'ANNOUNCED' || competition?.state === 'ARCHIVED'
  const isRefused = competition && !competition.applicationCounts
  return (
    <>
      <Head competition={competition ?? undefined} rows={found?.nodes ?? []} />
      {competition?.applicationCounts && <CountTabs counts={competition.applicationCounts} place={place} />}
      {isRefused ? (
        <Notice title={t`Only those who run the competition read its applications.`} />
      ) : (
        <DataGrid
          key={String(isAnnounced)}
          name={isAnnounced ? 'announced-applications' : 'applications'}
          label={t`Applications`}
          searchLabel={t`Name or number`}
          place={place}
          columns={columnsOf[competition?.kind ?? 'PARTICIPANTS']}
          hiddenAtFirst={[isAnnounced ? 'decision' : 'confirmBy']}
          fields={applicationsAddress.fields}
          filters={filters}
          found={found}
          count={found && formatCount(language, found.totalCount, countedApplication)}
          loading={{ fetching, error }}
          retry={retry}
          emptyTitle={
            isAnnounced ? t`The applications were not kept here` : t`Nobody has sent an application yet`
          }
        />
      )}
      {queue && (
        <DecideDialog
          queue={queue}
          onClose={() => {
            setQueue(undefined)
            retry()
          }}
        />
      )}
    </>
  )
}

/** The rows, each with the address of its page, which knows the way back into this list. */
function useRows(
  competition: Competition | null | undefined,
  { state }: Place,
  begin: (queue: readonly string[]) => void,
) {
  const language = useLanguage()
  return useMemo(() => {
    if (!competition) return undefined
    const { applications, programme } = competition
    const zone = programmeZone(programme)
    const undecided = applications.edges
      .filter(({ node }) => node.canDecide.isGiven && !node.decision)
      .map(({ node }) => node.reference)
    const nodes = applications.edges.map(({ cursor, node }): ApplicationRow => {
      const at = undecided.indexOf(node.reference)
      return {
        ...node,
        zone,
        href: paths.application(language, node.reference, listAt(state, cursor)),
        ...(at !== -1 && { decide: () => begin(undecided.slice(at)) }),
      }
    })
    return { nodes, totalCount: applications.totalCount, pageInfo: applications.pageInfo }
  }, [competition, state, language, begin])
}

function Head({
  competition,
  rows,
}: {
  competition: Competition | undefined
  rows: readonly ApplicationRow[]
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const title = t`Applications`
  if (!competition) {
    return (
      <>
        <ScreenTitle>{title}</ScreenTitle>
        <PageTitle title={title} />
      </>
    )
  }
  const name = competition.title.text
  return (
    <>
      <ScreenTitle>{t`Applications: ${name}`}</ScreenTitle>
      <PageTitle
        title={title}
        crumbs={
          <Breadcrumbs
            label={t`You are here`}
            items={[
              { label: t`Competitions`, href: paths.competitions(language) },
              { label: name, href: paths.competition(language, competition.slug) },
              { label: title },
            ]}
          />
        }
        marks={<PhaseBadge phase={competition.phase} />}
        actions={
          <>
            <DecideFirst rows={rows} />
            {competition.applicationCounts && (
              <ButtonLink
                variant="secondary"
                size="s"
                icon="flag"
                href={paths.announcement(language, competition.slug)}
              >
                {t`Announcement of the results`}
              </ButtonLink>
            )}
          </>
        }
      />
    </>
  )
}

/** The way to all decisions that the shown part of the list still needs, one after another. */
function DecideFirst({ rows }: { rows: readonly ApplicationRow[] }) {
  const { t } = useLingui()
  const owed = rows.filter(({ state, decision }) => owesDecision(state) && !decision)
  const [first] = owed
  if (!first) return null
  const decide = owed.find((row) => row.decide)?.decide
  return (
    <Button
      size="s"
      icon="check"
      onClick={decide}
      disabledReason={decide ? undefined : (first.canDecide.message ?? undefined)}
    >
      {t`Decide one after another`}
    </Button>
  )
}

function useFilters() {
  const { t } = useLingui()
  const language = useLanguage()
  return [
    {
      name: 'state',
      label: t`State`,
      choices: sentStates.map((value) => ({
        value,
        label: capitalized(applicationStateWords[language][value]),
      })),
    },
    {
      name: 'outcome',
      label: t`Decision`,
      choices: resultOutcomes.map((value) => ({
        value,
        label: capitalized(resultOutcomeWords[language][value]),
      })),
    },
    {
      name: 'decided',
      label: t`Whether decided`,
      choices: [
        { value: 'no', label: t`Without a decision` },
        { value: 'yes', label: t`With a decision` },
      ],
    },
  ] as const
}
