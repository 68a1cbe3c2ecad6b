import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'
import styles from './Badge.module.css'

const icons = {
  neutral: 'ring',
  open: 'dot',
  soon: 'clock',
  review: 'eye',
  won: 'apple',
  danger: 'stop',
  info: 'info',
} as const satisfies Record<string, IconName>

export type Tone = keyof typeof icons

/** A state in one word. The shape differs by tone, so that it can be told apart without colour. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={styles.badge} data-tone={tone}>
      <Icon name={icons[tone]} size="1.1em" />
      <span>{children}</span>
    </span>
  )
}
