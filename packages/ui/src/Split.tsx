import type { ReactNode } from 'react'
import styles from './Split.module.css'

/** What the page is about, with facts or filters beside it; under one another on a phone. */
export function Split({
  aside,
  side = 'end',
  children,
}: {
  aside: ReactNode
  /** start: the aside comes first (filters); end: after (facts) */
  side?: 'start' | 'end'
  children: ReactNode
}) {
  return (
    <div className={styles.split} data-side={side}>
      {side === 'start' && <div className={styles.aside}>{aside}</div>}
      <div className={styles.main}>{children}</div>
      {side === 'end' && <div className={styles.aside}>{aside}</div>}
    </div>
  )
}
