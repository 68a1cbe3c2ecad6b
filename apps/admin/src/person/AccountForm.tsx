import type { ReactNode } from 'react'
import styles from './Person.module.css'

/** A few fields that are sent together. Whether they are right the API says, not the browser. */
export function AccountForm({
  send,
  children,
}: {
  /** Is given what was typed into a field, by its name. */
  send: (typed: (name: string) => string) => Promise<void>
  children: ReactNode
}) {
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const given = new FormData(event.currentTarget)
        void send((name) => {
          const value = given.get(name)
          return typeof value === 'string' ? value : ''
        })
      }}
    >
      {children}
    </form>
  )
}
