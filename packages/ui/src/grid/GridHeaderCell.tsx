import { Icon } from '../Icon.tsx'
import type { IconName } from '../Icon.tsx'
import styles from './Grid.module.css'

const icons = { none: 'sort', ascending: 'arrow-up', descending: 'arrow-down' } as const satisfies Record<
  string,
  IconName
>

export interface GridHeaderCellProps {
  label: string
  align?: 'start' | 'end'
  /** Left out where the column has no order. */
  sort?: {
    direction: keyof typeof icons
    /** This list in the other order, so that the order lives in the address. */
    href: string
    /** What pressing does, in words: "Sort by deadline, latest first". */
    actionLabel: string
  }
}

/** The head of a column, with its order. */
export function GridHeaderCell({ label, align = 'start', sort }: GridHeaderCellProps) {
  return (
    <th
      scope="col"
      data-align={align}
      aria-sort={sort === undefined || sort.direction === 'none' ? undefined : sort.direction}
    >
      {sort === undefined ? (
        label
      ) : (
        <a
          href={sort.href}
          title={sort.actionLabel}
          className={styles.sort}
          data-sorted={sort.direction !== 'none'}
        >
          {label}
          <Icon name={icons[sort.direction]} size="1.1em" />
        </a>
      )}
    </th>
  )
}
