import { Icon } from './Icon.tsx'
import styles from './Pagination.module.css'

export interface PaginationProps {
  label: string
  previous?: { href: string; label: string } | undefined
  next?: { href: string; label: string } | undefined
  /** Where one is: "25–48 of 112". */
  status?: string
}

/** Links to the page before and the page after. */
export function Pagination({ label, previous, next, status }: PaginationProps) {
  return (
    <nav aria-label={label} className={styles.pagination} data-print="no">
      {previous && (
        <a href={previous.href} rel="prev" className={styles.link}>
          <Icon name="arrow-left" />
          {previous.label}
        </a>
      )}
      {status !== undefined && <span className={styles.status}>{status}</span>}
      {next && (
        <a href={next.href} rel="next" className={styles.link} data-side="end">
          {next.label}
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  )
}
