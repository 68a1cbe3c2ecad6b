import styles from './Breadcrumbs.module.css'

export interface Crumb {
  label: string
  /** Left out for the page itself. */
  href?: string
}

/** The way up from here. */
export function Breadcrumbs({ label, items }: { label: string; items: readonly Crumb[] }) {
  return (
    <nav aria-label={label} className={styles.crumbs} data-print="no">
      <ol role="list">
        {items.map((item) => (
          <li key={item.label}>
            {item.href === undefined ? (
              <span aria-current="page">{item.label}</span>
            ) : (
              <a href={item.href}>{item.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
