import styles from './Ridge.module.css'

/** A small drawing of the mountains with the apple of a sun; decorates what is empty or lost. */
export function Ridge() {
  return (
    <svg viewBox="0 0 180 72" width="180" height="72" aria-hidden="true" className={styles.ridge}>
      <circle cx="128" cy="22" r="11" className={styles.sun} />
      <path d="M0 62 34 30l15 12 30-32 22 24 14-9 27 24 14-8 24 21z" className={styles.far} />
      <path d="M0 72V62l26-14 22 10 34-20 30 20 24-9 44 17v6z" className={styles.near} />
    </svg>
  )
}
