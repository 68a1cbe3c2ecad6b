import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { shownReference } from '@bastama/domain/application/reference.ts'
import type { CompetitionKind } from '@bastama/domain/competition/competition.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import type { CompetitionApplicationsQuery } from '../../graphql/generated/graphql.ts'
import { gridColumns } from '../../shell/grid/grid-columns.ts'
import { RowSampleMark } from '../../shell/grid/RowSampleMark.tsx'
import { Local } from '../../shell/Local.tsx'
import { ZonedTime } from '../../shell/ZonedTime.tsx'
import { OutcomeBadge, StandingBadge } from '../Badges.tsx'
import { ProjectLink } from '../ProjectLink.tsx'
import { useApplicantName } from '../use-applicant-name.ts'

type Competition = NonNullable<CompetitionApplicationsQuery['competition']>

/** An application as a line of the list. */
export type ApplicationRow = Competition['applications']['edges'][number]['node'] & {
  /** Its page, which knows the list that led there. */
  readonly href: string
  readonly zone: string
  /** Begins to decide with it; left out where nothing is to be decided, or it may not be now. */
  readonly decide?: () => void
}

const column = gridColumns<ApplicationRow>()

const name = column.display({
  id: 'name',
  meta: { label: msg`Applicant`, field: 'name' },
  cell: ({ row }) => <NameCell of={row.original} />,
})

const reference = column.display({
  id: 'reference',
  meta: { label: msg`Number`, field: 'reference', isShort: true },
  cell: ({ row }) => shownReference(row.original.reference),
})

const project = column.display({
  id: 'project',
  meta: { label: msg`Project` },
  cell: ({ row }) => <ProjectLink of={row.original} />,
})

const state = column.display({
  id: 'state',
  meta: { label: msg`State` },
  cell: ({ row }) => <StandingBadge of={row.original} />,
})

const decision = column.display({
  id: 'decision',
  meta: { label: msg`Decision` },
  cell: ({ row }) => <DecisionCell of={row.original} />,
})

const award = column.display({
  id: 'award',
  meta: { label: msg`Award` },
  cell: ({ row }) => (row.original.decision?.award ? <Local of={row.original.decision.award.name} /> : '–'),
})

const submittedAt = column.display({
  id: 'submittedAt',
  meta: { label: msg`Sent`, field: 'submittedAt', isShort: true },
  cell: ({ row }) => <MomentCell at={row.original.submittedAt} zone={row.original.zone} />,
})

const confirmBy = column.display({
  id: 'confirmBy',
  meta: { label: msg`To confirm before`, isShort: true },
  cell: ({ row }) => (
    <MomentCell
      at={row.original.state === 'SELECTED' ? row.original.confirmBy : null}
      zone={row.original.zone}
    />
  ),
})

const ofPersons = column.columns([name, reference, state, decision, submittedAt, confirmBy])
const ofTeams = column.columns([name, project, reference, state, decision, award, submittedAt, confirmBy])

/** The columns for who applies to a kind of competition. */
export const columnsOf = {
  FACILITATORS: ofPersons,
  PARTICIPANTS: ofPersons,
  PROJECTS: ofTeams,
} as const satisfies Record<CompetitionKind, unknown>

function NameCell({ of }: { of: ApplicationRow }) {
  const { text, lang } = useApplicantName()(of)
  return (
    <>
      <TextLink look="quiet" href={of.href} lang={lang}>
        {text}
      </TextLink>{' '}
      <RowSampleMark of={of} />
    </>
  )
}

/** What was decided, or the way to decide it. */
function DecisionCell({ of: { decision, decide } }: { of: ApplicationRow }) {
  const { t } = useLingui()
  if (decision) return <OutcomeBadge of={decision} />
  if (!decide) return '–'
  return (
    <Button variant="quiet" size="s" icon="pencil" onClick={decide}>
      {t`Decide`}
    </Button>
  )
}

function MomentCell({ at, zone }: { at: string | null | undefined; zone: string }) {
  return at ? <ZonedTime at={at} zone={zone} style="figures" /> : '–'
}
