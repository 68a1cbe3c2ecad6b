import { useLingui } from '@lingui/react/macro'
import { useQuery } from 'urql'
import type { CompetitionKind } from '@bastama/domain/competition/competition.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { DataTable } from '@bastama/ui/DataTable.tsx'
import type { DataTableColumn } from '@bastama/ui/DataTable.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { inApi } from '../../graphql/client.ts'
import type { ApplicationFilter, ToldApplicationsQuery } from '../../graphql/generated/graphql.ts'
import { paths } from '../../paths.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'
import { LoadFailure } from '../../shell/LoadFailure.tsx'
import { ZonedTime } from '../../shell/ZonedTime.tsx'
import { StandingBadge } from '../Badges.tsx'
import { listOf } from '../list/applications-address.ts'
import { ProjectLink } from '../ProjectLink.tsx'
import { useApplicantName } from '../use-applicant-name.ts'
import { columnWidths } from './column-widths.ts'
import { toldQuery } from './announcement.graphql.ts'
import type { AnnouncedCompetition } from './announcement.graphql.ts'

type Application = NonNullable<ToldApplicationsQuery['competition']>['applications']['nodes'][number]

/** What of each is shown, beside who it is. */
export type Shown = 'place' | 'award' | 'state' | 'confirmBy' | 'reason'

/** The applications of which the same is told; those on the reserve list in its order. Nothing where there are none. */
export function Told({
  competition,
  title: name,
  filter,
  shows,
}: {
  competition: AnnouncedCompetition
  title: string
  filter: Pick<ApplicationFilter, 'state' | 'outcome'>
  shows: readonly Shown[]
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const columns = useColumns(competition, shows)
  const [{ data, error }, read] = useQuery({
    query: toldQuery,
    variables: { language: inApi[language], slug: competition.slug, filter },
  })
  const applications = data?.competition?.applications
  if (error) return <LoadFailure error={error} retry={() => read({ requestPolicy: 'network-only' })} />
  if (!applications || applications.totalCount === 0) return null
  const list = listOf({ state: filter.state ?? [], outcome: filter.outcome ?? [] })
  return (
    <Section
      title={name}
      action={
        <a href={paths.applications(language, competition.slug, list)}>
          {t`In the list:`} {formatNumber(language, applications.totalCount)}
        </a>
      }
    >
      <DataTable
        caption={t`Applications: ${name}`}
        isCaptionHidden
        rows={shows.includes('place') ? applications.nodes.toSorted(byPlace) : applications.nodes}
        rowKey={(row) => row.id}
        columns={columns}
      />
    </Section>
  )
}

function useColumns(
  { kind, programme }: AnnouncedCompetition,
  shows: readonly Shown[],
): DataTableColumn<Application>[] {
  const { t } = useLingui()
  const language = useLanguage()
  const zone = programmeZone(programme)
  const shown: Record<Shown, DataTableColumn<Application>> = {
    place: {
      key: 'place',
      header: t`Place`,
      width: columnWidths.fact,
      cell: (row) => {
        const place = placeOf(row)
        return place === undefined ? '–' : formatNumber(language, place)
      },
    },
    award: {
      key: 'award',
      header: t`Award`,
      width: columnWidths.fact,
      cell: ({ decision }) => (decision?.award ? <Local of={decision.award.name} /> : '–'),
    },
    state: {
      key: 'state',
      header: t`State`,
      width: columnWidths.fact,
      cell: (row) => <StandingBadge of={row} />,
    },
    confirmBy: {
      key: 'confirmBy',
      header: t`To confirm before`,
      cell: ({ state, confirmBy }) =>
        state === 'SELECTED' && confirmBy ? <ZonedTime at={confirmBy} zone={zone} /> : '–',
    },
    reason: {
      key: 'reason',
      header: t`Reason`,
      isLong: true,
      cell: ({ state, ineligibleReason, decision }) => {
        const reason = state === 'INELIGIBLE' ? ineligibleReason : decision?.reason
        return reason ? <Local of={reason} /> : '–'
      },
    },
  }
  const isAward = (name: Shown) => name !== 'award' || isOfProjects(kind)
  return [
    {
      key: 'who',
      header: t`Applicant`,
      width: columnWidths.who,
      isRowHeader: true,
      cell: (row) => <Who application={row} />,
    },
    ...(isOfProjects(kind)
      ? [
          {
            key: 'project',
            header: t`Project`,
            width: columnWidths.project,
            cell: (row: Application) => <ProjectLink of={row} />,
          },
        ]
      : []),
    ...shows.filter(isAward).map((name) => shown[name]),
  ]
}

const isOfProjects = (kind: CompetitionKind) => kind === 'PROJECTS'

function Who({ application }: { application: Application }) {
  const { text, lang } = useApplicantName()(application)
  return (
    <a href={paths.application(useLanguage(), application.reference)} lang={lang}>
      {text}
    </a>
  )
}

/** The place on the reserve list: as it was announced, or as it is decided. */
function placeOf({ reservePlace, decision }: Application): number | undefined {
  return reservePlace ?? decision?.reservePlace ?? undefined
}

function byPlace(one: Application, other: Application): number {
  return (placeOf(one) ?? Infinity) - (placeOf(other) ?? Infinity)
}
