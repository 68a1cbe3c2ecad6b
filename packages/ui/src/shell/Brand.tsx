import styles from './Brand.module.css'

/** The name with its mark: an apple rising over a ridge, as the sun does over the city. */
export function Brand({ name, href, note }: { name: string; href: string; note?: string }) {
  return (
    <a href={href} className={styles.brand}>
      <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" className={styles.mark}>
        <circle cx="25" cy="15" r="9" className={styles.apple} />
        <path d="M25 6.5c0-2.5 1.5-4.5 4-5" className={styles.stalk} />
        <path d="M1 37 15 15l7 10 6-6 11 18z" className={styles.ridge} />
      </svg>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </span>
    </a>
  )
}
