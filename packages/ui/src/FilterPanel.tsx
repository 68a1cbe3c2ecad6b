import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import styles from './FilterPanel.module.css'

export interface FilterPanelProps {
  /** The address of the list; filters go into its query. */
  action: string
  /** What opens the panel on a phone: "Filters" or "Filters: 2". */
  title: string
  submitLabel: string
  /** Back to the whole list, where something is filtered. */
  reset?: { href: string; label: string } | undefined
  /** Kept in the address though it is not in the form (the order of the list). */
  kept?: readonly { name: string; value: string }[]
  /** Stays in sight on a phone too: the search field. */
  search?: ReactNode
  /** Open at first on a phone. */
  isOpen?: boolean
  children: ReactNode
}

/**
 * Filters as a GET form: they live in the address and need no script. On a phone they fold under a line; from 60 rem on
 * the style sheet keeps them open.
 */
export function FilterPanel({
  action,
  title,
  submitLabel,
  reset,
  kept = [],
  search,
  isOpen = false,
  children,
}: FilterPanelProps) {
  return (
    <form
      method="get"
      action={action}
      className={styles.panel}
      data-print="no"
      role="search"
      aria-label={title}
    >
      {kept.map((field) => (
        <input key={`${field.name}=${field.value}`} type="hidden" name={field.name} value={field.value} />
      ))}
      {search}
      <details className={styles.fold} open={isOpen}>
        <summary>
          <Icon name="filter" />
          <span>{title}</span>
          <Icon name="chevron-down" />
        </summary>
        <div className={styles.fields}>
          {children}
          <div className={styles.actions}>
            <Button type="submit">{submitLabel}</Button>
            {reset && <a href={reset.href}>{reset.label}</a>}
          </div>
        </div>
      </details>
    </form>
  )
}
