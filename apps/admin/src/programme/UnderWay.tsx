import { useLingui } from '@lingui/react/macro'
import { phaseSteps } from '@bastama/domain/competition/phase.ts'
import type { PhaseStep } from '@bastama/domain/competition/phase.ts'
import { competitionPhaseWords, phaseStepWords } from '@bastama/domain/competition/words.ts'
import { formatDate, formatRelative } from '@bastama/domain/kernel/calendar.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { epoch, instantAt } from '@bastama/domain/kernel/time.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { Badge } from '@bastama/ui/Badge.tsx'
import { DataTable } from '@bastama/ui/DataTable.tsx'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { TabLinks } from '@bastama/ui/TabLinks.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import type { OverviewQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useNow } from '../shell/clock.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { PhaseBadge } from '../shell/PhaseBadge.tsx'
import { ZonedTime } from '../shell/ZonedTime.tsx'

type Competition = OverviewQuery['underWay']['nodes'][number]

/** All of them, in the grid. */
const ofPhases = String(
  new URLSearchParams((['OPEN', 'UPCOMING', 'IN_REVIEW'] as const).map((phase) => ['phase', phase])),
)

interface Line {
  readonly competition: Competition
  readonly zone: string
  readonly next: PhaseStep | undefined
}

/** The competitions under way, what comes next in each, the soonest first. */
export function UnderWay({ overview }: { overview: OverviewQuery }) {
  const { t } = useLingui()
  const language = useLanguage()
  const now = useNow()
  const lines = overview.underWay.nodes.map((competition) => lineOf(competition, now)).toSorted(bySoonest)
  const counted = (phase: 'OPEN' | 'UPCOMING' | 'IN_REVIEW', { totalCount }: { totalCount: number }) => ({
    label: capitalized(competitionPhaseWords[language][phase]),
    count: formatNumber(language, totalCount),
    href: paths.competitions(language, String(new URLSearchParams({ phase }))),
    isCurrent: false,
  })
  const more = overview.underWay.totalCount - lines.length
  const count = formatNumber(language, more)
  return (
    <Section title={t`Competitions under way`}>
      <TabLinks
        label={t`Competitions by phase`}
        items={[
          counted('OPEN', overview.open),
          counted('UPCOMING', overview.upcoming),
          counted('IN_REVIEW', overview.inReview),
        ]}
      />
      {lines.length === 0 ? (
        <EmptyState level={3} title={t`No competition is under way`} />
      ) : (
        <DataTable
          caption={t`Competitions under way, the soonest step first`}
          isCaptionHidden
          rows={lines}
          rowKey={({ competition }) => competition.id}
          columns={[
            {
              key: 'title',
              header: t`Competition`,
              cell: ({ competition }) => (
                <Stack gap="s">
                  <TextLink look="quiet" href={paths.competition(language, competition.slug)}>
                    <Local of={competition.title} />
                  </TextLink>
                  <Stack direction="row" gap="s">
                    <PhaseBadge phase={competition.phase} />
                    {competition.isSample && <SampleMark label={t`sample data`} />}
                  </Stack>
                </Stack>
              ),
            },
            ...(lines.some(({ competition }) => competition.applicationCounts)
              ? [
                  {
                    key: 'applications',
                    header: t`Applications`,
                    cell: ({ competition }: Line) => <Applications to={competition} />,
                  },
                ]
              : []),
            { key: 'next', header: t`What comes next`, cell: (line) => <Next line={line} now={now} /> },
          ]}
        />
      )}
      {more > 0 && (
        <p>
          <a href={paths.competitions(language, ofPhases)}>{t`${count} more: show all that are under way`}</a>
        </p>
      )}
    </Section>
  )
}

/** How many applied, and how many of them wait for a decision, for those who run it; the numbers lead to their lists. */
function Applications({ to: { slug, applicationCounts } }: { to: Competition }) {
  const { t } = useLingui()
  const language = useLanguage()
  if (!applicationCounts || applicationCounts.all === 0) return '–'
  const waiting = formatNumber(language, applicationCounts.undecided)
  return (
    <>
      <a href={paths.applications(language, slug)}>{formatNumber(language, applicationCounts.all)}</a>
      {applicationCounts.undecided > 0 && (
        <>
          <br />
          <a href={paths.undecidedApplications(language, slug)}>{t`without a decision: ${waiting}`}</a>
        </>
      )}
    </>
  )
}

/** What comes next, when, and how far off that is. */
function Next({ line: { next, zone }, now }: { line: Line; now: Date }) {
  const { t } = useLingui()
  const language = useLanguage()
  if (!next) return '–'
  const at = momentOf(next, zone)
  const day = next.on === null ? t`date to be set` : formatDate(language, next.on, 'short')
  return (
    <>
      {capitalized(phaseStepWords[language][next.step])}
      <br />
      {next.at === null ? day : <ZonedTime at={new Date(next.at).toISOString()} zone={zone} />}
      <br />
      {next.standing === 'LATE' ? (
        <Badge tone="danger">{t`late`}</Badge>
      ) : (
        at !== undefined && <strong>{formatRelative(language, at, now, zone)}</strong>
      )}
    </>
  )
}

function lineOf(competition: Competition, now: Date): Line {
  const zone = programmeZone(competition.programme)
  const steps = phaseSteps(
    {
      ...competition,
      pitchingAt: competition.pitchingAt ?? null,
      resultsDueOn: competition.resultsDueOn ?? null,
      announcedAt: competition.announcedAt ?? null,
      cancelledAt: competition.cancelledAt ?? null,
    },
    zone,
    now,
  )
  const next =
    steps.find(({ standing }) => standing === 'LATE') ?? steps.find(({ standing }) => standing === 'NEXT')
  return { competition, zone, next }
}

function momentOf({ at, on }: PhaseStep, zone: string): string | undefined {
  if (at !== null) return new Date(at).toISOString()
  return on === null ? undefined : instantAt(zone, on).toISOString()
}

/** What is late or soon comes first, what has no date last. */
function bySoonest(one: Line, other: Line): number {
  const moment = ({ next, zone }: Line) => (next && momentOf(next, zone)) ?? '9999-12-31T00:00:00Z'
  return epoch(moment(one)) - epoch(moment(other))
}
