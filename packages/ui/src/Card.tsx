import type { ReactNode } from 'react'
import styles from './Card.module.css'
import type { HeadingLevel } from './Heading.tsx'

/**
 * One thing of many. With a `CardTitle` that has an address the whole card can be pressed, while the link is only the title
 * and other links inside stay reachable.
 */
export function Card({
  tone = 'raised',
  children,
}: {
  tone?: 'raised' | 'plain' | 'green' | 'apricot' | 'snow'
  children: ReactNode
}) {
  return (
    <article className={styles.card} data-tone={tone}>
      {children}
    </article>
  )
}

export function CardTitle({
  level = 3,
  href,
  lang,
  children,
}: {
  level?: HeadingLevel
  href?: string | undefined
  lang?: string | undefined
  children: ReactNode
}) {
  const Tag = `h${level}` as const
  return (
    <Tag className={styles.title} lang={lang}>
      {href === undefined ? (
        children
      ) : (
        <a href={href} className={styles.link}>
          {children}
        </a>
      )}
    </Tag>
  )
}
