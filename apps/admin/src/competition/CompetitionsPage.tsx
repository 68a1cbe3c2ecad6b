import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from 'urql'
import { competitionKinds } from '@bastama/domain/competition/competition.ts'
import {
  competitionKindWords,
  competitionPhaseWords,
  countedCompetition,
} from '@bastama/domain/competition/words.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import type { CompetitionsQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { Amount } from '../shell/Amount.tsx'
import { DataGrid } from '../shell/grid/DataGrid.tsx'
import { gridColumns } from '../shell/grid/grid-columns.ts'
import { RowSampleMark } from '../shell/grid/RowSampleMark.tsx'
import { useGrid } from '../shell/grid/use-grid.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { portalLink } from '../shell/portal.ts'
import { ScreenTitle } from '../shell/ScreenTitle.tsx'
import { runsProgrammes, useViewer } from '../shell/viewer.ts'
import { ZonedTime } from '../shell/ZonedTime.tsx'
import { competitionsQuery } from './competition.graphql.ts'
import { awaited, competitionsAddress, competitionsVariables, phases } from './competitions-address.ts'
import { PhaseBadge } from '../shell/PhaseBadge.tsx'

type Row = CompetitionsQuery['competitions']['nodes'][number]

/** All competitions as a grid. */
export function CompetitionsPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const { actor } = useViewer()
  const isStaff = runsProgrammes(actor)
  const place = useGrid(competitionsAddress)
  const [{ data, fetching, error }, read] = useQuery({
    query: competitionsQuery,
    variables: competitionsVariables(language, place.state),
  })
  const found = data?.competitions
  const awaitedWords = {
    DECISIONS: t`Decisions`,
    ANNOUNCEMENT: t`Announcement`,
    CONFIRMATION: t`Confirmations, soon over`,
    MENDING: t`Applications that are being mended`,
  } as const satisfies Record<(typeof awaited)[number], string>
  return (
    <>
      <ScreenTitle>{t`Competitions`}</ScreenTitle>
      <PageTitle
        title={t`Competitions`}
        {...(isStaff
          ? {
              actions: (
                <ButtonLink size="s" icon="pencil" href={paths.newCompetition(language)}>
                  {t`New competition`}
                </ButtonLink>
              ),
            }
          : {})}
      />
      <DataGrid
        key={String(isStaff)}
        name={isStaff ? 'staff-competitions' : 'competitions'}
        label={t`Competitions`}
        searchLabel={t`Search competitions`}
        place={place}
        columns={isStaff ? columns : publicColumns}
        hiddenAtFirst={['opensAt', 'updatedAt', ...(isStaff ? ['fund', 'projects'] : [])]}
        fields={competitionsAddress.fields}
        filters={[
          {
            name: 'kind',
            label: t`Kind`,
            choices: competitionKinds.map((value) => ({
              value,
              label: capitalized(competitionKindWords[language][value]),
            })),
          },
          {
            name: 'phase',
            label: t`Phase`,
            choices: phases
              .filter((phase) => phase !== 'DRAFT' || isStaff)
              .map((value) => ({
                value,
                label: capitalized(competitionPhaseWords[language][value]),
              })),
          },
          ...(isStaff
            ? [
                {
                  name: 'awaits' as const,
                  label: t`Waits for`,
                  choices: awaited.map((value) => ({ value, label: awaitedWords[value] })),
                },
              ]
            : []),
        ]}
        found={found}
        count={found && formatCount(language, found.totalCount, countedCompetition)}
        loading={{ fetching, error }}
        retry={() => read({ requestPolicy: 'network-only' })}
        emptyTitle={t`No competition has been published yet`}
      />
    </>
  )
}

const column = gridColumns<Row>()

const columns = column.columns([
  column.display({
    id: 'title',
    meta: { label: msg`Competition`, field: 'title' },
    cell: ({ row }) => <TitleCell of={row.original} />,
  }),
  column.display({
    id: 'phase',
    meta: { label: msg`Phase`, isShort: true },
    cell: ({ row }) => <PhaseBadge phase={row.original.phase} />,
  }),
  column.display({
    id: 'kind',
    meta: { label: msg`Kind` },
    cell: ({ row }) => <KindCell of={row.original} />,
  }),
  column.display({
    id: 'opensAt',
    meta: { label: msg`Opens`, field: 'opensAt', isShort: true },
    cell: ({ row }) => <MomentCell at={row.original.opensAt} of={row.original} />,
  }),
  column.display({
    id: 'closesAt',
    meta: { label: msg`Deadline`, field: 'closesAt', isShort: true },
    cell: ({ row }) => <MomentCell at={row.original.closesAt} of={row.original} />,
  }),
  column.display({
    id: 'places',
    meta: { label: msg`Places`, align: 'end' },
    cell: ({ row }) => <PlacesCell of={row.original} />,
  }),
  column.display({
    id: 'fund',
    meta: { label: msg`Prize fund`, align: 'end' },
    cell: ({ row }) => (row.original.fund ? <Amount of={row.original.fund} /> : '–'),
  }),
  column.display({
    id: 'projects',
    meta: { label: msg`Projects`, align: 'end' },
    cell: ({ row }) => <ProjectsCell of={row.original} />,
  }),
  column.display({
    id: 'applications',
    meta: { label: msg`Applications`, align: 'end' },
    cell: ({ row }) => <ApplicationsCell of={row.original} />,
  }),
  column.display({
    id: 'updatedAt',
    meta: { label: msg`Changed`, field: 'updatedAt', isShort: true },
    cell: ({ row }) => <MomentCell at={row.original.updatedAt} of={row.original} />,
  }),
])

/** Only those who run the programme are told how many applied. */
const publicColumns = columns.filter(({ id }) => id !== 'applications')

function TitleCell({ of }: { of: Row }) {
  return (
    <>
      <TextLink look="quiet" href={paths.competition(useLanguage(), of.slug)}>
        <Local of={of.title} />
      </TextLink>{' '}
      <RowSampleMark of={of} />
    </>
  )
}

function KindCell({ of }: { of: Row }) {
  return capitalized(competitionKindWords[useLanguage()][of.kind])
}

function PlacesCell({ of }: { of: Row }) {
  const language = useLanguage()
  return typeof of.places === 'number' ? formatNumber(language, of.places) : '–'
}

/** Projects enter project competitions only; the number leads to their list in the portal. */
function ProjectsCell({ of }: { of: Row }) {
  const language = useLanguage()
  if (of.kind !== 'PROJECTS') return '–'
  return (
    <a href={`${portalLink(language, 'projects')}?competition=${encodeURIComponent(of.slug)}`}>
      {formatNumber(language, of.projects.totalCount)}
    </a>
  )
}

/** How many were sent, for those who run the competition; the number leads to their list. */
function ApplicationsCell({ of }: { of: Row }) {
  const language = useLanguage()
  if (typeof of.sentApplications !== 'number') return '–'
  return <a href={paths.applications(language, of.slug)}>{formatNumber(language, of.sentApplications)}</a>
}

function MomentCell({ at, of }: { at: string; of: Row }) {
  return <ZonedTime at={at} zone={programmeZone(of.programme)} style="figures" />
}
