import { Icon } from './Icon.tsx'
import styles from './Chips.module.css'

export interface Chip {
  label: string
  /** The list without this filter. */
  href: string
  /** In full for who listens: "Remove filter: Ecology". */
  removeLabel: string
}

/** The filters that are on, each a link to the list without it. */
export function Chips({
  label,
  items,
  clear,
}: {
  label: string
  items: readonly Chip[]
  clear?: { label: string; href: string }
}) {
  if (items.length === 0) return null
  return (
    <ul role="list" aria-label={label} className={styles.chips} data-print="no">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} className={styles.chip} aria-label={item.removeLabel}>
            {item.label}
            <Icon name="close" size="1em" />
          </a>
        </li>
      ))}
      {clear && (
        <li>
          <a href={clear.href} className={styles.clear}>
            {clear.label}
          </a>
        </li>
      )}
    </ul>
  )
}
