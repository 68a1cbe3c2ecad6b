import { useLingui } from '@lingui/react/macro'
import { languageNames } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { keepTogether } from '@bastama/domain/kernel/typography.ts'
import { Badge } from '@bastama/ui/Badge.tsx'
import { Prose } from '@bastama/ui/Prose.tsx'
import type { AllLanguagesFragment } from '../graphql/generated/graphql.ts'
import styles from './Translations.module.css'

export interface TranslatedField {
  readonly label: string
  readonly text: AllLanguagesFragment
}

/** The texts of one thing in the languages side by side, so that what is missing is seen. */
export function Translations({
  fields,
  wanted,
}: {
  fields: readonly TranslatedField[]
  /** The languages that the programme owes. */
  wanted: readonly Language[]
}) {
  const { t } = useLingui()
  return (
    <div className={styles.fields}>
      {fields.map((field) => (
        <section key={field.label} className={styles.field}>
          <h3 className={styles.label}>{field.label}</h3>
          <div className={styles.columns}>
            {wanted.map((language) => (
              <div key={language} className={styles.column} data-missing={!field.text[language]}>
                <p className={styles.language} lang={language}>
                  {languageNames[language]}
                </p>
                {field.text[language] ? (
                  <Prose text={keepTogether(field.text[language])} lang={language} />
                ) : (
                  <Badge tone="danger">{t`missing`}</Badge>
                )}
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
