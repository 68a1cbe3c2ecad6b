import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { countedRole, roleWords } from '@bastama/domain/person/words.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import { paths } from '../../paths.ts'
import { DataGrid } from '../../shell/grid/DataGrid.tsx'
import { gridColumns } from '../../shell/grid/grid-columns.ts'
import { RowSampleMark } from '../../shell/grid/RowSampleMark.tsx'
import { useGrid } from '../../shell/grid/use-grid.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'
import { useOfferedActions } from '../../shell/palette-actions.ts'
import { ScreenTitle } from '../../shell/ScreenTitle.tsx'
import { ZonedTime } from '../../shell/ZonedTime.tsx'
import { AdministratorsOnly } from '../AdministratorsOnly.tsx'
import { domainRoles, givenRoles } from '../role-names.ts'
import { GiveRoleDialog } from './GiveRoleDialog.tsx'
import { Holder } from './Holder.tsx'
import { RolePlace } from './RolePlace.tsx'
import { roleGrantsQuery } from './roles.graphql.ts'
import type { RoleGrant } from './roles.graphql.ts'
import { rolesAddress, rolesVariables } from './roles-address.ts'
import { TakeRole } from './TakeRole.tsx'

/** Who holds which role, and where; roles are given and taken here. */
export function RolesPage() {
  const { t } = useLingui()
  return (
    <AdministratorsOnly title={t`People and roles`}>
      <Roles />
    </AdministratorsOnly>
  )
}

function Roles() {
  const { t } = useLingui()
  const language = useLanguage()
  const place = useGrid(rolesAddress)
  const [{ data, fetching, error }, read] = useQuery({
    query: roleGrantsQuery,
    variables: rolesVariables(language, place.state),
  })
  const [isGiving, setGiving] = useState(false)
  const [done, setDone] = useState<string | undefined>()
  const give = () => setGiving(true)
  useOfferedActions([{ id: 'give', label: t`Give a role`, icon: 'key', act: give }])

  const administrators = data?.administrators.totalCount ?? 0
  const zone = programmeZone(data?.programmes.nodes[0])
  const columns = useMemo(() => columnsOf({ administrators, zone, onDone: setDone }), [administrators, zone])
  const found = useMemo(() => data && { ...data.roleGrants, nodes: data.roleGrants.nodes.map(rowOf) }, [data])
  return (
    <>
      <ScreenTitle>{t`People and roles`}</ScreenTitle>
      <PageTitle
        title={t`People and roles`}
        actions={
          <Button size="s" icon="key" onClick={give}>
            {t`Give a role`}
          </Button>
        }
      />
      <div role="status">{done !== undefined && <Notice tone="success" title={done} />}</div>
      <DataGrid
        name="roles"
        label={t`People and roles`}
        searchLabel={t`Search by name or e-mail`}
        place={place}
        columns={columns}
        fields={rolesAddress.fields}
        filters={[
          {
            name: 'role',
            label: t`Role`,
            choices: givenRoles.map((value) => ({
              value,
              label: capitalized(roleWords[language][domainRoles[value]]),
            })),
          },
        ]}
        found={found}
        count={found && formatCount(language, found.totalCount, countedRole)}
        loading={{ fetching, error }}
        retry={() => read({ requestPolicy: 'network-only' })}
        emptyTitle={t`Nobody has been given a role yet`}
      />
      {isGiving && <GiveRoleDialog onClose={() => setGiving(false)} onDone={setDone} />}
    </>
  )
}

interface Row extends RoleGrant {
  readonly isSample: boolean
}

function rowOf(grant: RoleGrant): Row {
  return { ...grant, isSample: grant.person?.isSample ?? false }
}

const column = gridColumns<Row>()

function columnsOf({
  administrators,
  zone,
  onDone,
}: {
  administrators: number
  zone: string
  onDone: (what: string) => void
}) {
  return column.columns([
    column.display({
      id: 'name',
      meta: { label: msg`Person` },
      cell: ({ row }) => (
        <>
          <NameCell of={row.original} /> <RowSampleMark of={row.original} />
        </>
      ),
    }),
    column.display({
      id: 'email',
      meta: { label: msg`E-mail` },
      cell: ({ row }) => row.original.person?.email ?? '–',
    }),
    column.display({
      id: 'role',
      meta: { label: msg`Role`, isShort: true },
      cell: ({ row }) => <RoleCell of={row.original} />,
    }),
    column.display({
      id: 'where',
      meta: { label: msg`Where`, isLong: true },
      cell: ({ row }) => <RolePlace of={row.original} />,
    }),
    column.display({
      id: 'givenAt',
      meta: { label: msg`Since`, field: 'givenAt', isShort: true },
      cell: ({ row }) => <ZonedTime at={row.original.givenAt} zone={zone} style="figures" />,
    }),
    column.display({
      id: 'givenBy',
      meta: { label: msg`Given by` },
      cell: ({ row }) => <Holder of={row.original.givenBy} />,
    }),
    column.display({
      id: 'take',
      meta: { label: msg`Take away`, isShort: true },
      cell: ({ row }) => <TakeRole grant={row.original} administrators={administrators} onDone={onDone} />,
    }),
  ])
}

/** The name, which leads to what the record tells of the person. */
function NameCell({ of: { person } }: { of: Row }) {
  const language = useLanguage()
  if (!person) return '–'
  return (
    <TextLink look="quiet" href={paths.record(language, String(new URLSearchParams({ subject: person.id })))}>
      <Local of={person.name} />
    </TextLink>
  )
}

function RoleCell({ of }: { of: Row }) {
  return capitalized(roleWords[useLanguage()][domainRoles[of.role]])
}
