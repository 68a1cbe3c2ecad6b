import { languageNames } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import styles from './Mails.module.css'

/** A mail before it goes out. */
export interface Mail {
  /** Whom it is to, where it is to one alone. */
  readonly recipient?: string
  readonly language: Language
  readonly subject: string
  readonly text: string
}

/** Mails as they would go out, each in the language of its reader; they open one by one. */
export function Mails({ mails }: { mails: readonly Mail[] }) {
  return (
    <ul role="list" className={styles.mails}>
      {mails.map(({ recipient, language, subject, text }, index) => (
        <li key={index}>
          <details className={styles.mail}>
            <summary>
              <span className={styles.head}>
                {recipient !== undefined && <strong>{recipient}</strong>}
                <span lang={language}>{subject}</span>
                <span className={styles.language} lang={language}>
                  {languageNames[language]}
                </span>
              </span>
            </summary>
            <div className={styles.text} lang={language}>
              {text}
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}
