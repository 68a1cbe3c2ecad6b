import type { ReactNode } from 'react'
import { Ridge } from './Ridge.tsx'
import styles from './ErrorPage.module.css'

export interface ErrorPageProps {
  /** "404" or the like, small; the title says it in words. */
  code: string
  title: string
  children?: ReactNode
  /** Ways on. */
  actions?: ReactNode
}

/** The whole page when there is nothing to show. */
export function ErrorPage({ code, title, children, actions }: ErrorPageProps) {
  return (
    <div className={styles.error}>
      <Ridge />
      <p className={styles.code}>{code}</p>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.text}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
