import type { ReactNode } from 'react'
import styles from './PageTitle.module.css'

export interface PageTitleProps {
  title: string
  lang?: string | undefined
  /** Breadcrumbs. */
  crumbs?: ReactNode
  /** Badges and marks under the title. */
  marks?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
}

/** The head of a page: where it is, what it is, what state it is in, what one can do. */
export function PageTitle({ title, lang, crumbs, marks, lead, actions }: PageTitleProps) {
  return (
    <div className={styles.head}>
      {crumbs}
      <h1 className={styles.title} lang={lang}>
        {title}
      </h1>
      {marks !== undefined && <div className={styles.row}>{marks}</div>}
      {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      {actions !== undefined && <div className={styles.row}>{actions}</div>}
    </div>
  )
}
