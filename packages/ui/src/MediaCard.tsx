import type { ReactNode } from 'react'
import { CardTitle } from './Card.tsx'
import card from './Card.module.css'
import type { HeadingLevel } from './Heading.tsx'
import styles from './MediaCard.module.css'

export interface MediaCardProps {
  title: string
  href: string
  level?: HeadingLevel
  lang?: string | undefined
  /** A Picture or a Poster; decorative, since the title says what it is. */
  picture: ReactNode
  /** Badges and marks. */
  marks?: ReactNode
  /** Short facts in one line: theme, district, date. */
  facts?: readonly string[]
  summary?: string | undefined
  summaryLang?: string | undefined
  footer?: ReactNode
}

/** A picture with a title under it: a project, an album, a workshop. The whole card can be pressed. */
export function MediaCard({
  title,
  href,
  level = 3,
  lang,
  picture,
  marks,
  facts = [],
  summary,
  summaryLang,
  footer,
}: MediaCardProps) {
  return (
    <article className={`${card.card} ${styles.card}`} data-tone="plain">
      <div className={styles.text}>
        <CardTitle level={level} href={href} lang={lang}>
          {title}
        </CardTitle>
        {facts.length > 0 && (
          <p className={styles.facts}>
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        )}
        {summary !== undefined && (
          <p className={styles.summary} lang={summaryLang}>
            {summary}
          </p>
        )}
        {footer}
      </div>
      <div className={styles.picture}>{picture}</div>
      {marks !== undefined && <div className={styles.marks}>{marks}</div>}
    </article>
  )
}
