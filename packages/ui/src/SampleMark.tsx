import styles from './SampleMark.module.css'

/** Says that what it stands beside was invented for the demonstration. */
export function SampleMark({ label }: { label: string }) {
  return <span className={styles.mark}>{label}</span>
}
