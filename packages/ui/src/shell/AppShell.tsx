import type { MouseEvent, ReactNode } from 'react'
import { Icon } from '../Icon.tsx'
import type { IconName } from '../Icon.tsx'
import { SkipLink } from './SkipLink.tsx'
import styles from './AppShell.module.css'

export interface AppShellLink {
  label: string
  href: string
  icon: IconName
  isCurrent?: boolean
}

export interface AppShellProps {
  brand: ReactNode
  skipLabel: string
  navLabel: string
  links: readonly AppShellLink[]
  /** Search, language, theme, account. */
  tools: ReactNode
  /** A line over the page that holds on every page. */
  notice?: ReactNode
  /** Takes over plain clicks on links of this origin, so that pages change without loading. */
  navigate?: (href: string) => void
  children: ReactNode
}

/** The frame of the console: navigation at the side, tools on top, the page between. */
export function AppShell({
  brand,
  skipLabel,
  navLabel,
  links,
  tools,
  notice,
  navigate,
  children,
}: AppShellProps) {
  return (
    // The links in it are what is clicked, and what the keyboard reaches.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={styles.shell} onClick={navigate === undefined ? undefined : followLinks(navigate)}>
      <SkipLink label={skipLabel} />
      <header className={styles.top}>
        {brand}
        <div className={styles.tools}>{tools}</div>
      </header>
      <nav aria-label={navLabel} className={styles.nav}>
        <ul role="list">
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={link.isCurrent ? 'page' : undefined} className={styles.link}>
                <Icon name={link.icon} />
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" tabIndex={-1} className={styles.main}>
        {notice}
        {children}
      </main>
    </div>
  )
}

function followLinks(navigate: (href: string) => void) {
  return (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (
      link === null ||
      link.origin !== location.origin ||
      link.target !== '' ||
      link.hasAttribute('download')
    )
      return
    if (link.hash !== '' && link.pathname === location.pathname && link.search === location.search) return
    event.preventDefault()
    navigate(link.pathname + link.search + link.hash)
  }
}
