import type { ReactNode } from 'react'
import { CardTitle } from './Card.tsx'
import type { HeadingLevel } from './Heading.tsx'
import styles from './Timeline.module.css'

export interface TimelineItem {
  key: string
  date: string
  /** Machine-readable. */
  dateTime: string
  title: string
  lang?: string | undefined
  children?: ReactNode
}

/** What happened, one after another. */
export function Timeline({ items, level = 3 }: { items: readonly TimelineItem[]; level?: HeadingLevel }) {
  return (
    <ol role="list" className={styles.timeline}>
      {items.map((item) => (
        <li key={item.key} className={styles.item}>
          <time dateTime={item.dateTime}>{item.date}</time>
          <CardTitle level={level} lang={item.lang}>
            {item.title}
          </CardTitle>
          {item.children}
        </li>
      ))}
    </ol>
  )
}
