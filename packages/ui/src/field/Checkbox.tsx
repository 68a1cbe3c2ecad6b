import type { ComponentProps } from 'react'
import styles from './Field.module.css'

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'className' | 'type' | 'children'> {
  label: string
}

/** Yes or no. */
export function Checkbox({ label, ...rest }: CheckboxProps) {
  return (
    <label className={styles.option}>
      <input {...rest} type="checkbox" />
      <span className={styles.word}>{label}</span>
    </label>
  )
}
