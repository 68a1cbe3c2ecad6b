import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'
import styles from './Notice.module.css'

const icons = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  danger: 'stop',
} as const satisfies Record<string, IconName>

export interface NoticeProps {
  tone?: keyof typeof icons
  title: string
  /** alert interrupts who listens; only for what has just happened. */
  role?: 'alert' | 'status' | undefined
  children?: ReactNode
}

/** Something to know before going on. */
export function Notice({ tone = 'info', title, role, children }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} role={role}>
      <Icon name={icons[tone]} size="1.5rem" />
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
    </div>
  )
}
