import { languageNames } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import type { AnnouncementPreviewQuery, Language as ApiLanguage } from '../../graphql/generated/graphql.ts'
import styles from './Mails.module.css'

type Mail = AnnouncementPreviewQuery['announcementPreview']['mails'][number]

const languageOf = { KK: 'kk', RU: 'ru', EN: 'en' } as const satisfies Record<ApiLanguage, Language>

/** Mails as they would go out, each in the language of its reader; they open one by one. */
export function Mails({ mails }: { mails: readonly Mail[] }) {
  return (
    <ul role="list" className={styles.mails}>
      {mails.map((mail, index) => {
        const lang = languageOf[mail.language]
        return (
          <li key={index}>
            <details className={styles.mail}>
              <summary>
                <strong>{mail.recipientName}</strong>
                <span lang={lang}>{mail.subject}</span>
                <span className={styles.language} lang={lang}>
                  {languageNames[lang]}
                </span>
              </summary>
              <div className={styles.text} lang={lang}>
                {mail.text}
              </div>
            </details>
          </li>
        )
      })}
    </ul>
  )
}
