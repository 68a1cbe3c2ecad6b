import type { ReactNode } from 'react'
import styles from './Grid.module.css'

export interface GridToolbarProps {
  label: string
  /** A form to search and filter. */
  children: ReactNode
  /** How many rows there are, in words. */
  count?: string
  /** What holds of all rows. */
  mark?: ReactNode
  actions?: ReactNode
  /** The filters that are on: Chips. */
  chips?: ReactNode
}

/**
 * Over a grid: search and filters, what one can do; under them how many there are, and by which filters. That line is
 * always there, so that nothing moves while one types.
 */
export function GridToolbar({ label, children, count, mark, actions, chips }: GridToolbarProps) {
  return (
    <div role="group" aria-label={label} className={styles.toolbar}>
      <div className={styles.row}>
        {children}
        {actions !== undefined && <div className={styles.end}>{actions}</div>}
      </div>
      <div className={styles.standing}>
        <p role="status" className={styles.count}>
          {count}
        </p>
        {mark}
        {chips}
      </div>
    </div>
  )
}
