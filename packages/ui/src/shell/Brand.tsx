import styles from './Brand.module.css'

/** The name with its mark: an apple rising over a ridge, as the sun does over the city. */
export function Brand({ name, href, note }: { name: string; href: string; note?: string }) {
  return (
    <a href={href} className={styles.brand}>
      <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" className={styles.mark}>
        <path
          className={styles.apple}
          d="M26 10.5c-1.7-1.4-4-1.7-6-.9-3.3 1.3-4.8 4.9-3.8 9.2C17.3 23.3 20 28 23.2 28h5.8c3.2 0 5.8-4.7 6.7-9.2.9-4.3-.5-7.9-3.8-9.2-2-.8-4.2-.5-5.9.9Z"
        />
        <path className={styles.leaf} d="M26.2 8.6c.2-3.6 2.5-6 6.6-6.2.1 3.8-2.4 6.3-6.6 6.2Z" />
        <path className={styles.ridge} d="M0 38 13.5 15.5 21 27l4.5-5L40 38Z" />
      </svg>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </span>
    </a>
  )
}
