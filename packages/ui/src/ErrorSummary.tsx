import { Icon } from './Icon.tsx'
import styles from './ErrorSummary.module.css'

export interface ErrorSummaryProps {
  title: string
  /** In the order of the fields; the same words as at the field. Without an address where no field is meant. */
  items: readonly { href?: string | undefined; text: string }[]
}

/** What stood in the way of a form that was sent, at the top of its page: it has the focus, and leads to the fields. */
export function ErrorSummary({ title, items }: ErrorSummaryProps) {
  return (
    <div
      role="alert"
      tabIndex={-1}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form came back: this is what is to be read first
      autoFocus
      aria-labelledby="error-summary-title"
      className={styles.summary}
    >
      <h2 id="error-summary-title" className={styles.title}>
        <Icon name="warning" />
        {title}
      </h2>
      <ul role="list" className={styles.list}>
        {items.map(({ href, text }) => (
          <li key={`${href} ${text}`}>{href === undefined ? text : <a href={href}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
