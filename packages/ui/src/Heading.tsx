import type { ReactNode } from 'react'
import styles from './Heading.module.css'

export type HeadingLevel = 1 | 2 | 3 | 4

export interface HeadingProps {
  level: HeadingLevel
  /** By default what the level says; set it where rank and looks differ. */
  size?: 'm' | 'l' | 'xl' | '2xl' | '3xl'
  /** A short word above: what kind of thing this is. */
  eyebrow?: ReactNode
  id?: string
  lang?: string | undefined
  children: ReactNode
}

const sizes = { 1: '2xl', 2: 'xl', 3: 'l', 4: 'm' } as const

export function Heading({ level, size = sizes[level], eyebrow, id, lang, children }: HeadingProps) {
  const Tag = `h${level}` as const
  const heading = (
    <Tag id={id} lang={lang} className={styles.heading} data-size={size}>
      {children}
    </Tag>
  )
  if (eyebrow === undefined) return heading
  return (
    <div className={styles.group}>
      <p className={styles.eyebrow}>{eyebrow}</p>
      {heading}
    </div>
  )
}
