import type { ReactNode } from 'react'
import { Page } from '../Page.tsx'
import { MobileNav } from './MobileNav.tsx'
import styles from './SiteHeader.module.css'

export interface NavLink {
  label: string
  href: string
  isCurrent?: boolean
}

export interface SiteHeaderProps {
  brand: ReactNode
  navLabel: string
  /** What opens the navigation on a phone. */
  menuLabel: string
  links: readonly NavLink[]
  language: ReactNode
  theme?: ReactNode
  /** The way in, or who is signed in. */
  account?: ReactNode
}

/** The head of every page of the portal. On a phone the navigation folds into a line that opens without scripts. */
export function SiteHeader({ brand, navLabel, menuLabel, links, language, theme, account }: SiteHeaderProps) {
  return (
    <header className={styles.header} data-print="no">
      <Page>
        <div className={styles.row}>
          {brand}
          <div className={styles.tools}>
            {language}
            {theme}
            {account}
          </div>
          <nav aria-label={navLabel} className={styles.nav}>
            <NavList links={links} />
          </nav>
          <MobileNav label={navLabel} menuLabel={menuLabel} links={links} />
        </div>
      </Page>
    </header>
  )
}

function NavList({ links }: { links: readonly NavLink[] }) {
  return (
    <ul role="list">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.isCurrent ? 'page' : undefined}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  )
}
