import type { ReactNode } from 'react'
import styles from './Grid.module.css'

export interface GridCell {
  key: string
  content: ReactNode
  align?: 'start' | 'end'
  /** Sentences: a few words stand in each line, two lines at most. */
  isLong?: boolean
  /** A word or two, a date: they stand in one line. */
  isShort?: boolean
}

export interface GridRowProps {
  /** Names the row; usually a link to what it is about. */
  header: ReactNode
  cells: readonly GridCell[]
  state?: 'plain' | 'selected' | 'muted'
}

export function GridRow({ header, cells, state = 'plain' }: GridRowProps) {
  return (
    <tr className={styles.gridRow} data-state={state}>
      <th scope="row">{header}</th>
      {cells.map((cell) => (
        <td key={cell.key} data-align={cell.align} data-long={cell.isLong} data-short={cell.isShort}>
          {cell.isLong ? <div className={styles.long}>{cell.content}</div> : cell.content}
        </td>
      ))}
    </tr>
  )
}

/** Rows that are still on their way. */
export function GridSkeletonRows({ columns, rows = 8 }: { columns: number; rows?: number }) {
  return Array.from({ length: rows }, (_, row) => (
    <tr key={row} className={styles.gridRow} aria-hidden="true">
      {Array.from({ length: columns }, (_, column) => (
        <td key={column}>
          <span className={styles.bone} />
        </td>
      ))}
    </tr>
  ))
}
