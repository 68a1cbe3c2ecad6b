import type { ReactNode } from 'react'
import styles from './Band.module.css'

/** A full-width ground under a part of the page. night: the mountain at dusk, for a hero or one figure row a page. */
export function Band({
  tone = 'paper',
  children,
}: {
  tone?: 'paper' | 'sunken' | 'green' | 'apricot' | 'snow' | 'night'
  children: ReactNode
}) {
  return (
    <div className={styles.band} data-tone={tone}>
      {children}
    </div>
  )
}
