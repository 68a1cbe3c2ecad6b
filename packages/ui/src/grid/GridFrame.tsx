import type { ReactNode } from 'react'
import styles from './Grid.module.css'

export interface GridFrameProps {
  /** What the rows are; the table's accessible name. */
  label: string
  /** Rows are being fetched: the old ones stay in sight, dimmed. */
  isLoading?: boolean
  /** `<thead>` and `<tbody>`. */
  children: ReactNode
  /** In place of rows: nothing found, not loaded. */
  instead?: ReactNode
  /** Pagination. */
  footer?: ReactNode
}

/** The frame of a grid: a table whose head and names stay, scrolling by itself with the keyboard too. */
export function GridFrame({ label, isLoading = false, children, instead, footer }: GridFrameProps) {
  return (
    <div className={styles.frame} aria-busy={isLoading}>
      <div className={styles.box}>
        <div ref={markEdges} className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
          <table aria-label={label} className={styles.table}>
            {children}
          </table>
          {instead !== undefined && <div className={styles.instead}>{instead}</div>}
        </div>
      </div>
      {footer}
    </div>
  )
}

/** Tells the styles on which sides there is more to scroll to. */
function markEdges(scroll: HTMLDivElement | null) {
  if (scroll === null) return
  const mark = () => {
    scroll.dataset['before'] = String(scroll.scrollLeft > 0)
    scroll.dataset['after'] = String(scroll.scrollLeft + scroll.clientWidth < scroll.scrollWidth - 1)
  }
  const observer = new ResizeObserver(mark)
  for (const element of [scroll, ...scroll.children]) observer.observe(element)
  scroll.addEventListener('scroll', mark, { passive: true })
  return () => {
    observer.disconnect()
    scroll.removeEventListener('scroll', mark)
  }
}
