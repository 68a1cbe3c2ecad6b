import type { ReactNode } from 'react'
import styles from './DefinitionList.module.css'

export interface Definition {
  term: string
  details: ReactNode
}

/** Facts about one thing. beside: term and details in two columns; above: the term over its details (narrow places). */
export function DefinitionList({
  items,
  layout = 'beside',
}: {
  items: readonly Definition[]
  layout?: 'beside' | 'above'
}) {
  return (
    <dl className={styles.list} data-layout={layout}>
      {items.map((item) => (
        <div key={item.term} className={styles.row}>
          <dt>{item.term}</dt>
          <dd>{item.details}</dd>
        </div>
      ))}
    </dl>
  )
}
