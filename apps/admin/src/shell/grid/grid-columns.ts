import type { MessageDescriptor } from '@lingui/core'
import { columnVisibilityFeature, createColumnHelper, tableFeatures } from '@tanstack/react-table'
import type { ColumnDef, RowData } from '@tanstack/react-table'

/** What our grids want to know of a column beside its id and its cell. */
export interface GridColumnMeta {
  readonly label: MessageDescriptor
  /** end for numbers */
  readonly align?: 'start' | 'end'
  /** Sentences, for which a few words stand in each line. */
  readonly isLong?: boolean
  /** A word or two, a date, which stand in one line. */
  readonly isShort?: boolean
  /** The field of the address that orders by this column; left out where there is no order. */
  readonly field?: string
}

const columnMeta: GridColumnMeta = { label: { id: '' } }

/** Order, filters and pages are the server's work; the table keeps columns and which of them are seen. */
export const gridFeatures = tableFeatures({ columnVisibilityFeature, columnMeta })

export type GridColumn<Row extends RowData> = ColumnDef<typeof gridFeatures, Row>

/** Makes the columns of a grid; the first one names the row and is always seen. */
export function gridColumns<Row extends RowData>() {
  return createColumnHelper<typeof gridFeatures, Row>()
}
