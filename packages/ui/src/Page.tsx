import type { ReactNode } from 'react'
import styles from './Page.module.css'

/** The width of a page with its gutters. text: one readable column; wide: everything else. */
export function Page({ width = 'wide', children }: { width?: 'text' | 'wide'; children: ReactNode }) {
  return (
    <div className={styles.page} data-width={width}>
      {children}
    </div>
  )
}
