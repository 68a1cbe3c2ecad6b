import { useId } from 'react'
import styles from './Progress.module.css'

export interface ProgressProps {
  label: string
  value: number
  max: number
  /** The same in words: "3 of 5". */
  valueText: string
}

/** How much of a whole is done. */
export function Progress({ label, value, max, valueText }: ProgressProps) {
  const id = useId()
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.value}>{valueText}</span>
      <progress id={id} value={value} max={max}>
        {valueText}
      </progress>
    </div>
  )
}
