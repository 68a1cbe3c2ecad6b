import { Children } from 'react'
import type { ReactNode } from 'react'
import styles from './Grid.module.css'

/**
 * Cards beside one another, as many as fit; a list for screen readers.
 * The smallest width of a column: s 12 rem (9 on a phone), m 17 rem, l 20 rem.
 */
export function Grid({ columns = 'm', children }: { columns?: 's' | 'm' | 'l'; children: ReactNode }) {
  return (
    <ul role="list" className={styles.grid} data-columns={columns}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  )
}
