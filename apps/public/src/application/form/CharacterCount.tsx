import { useLingui } from '@lingui/react/macro'
import styles from './CharacterCount.module.css'

/** How many characters are left: the script of the page fills it. Without scripts the hint alone says the limit. */
export function CharacterCount() {
  const { t } = useLingui()
  // The script puts the number there.
  const count = '{count}'
  return (
    <p
      hidden
      data-count=""
      data-left={t`Characters left: ${count}`}
      data-too-many={t`Characters too many: ${count}`}
      className={styles.count}
    >
      <span aria-hidden="true" />
      <span role="status" className="visually-hidden" />
    </p>
  )
}
