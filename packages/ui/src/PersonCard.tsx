import type { ReactNode } from 'react'
import { CardTitle } from './Card.tsx'
import card from './Card.module.css'
import type { HeadingLevel } from './Heading.tsx'
import styles from './PersonCard.module.css'

export interface PersonCardProps {
  name: string
  href?: string | undefined
  level?: HeadingLevel
  lang?: string | undefined
  /** What the person does here, in a line. */
  headline?: string | undefined
  headlineLang?: string | undefined
  /** A Picture or an Avatar; decorative, since the name stands beside it. */
  portrait: ReactNode
  marks?: ReactNode
  layout?: 'portrait' | 'row'
}

/** A person with what they do. portrait: the picture above; row: beside. */
export function PersonCard({
  name,
  href,
  level = 3,
  lang,
  headline,
  headlineLang,
  portrait,
  marks,
  layout = 'portrait',
}: PersonCardProps) {
  return (
    <article className={`${card.card} ${styles.card}`} data-tone="plain" data-layout={layout}>
      <div className={styles.text}>
        <CardTitle level={level} href={href} lang={lang}>
          {name}
        </CardTitle>
        {headline !== undefined && (
          <p className={styles.headline} lang={headlineLang}>
            {headline}
          </p>
        )}
        {marks !== undefined && <div className={styles.marks}>{marks}</div>}
      </div>
      <div className={styles.portrait}>{portrait}</div>
    </article>
  )
}
