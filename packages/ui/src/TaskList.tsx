import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './TaskList.module.css'

export interface Task {
  href: string
  title: ReactNode
  /** What it stands at, in words. */
  status: string
  /** done: nothing more to do; todo: to be done; optional: may be left; wrong: to be mended */
  tone: 'done' | 'todo' | 'optional' | 'wrong'
}

/** What is to be done, in any order; the whole row leads there. */
export function TaskList({ label, tasks }: { label: string; tasks: readonly Task[] }) {
  return (
    <ol role="list" aria-label={label} className={styles.list}>
      {tasks.map(({ href, title, status, tone }, index) => (
        <li key={href} className={styles.task}>
          <a href={href} className={styles.link} aria-describedby={`task-${index}-status`}>
            {title}
          </a>
          <span id={`task-${index}-status`} className={styles.status} data-tone={tone}>
            {tone === 'done' && <Icon name="check" size="1.1em" />}
            {tone === 'wrong' && <Icon name="warning" size="1.1em" />}
            {status}
          </span>
        </li>
      ))}
    </ol>
  )
}
