import styles from './SkipLink.module.css'

/** First in the page: past the navigation to what it is about. The target needs the id and tabIndex -1. */
export function SkipLink({ label, target = 'main' }: { label: string; target?: string }) {
  return (
    <a href={`#${target}`} className={styles.skip} data-print="no">
      {label}
    </a>
  )
}
