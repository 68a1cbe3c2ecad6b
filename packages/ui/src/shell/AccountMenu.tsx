import type { ReactNode } from 'react'
import { Icon } from '../Icon.tsx'
import styles from './AccountMenu.module.css'
import type { NavLink } from './SiteHeader.tsx'

export interface AccountMenuProps {
  /** Says what it is, before the name. */
  label: string
  /** Who is signed in. */
  name: string
  lang?: string | undefined
  links: readonly NavLink[]
  /** The form that signs out. */
  signOut: ReactNode
}

/** Who is signed in, and what is theirs; it opens without scripts. */
export function AccountMenu({ label, name, lang, links, signOut }: AccountMenuProps) {
  return (
    <details className={styles.menu} name="site-menu">
      <summary className={styles.summary}>
        <Icon name="person" />
        <span className="visually-hidden">{label} </span>
        <span className={styles.name} lang={lang}>
          {name}
        </span>
      </summary>
      <div className={styles.sheet}>
        <p className={styles.who} lang={lang}>
          {name}
        </p>
        <ul role="list">
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={link.isCurrent ? 'page' : undefined}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
        {signOut}
      </div>
    </details>
  )
}

/** The way in for who is not signed in. */
export function SignInLink({ label, href }: { label: string; href: string }) {
  return (
    <a href={href} rel="nofollow" className={styles.link}>
      <Icon name="person" />
      <span className={styles.word}>{label}</span>
    </a>
  )
}
