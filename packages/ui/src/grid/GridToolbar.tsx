import type { ReactNode } from 'react'
import styles from './Grid.module.css'

export interface GridToolbarProps {
  label: string
  /** A form to search and filter. */
  children: ReactNode
  /** How many rows there are, in words. */
  count?: string
  actions?: ReactNode
  /** The filters that are on: Chips. */
  chips?: ReactNode
}

/** Over a grid: search and filters, how many there are, what one can do. */
export function GridToolbar({ label, children, count, actions, chips }: GridToolbarProps) {
  return (
    <div role="group" aria-label={label} className={styles.toolbar}>
      <div className={styles.row}>
        {children}
        <div className={styles.end}>
          {count !== undefined && (
            <p role="status" className={styles.count}>
              {count}
            </p>
          )}
          {actions}
        </div>
      </div>
      {chips}
    </div>
  )
}
