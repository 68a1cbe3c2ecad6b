import { useLingui } from '@lingui/react/macro'
import { useTable } from '@tanstack/react-table'
import { useCallback, useMemo, useRef } from 'react'
import type { CombinedError } from 'urql'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { Pagination } from '@bastama/ui/Pagination.tsx'
import { Select } from '@bastama/ui/field/Select.tsx'
import { GridFrame } from '@bastama/ui/grid/GridFrame.tsx'
import { GridHeaderCell } from '@bastama/ui/grid/GridHeaderCell.tsx'
import { GridRow, GridSkeletonRows } from '@bastama/ui/grid/GridRow.tsx'
import type { GridPageFragment } from '../../graphql/generated/graphql.ts'
import { keys, useKey } from '../keyboard.ts'
import { LoadFailure } from '../LoadFailure.tsx'
import { useHiddenColumns } from './column-memory.ts'
import styles from './DataGrid.module.css'
import { nextSort, pageSizes } from './grid-address.ts'
import { gridFeatures } from './grid-columns.ts'
import type { GridColumn, GridColumnMeta } from './grid-columns.ts'
import { GridTools } from './GridTools.tsx'
import { LostPage, UnknownInAddress } from './GridNotices.tsx'
import type { GridFilter } from './GridTools.tsx'
import { isRefused } from './refused.ts'
import { IsGridOfSamples } from './RowSampleMark.tsx'
import type { GridPlace } from './use-grid.ts'

/** What a row is of. */
interface GridItem {
  readonly id: string
  readonly isSample?: boolean
}

interface Loading {
  readonly fetching: boolean
  readonly error?: CombinedError | undefined
}

export interface DataGridProps<Row extends GridItem, Filter extends string, Field extends string> {
  /** Names the memory of its columns. */
  name: string
  label: string
  searchLabel: string
  place: GridPlace<Filter, Field>
  /** Stable; the first column names the row. */
  columns: readonly GridColumn<Row>[]
  /** The ids of columns that are hidden until someone shows them. */
  hiddenAtFirst?: readonly string[]
  fields: readonly Field[]
  filters: readonly GridFilter<Filter>[]
  /** Nothing until they are read for the first time. */
  found:
    | { readonly nodes: readonly Row[]; readonly totalCount: number; readonly pageInfo: GridPageFragment }
    | undefined
  /** How many there are, in words. */
  count: string | undefined
  loading: Loading
  retry: () => void
  emptyTitle: string
}

/** The one grid of the console: search, filters, order and page in the address; columns as one likes them; by keyboard. */
export function DataGrid<Row extends GridItem, Filter extends string, Field extends string>(
  props: DataGridProps<Row, Filter, Field>,
) {
  const { name, label, place, columns, fields, found, loading, retry } = props
  const { t, i18n } = useLingui()
  const labelOf = (column: { id: string; columnDef: { meta?: GridColumnMeta } }) =>
    column.columnDef.meta === undefined ? column.id : i18n._(column.columnDef.meta.label)
  const frame = useRef<HTMLDivElement>(null)
  useKey(
    keys.next,
    useCallback(() => moveAmongRows(frame.current, 1), []),
  )
  useKey(
    keys.previous,
    useCallback(() => moveAmongRows(frame.current, -1), []),
  )

  const [hidden, setHidden] = useHiddenColumns(name, props.hiddenAtFirst ?? [])
  const table = useTable({
    features: gridFeatures,
    columns: columns.slice(),
    data: useMemo(() => found?.nodes.slice() ?? [], [found]),
    getRowId: (row) => row.id,
    state: {
      columnVisibility: useMemo(() => Object.fromEntries(hidden.map((id) => [id, false])), [hidden]),
    },
  })
  const seen = table.getVisibleLeafColumns()
  const rows = table.getRowModel().rows
  const isOfSamples = rows.length > 1 && rows.every(({ original }) => original.isSample)
  const isPageLost = place.state.from !== undefined && isRefused(loading.error)

  return (
    <div className={styles.grid} ref={frame}>
      <UnknownInAddress {...place.unknown} />
      <GridTools
        isOfSamples={isOfSamples}
        label={label}
        searchLabel={props.searchLabel}
        place={place}
        filters={props.filters}
        count={props.count}
        columns={table
          .getAllLeafColumns()
          .slice(1)
          .map((column) => ({
            value: column.id,
            label: labelOf(column),
          }))}
        hidden={hidden}
        onHide={setHidden}
      />
      {isPageLost && <LostPage href={place.hrefWith({})} />}
      {loading.error !== undefined && !isPageLost && <LoadFailure error={loading.error} retry={retry} />}
      {(found !== undefined || loading.error === undefined) && (
        <GridFrame
          label={label}
          isLoading={loading.fetching}
          instead={found !== undefined && rows.length === 0 ? <NoRows {...props} /> : undefined}
          footer={<Pages place={place} found={found} />}
        >
          <thead>
            <tr>
              {seen.map((column) => {
                const meta = column.columnDef.meta
                return (
                  <HeaderCell
                    key={column.id}
                    label={labelOf(column)}
                    align={meta?.align ?? 'start'}
                    field={fields.find((field) => field === meta?.field)}
                    place={place}
                  />
                )
              })}
            </tr>
          </thead>
          <tbody>
            {found === undefined && <GridSkeletonRows columns={seen.length} />}
            <IsGridOfSamples value={isOfSamples}>
              {rows.map((row) => {
                const [header, ...cells] = row.getVisibleCells()
                return (
                  <GridRow
                    key={row.id}
                    header={header === undefined ? null : <table.FlexRender cell={header} />}
                    cells={cells.map((cell) => ({
                      key: cell.id,
                      content: <table.FlexRender cell={cell} />,
                      align: cell.column.columnDef.meta?.align ?? 'start',
                      isLong: cell.column.columnDef.meta?.isLong ?? false,
                      isShort: cell.column.columnDef.meta?.isShort ?? false,
                    }))}
                  />
                )
              })}
            </IsGridOfSamples>
          </tbody>
        </GridFrame>
      )}
      {found === undefined && loading.error === undefined && (
        <p role="status" className="visually-hidden">
          {t`Loading …`}
        </p>
      )}
    </div>
  )
}

