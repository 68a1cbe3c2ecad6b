import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './TextLink.module.css'

export interface TextLinkProps extends Omit<ComponentProps<'a'>, 'children'> {
  href: string
  /** inline: within a sentence; standalone: a line of its own with an arrow; quiet: underlined only when pointed at (lists, navigation) */
  look?: 'inline' | 'standalone' | 'quiet'
  children: ReactNode
}

/** A link in text or on a line of its own. */
export function TextLink({ look = 'inline', children, ...rest }: TextLinkProps) {
  return (
    <a {...rest} className={styles.link} data-look={look}>
      {children}
      {look === 'standalone' && <Icon name="arrow-right" size="1em" />}
    </a>
  )
}
