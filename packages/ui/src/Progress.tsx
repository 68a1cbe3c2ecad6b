import { useId } from 'react'
import styles from './Progress.module.css'

export interface ProgressProps {
  /** What is on its way. */
  label: string
  /** 0 to 1 */
  share: number
  /** The share in words of the language: “40 %”. */
  text: string
}

/** How far something has come that takes its time. */
export function Progress({ label, share, text }: ProgressProps) {
  const id = useId()
  return (
    <div className={styles.progress}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span className={styles.text} aria-hidden="true">
        {text}
      </span>
      <progress id={id} className={styles.bar} max={1} value={share} aria-valuetext={text} />
    </div>
  )
}
