import type { ReactNode } from 'react'
import styles from './Confirmation.module.css'

/** That something was done, said so that nobody doubts it; below it the number by which it is found. */
export function Confirmation({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.panel}>
      <h1 className={styles.title}>{title}</h1>
      {children !== undefined && <div className={styles.text}>{children}</div>}
    </div>
  )
}
