import { useId } from 'react'
import type { ReactNode } from 'react'
import { Heading } from './Heading.tsx'
import type { HeadingProps } from './Heading.tsx'
import styles from './Section.module.css'

export interface SectionProps {
  title: ReactNode
  level?: 2 | 3
  size?: NonNullable<HeadingProps['size']>
  eyebrow?: ReactNode
  lead?: ReactNode
  /** A link to all of it, beside the title. */
  action?: ReactNode
  id?: string
  children: ReactNode
}

/** A titled part of a page, a landmark by its heading. */
export function Section({ title, level = 2, size, eyebrow, lead, action, id, children }: SectionProps) {
  const own = useId()
  const headingId = id === undefined ? own : `${id}-title`
  return (
    <section id={id} aria-labelledby={headingId} className={styles.section}>
      <div className={styles.head}>
        <div className={styles.titles}>
          <Heading
            level={level}
            id={headingId}
            {...(size === undefined ? {} : { size })}
            {...(eyebrow === undefined ? {} : { eyebrow })}
          >
            {title}
          </Heading>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  )
}
