import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

export interface DataTableColumn<Row> {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** end for numbers, so that digits stand under one another */
  align?: 'start' | 'end'
  /** Sentences: a few words stand in each line, also where the table has to scroll for it. */
  isLong?: boolean
  /** How much of the table it takes (`25%`), where tables one under another are to stand in line. */
  width?: string
  /** The column that names the row; the first one if none says so. */
  isRowHeader?: boolean
}

export interface DataTableProps<Row> {
  caption: ReactNode
  /** The caption is only for who listens, since a heading above says the same. */
  isCaptionHidden?: boolean
  columns: readonly DataTableColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** A table of data. Too wide for the screen it scrolls by itself, with the keyboard too. */
export function DataTable<Row>({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
  rowKey,
}: DataTableProps<Row>) {
  const captionId = useId()
  const rowHeader = columns.find((column) => column.isRowHeader)?.key ?? columns[0]?.key
  return (
    <div className={styles.scroll} role="region" aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption id={captionId} data-hidden={isCaptionHidden}>
          {isCaptionHidden ? <span className="visually-hidden">{caption}</span> : caption}
        </caption>
        {columns.some(({ width }) => width !== undefined) && (
          <colgroup>
            {columns.map(({ key, width }) => (
              <col key={key} style={{ inlineSize: width }} />
            ))}
          </colgroup>
        )}
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={styles.cell} data-align={column.align}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.key === rowHeader ? (
                  <th key={column.key} scope="row" className={styles.cell} data-align={column.align}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    className={styles.cell}
                    data-align={column.align}
                    data-long={column.isLong}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
