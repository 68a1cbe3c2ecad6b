import { Icon } from '../Icon.tsx'
import styles from './MobileNav.module.css'
import type { NavLink } from './SiteHeader.tsx'

/** The navigation of a phone: folded under one line, opened by the browser itself. */
export function MobileNav({
  label,
  menuLabel,
  links,
}: {
  label: string
  menuLabel: string
  links: readonly NavLink[]
}) {
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        <Icon name="menu" />
        {menuLabel}
      </summary>
      <nav aria-label={label}>
        <ul role="list" className={styles.list}>
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={link.isCurrent ? 'page' : undefined}>
                {link.label}
                <Icon name="chevron-right" />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}