function HeaderCell<Filter extends string, Field extends string>({
  label,
  align,
  field,
  place,
}: {
  label: string
  align: 'start' | 'end'
  field: Field | undefined
  place: GridPlace<Filter, Field>
}) {
  const { t } = useLingui()
  if (field === undefined) return <GridHeaderCell label={label} align={align} />
  const sort = nextSort(place.state.sort, field)
  return (
    <GridHeaderCell
      label={label}
      align={align}
      sort={{
        direction: place.state.sort.field === field ? place.state.sort.direction : 'none',
        href: place.hrefWith({ sort }),
        actionLabel: sort.direction === 'ascending' ? t`Sort upwards` : t`Sort downwards`,
      }}
    />
  )
}

function NoRows<Row extends GridItem, Filter extends string, Field extends string>({
  place,
  found,
  emptyTitle,
}: DataGridProps<Row, Filter, Field>) {
  const { t } = useLingui()
  if (found !== undefined && found.totalCount > 0) {
    return (
      <EmptyState
        title={t`This page of the list is empty now`}
        action={<ButtonLink size="s" href={place.hrefWith({})}>{t`To the first page`}</ButtonLink>}
      />
    )
  }
  if (!place.isFiltered) return <EmptyState title={emptyTitle} />
  return (
    <EmptyState
      title={t`Nothing matches`}
      action={<ButtonLink size="s" href={place.hrefOfAll}>{t`Clear search and filters`}</ButtonLink>}
    />
  )
}

function Pages<Filter extends string, Field extends string>({
  place,
  found,
}: {
  place: GridPlace<Filter, Field>
  found: { readonly totalCount: number; readonly pageInfo: GridPageFragment } | undefined
}) {
  const { t } = useLingui()
  const page = found?.pageInfo
  const isOnePage = found !== undefined && found.totalCount <= pageSizes[0]
  const link = (side: 'after' | 'before', cursor: string | null | undefined, label: string) =>
    cursor ? { href: place.hrefWith({ from: { side, cursor } }), label } : undefined
  return (
    <div className={styles.footer}>
      {!isOnePage && (
        <Select
          label={t`Rows on a page`}
          value={String(place.state.size)}
          onChange={(event) => place.change({ size: Number(event.target.value) })}
          options={pageSizes.map((size) => ({ value: String(size), label: String(size) }))}
        />
      )}
      <Pagination
        label={t`Pages of the list`}
        previous={page?.hasPreviousPage ? link('before', page.startCursor, t`Previous page`) : undefined}
        next={page?.hasNextPage ? link('after', page.endCursor, t`Next page`) : undefined}
      />
    </div>
  )
}

/** Moves the focus from row to row: on the links that name them, so that Enter opens the row. */
function moveAmongRows(frame: HTMLElement | null, step: 1 | -1): void {
  const links = [...(frame?.querySelectorAll<HTMLElement>('tbody th[scope="row"] a') ?? [])]
  const row = document.activeElement?.closest('tbody tr') ?? null
  const current = links.findIndex((link) => row !== null && row.contains(link))
  const next = current === -1 ? (step === 1 ? 0 : links.length - 1) : current + step
  links[next]?.focus()
}
