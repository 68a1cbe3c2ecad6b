import type { ReactNode } from 'react'
import styles from './Split.module.css'

/** What the page is about, with facts or filters beside it; under one another on a phone. */
export function Split({
  aside,
  side = 'end',
  isAsideFirst = side === 'start',
  isAsideSticky = false,
  children,
}: {
  aside: ReactNode
  /** start: the aside comes first (filters); end: after (facts) */
  side?: 'start' | 'end'
  /** Comes first on a phone though it stands at the end where there is room: what one must know before reading on. */
  isAsideFirst?: boolean
  /** Stays in sight while the page is read, where there is room: what is filled in while reading. */
  isAsideSticky?: boolean
  children: ReactNode
}) {
  return (
    <div className={styles.split} data-side={side} data-sticky={isAsideSticky || undefined}>
      {isAsideFirst && <div className={styles.aside}>{aside}</div>}
      <div className={styles.main}>{children}</div>
      {!isAsideFirst && <div className={styles.aside}>{aside}</div>}
    </div>
  )
}
