import styles from './TabLinks.module.css'

export interface TabLink {
  label: string
  href: string
  isCurrent: boolean
  /** How many there are, in words. */
  count?: string
}

/** Views of one thing, each with its own address. */
export function TabLinks({ label, items }: { label: string; items: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className={styles.tabs} data-print="no">
      <ul role="list">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && <span className={styles.count}>{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
