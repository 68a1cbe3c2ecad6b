import type { ReactNode } from 'react'
import styles from './Stack.module.css'

type Gap = 's' | 'm' | 'l' | 'xl'

/** Children under one another (or, as a row, beside one another while there is room). */
export function Stack({
  gap = 'm',
  direction = 'column',
  children,
}: {
  gap?: Gap
  direction?: 'column' | 'row'
  children: ReactNode
}) {
  return (
    <div className={styles.stack} data-gap={gap} data-direction={direction}>
      {children}
    </div>
  )
}
