import type { ReactNode } from 'react'
import type { HeadingLevel } from './Heading.tsx'
import styles from './Schedule.module.css'

export interface ScheduleEntry {
  key: string
  /** "10:00–11:30" */
  time: string
  dateTime: string
  title: string
  lang?: string | undefined
  /** Topic, place. */
  facts?: readonly string[]
  /** Who leads it, as links. */
  people?: ReactNode
}

export interface ScheduleDay {
  key: string
  date: string
  dateTime: string
  entries: readonly ScheduleEntry[]
}

/** A timetable by day; also printed. */
export function Schedule({ days, level = 3 }: { days: readonly ScheduleDay[]; level?: HeadingLevel }) {
  const Tag = `h${level}` as const
  return (
    <div className={styles.schedule}>
      {days.map((day) => (
        <section key={day.key} className={styles.day}>
          <Tag className={styles.date}>
            <time dateTime={day.dateTime}>{day.date}</time>
          </Tag>
          <ol role="list">
            {day.entries.map((entry) => (
              <li key={entry.key} className={styles.entry}>
                <time dateTime={entry.dateTime} className={styles.time}>
                  {entry.time}
                </time>
                <div className={styles.what}>
                  <p className={styles.title} lang={entry.lang}>
                    {entry.title}
                  </p>
                  {entry.facts !== undefined && entry.facts.length > 0 && (
                    <p className={styles.facts}>{entry.facts.join(' · ')}</p>
                  )}
                  {entry.people !== undefined && <div className={styles.facts}>{entry.people}</div>}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
