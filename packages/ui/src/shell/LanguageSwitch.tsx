import styles from './LanguageSwitch.module.css'

export interface LanguageLink {
  /** The code, for `lang` and `hrefLang`. */
  lang: string
  /** The language's own name: "Қазақша". */
  name: string
  /** Short, as shown: "Қаз". */
  short: string
  /** This page in that language, its query kept. */
  href: string
  isCurrent: boolean
}

/** This page in the other languages. */
export function LanguageSwitch({ label, items }: { label: string; items: readonly LanguageLink[] }) {
  return (
    <nav aria-label={label} data-print="no">
      <ul role="list" className={styles.switch}>
        {items.map((item) => (
          <li key={item.lang}>
            <a
              href={item.href}
              lang={item.lang}
              hrefLang={item.lang}
              aria-current={item.isCurrent ? 'true' : undefined}
              className={styles.link}
            >
              <span aria-hidden="true">{item.short}</span>
              <span className="visually-hidden">{item.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
