import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from 'urql'
import { facilitatorStates } from '@bastama/domain/facilitator/states.ts'
import { countedFacilitator, facilitatorStateWords } from '@bastama/domain/facilitator/words.ts'
import { langOf, languageNames, languages } from '@bastama/domain/kernel/language.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import type { FacilitatorsQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { DataGrid } from '../shell/grid/DataGrid.tsx'
import { gridColumns } from '../shell/grid/grid-columns.ts'
import { RowSampleMark } from '../shell/grid/RowSampleMark.tsx'
import { useGrid } from '../shell/grid/use-grid.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { ScreenTitle } from '../shell/ScreenTitle.tsx'
import { runsProgrammes, useViewer } from '../shell/viewer.ts'
import { ZonedTime } from '../shell/ZonedTime.tsx'
import { facilitatorsQuery } from './facilitator.graphql.ts'
import { facilitatorsAddress, facilitatorsVariables } from './facilitators-address.ts'
import { SpokenLanguages } from './SpokenLanguages.tsx'
import { StateBadge } from './StateBadge.tsx'

type Row = FacilitatorsQuery['facilitators']['nodes'][number]

/** All facilitators as a grid. */
export function FacilitatorsPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const { actor } = useViewer()
  const place = useGrid(facilitatorsAddress)
  const [{ data, fetching, error }, read] = useQuery({
    query: facilitatorsQuery,
    variables: facilitatorsVariables(language, place.state),
  })
  const found = data?.facilitators
  const topics = data?.programmes.nodes[0]?.topics ?? []
  return (
    <>
      <ScreenTitle>{t`Facilitators`}</ScreenTitle>
      <PageTitle
        title={t`Facilitators`}
        {...(runsProgrammes(actor)
          ? {
              actions: (
                <ButtonLink size="s" icon="pencil" href={paths.newFacilitator(language)}>
                  {t`New facilitator`}
                </ButtonLink>
              ),
            }
          : {})}
      />
      <DataGrid
        name="facilitators"
        label={t`Facilitators`}
        searchLabel={t`Search facilitators`}
        place={place}
        columns={runsProgrammes(actor) ? columns : publicColumns}
        hiddenAtFirst={['updatedAt']}
        fields={facilitatorsAddress.fields}
        filters={[
          {
            name: 'state',
            label: t`State`,
            // Of others nobody else reads any.
            choices: facilitatorStates
              .filter((state) => state === 'PUBLISHED' || runsProgrammes(actor))
              .map((value) => ({ value, label: capitalized(facilitatorStateWords[language][value]) })),
          },
          {
            name: 'topic',
            label: t`Topic`,
            choices: topics.map(({ slug, name }) => ({
              value: slug,
              label: name.text,
              lang: langOf(name, language),
            })),
          },
          {
            name: 'language',
            label: t`Language of work`,
            choices: languages.map((value) => ({ value, label: languageNames[value], lang: value })),
          },
        ]}
        found={found}
        count={found && formatCount(language, found.totalCount, countedFacilitator)}
        loading={{ fetching, error }}
        retry={() => read({ requestPolicy: 'network-only' })}
        emptyTitle={t`No facilitator has been published yet`}
      />
    </>
  )
}

const column = gridColumns<Row>()

const columns = column.columns([
  column.display({
    id: 'name',
    meta: { label: msg`Name`, field: 'name' },
    cell: ({ row }) => <NameCell of={row.original} />,
  }),
  column.display({
    id: 'state',
    meta: { label: msg`State`, isShort: true },
    cell: ({ row }) => <StateBadge state={row.original.state} />,
  }),
  column.display({
    id: 'headline',
    meta: { label: msg`What they do`, isLong: true },
    cell: ({ row }) => <Local of={row.original.headline} />,
  }),
  column.display({
    id: 'topics',
    meta: { label: msg`Topics`, isLong: true },
    cell: ({ row }) =>
      row.original.topics.map((topic, index) => (
        <span key={topic.id}>
          {index > 0 && ', '}
          <Local of={topic.name} />
        </span>
      )),
  }),
  column.display({
    id: 'languages',
    meta: { label: msg`Languages of work`, isShort: true },
    cell: ({ row }) => <SpokenLanguages of={row.original.languages} />,
  }),
  column.display({
    id: 'sessions',
    meta: { label: msg`Sessions`, align: 'end' },
    cell: ({ row }) => <SessionsCell of={row.original} />,
  }),
  column.display({
    id: 'updatedAt',
    meta: { label: msg`Changed`, field: 'updatedAt', isShort: true },
    cell: ({ row }) => <MomentCell at={row.original.updatedAt} of={row.original} />,
  }),
])

/** Of others than those that are published nobody else reads any: their state says nothing. */
const publicColumns = columns.filter(({ id }) => id !== 'state')

function NameCell({ of }: { of: Row }) {
  return (
    <>
      <TextLink look="quiet" href={paths.facilitator(useLanguage(), of.slug)}>
        <Local of={of.name} />
      </TextLink>{' '}
      <RowSampleMark of={of} />
    </>
  )
}

function SessionsCell({ of }: { of: Row }) {
  const language = useLanguage()
  return (
    <a href={`${paths.facilitator(language, of.slug)}#sessions`}>
      {formatNumber(language, of.sessions.totalCount)}
    </a>
  )
}

function MomentCell({ at, of }: { at: string; of: Row }) {
  return <ZonedTime at={at} zone={programmeZone(of.programme)} style="figures" />
}
