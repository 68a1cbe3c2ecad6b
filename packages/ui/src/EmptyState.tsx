import type { ReactNode } from 'react'
import type { HeadingLevel } from './Heading.tsx'
import styles from './EmptyState.module.css'
import { Ridge } from './Ridge.tsx'

export interface EmptyStateProps {
  title: string
  level?: HeadingLevel
  /** Why there is nothing, and what to do. */
  children?: ReactNode
  action?: ReactNode
}

/** In place of a list that has nothing in it. */
export function EmptyState({ title, level = 2, children, action }: EmptyStateProps) {
  const Tag = `h${level}` as const
  return (
    <div className={styles.empty}>
      <Ridge />
      <Tag className={styles.title}>{title}</Tag>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  )
}
