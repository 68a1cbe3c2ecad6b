import type { ReactNode } from 'react'
import { Band } from '../Band.tsx'
import { Page } from '../Page.tsx'
import type { NavLink } from './SiteHeader.tsx'
import styles from './SiteFooter.module.css'

export interface SiteFooterProps {
  /** Who does this and why, in a sentence or two. */
  about: ReactNode
  columns: readonly { title: string; links: readonly NavLink[] }[]
  /** Last line: licence, sample data. */
  note?: ReactNode
}

/** The foot of every page of the portal, under the ridge at dusk. */
export function SiteFooter({ about, columns, note }: SiteFooterProps) {
  return (
    <footer className={styles.footer} data-print="no">
      <svg viewBox="0 0 1440 120" preserveAspectRatio="none" aria-hidden="true" className={styles.ridge}>
        <path
          className={styles.far}
          d="M0 120V78l96-34 70 26 118-58 84 44 66-22 128 52 92-66 74 40 98-48 128 60 84-30 92 38 118-60 92 40 100-28v88z"
        />
        <path
          className={styles.near}
          d="M0 126V98l140-30 96 22 150-42 116 36 124-18 160 40 132-46 118 34 148-40 128 44 128-24v52z"
        />
      </svg>
      <Band tone="night">
        <Page>
          <div className={styles.columns}>
            <div className={styles.about}>{about}</div>
            {columns.map((column) => (
              <nav key={column.title} aria-label={column.title}>
                <p className={styles.title}>{column.title}</p>
                <ul role="list">
                  {column.links.map((link) => (
                    <li key={link.href}>
                      <a href={link.href} aria-current={link.isCurrent ? 'page' : undefined}>
                        {link.label}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            ))}
          </div>
          {note !== undefined && <div className={styles.note}>{note}</div>}
        </Page>
      </Band>
    </footer>
  )
}
