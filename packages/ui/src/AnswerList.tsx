import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './AnswerList.module.css'

export interface AnswerRow {
  /** An error summary leads here. */
  id?: string
  question: ReactNode
  answer: ReactNode
  /** What became of it. */
  note?: ReactNode
  /** What is to be mended, in the words of the summary. */
  error?: string | undefined
  /** Where it is changed; `about` says to who listens what is. */
  change?: { href: string; label: string; about: string } | undefined
}

/** What was answered, to be read through before it is sent or after. */
export function AnswerList({ rows }: { rows: readonly AnswerRow[] }) {
  return (
    <dl className={styles.list}>
      {rows.map(({ id, question, answer, note, error, change }, index) => (
        <div
          key={id ?? index}
          id={id}
          tabIndex={id === undefined ? undefined : -1}
          className={styles.row}
          data-invalid={error !== undefined || undefined}
        >
          <dt className={styles.question}>{question}</dt>
          <dd className={styles.answer}>
            {error !== undefined && (
              <p className={styles.error}>
                <Icon name="warning" size="1.2em" />
                <span>{error}</span>
              </p>
            )}
            {answer}
            {note !== undefined && note !== false && <p className={styles.note}>{note}</p>}
          </dd>
          {change !== undefined && (
            <dd>
              <a href={change.href} className={styles.change}>
                {change.label}
                <span className="visually-hidden"> {change.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
