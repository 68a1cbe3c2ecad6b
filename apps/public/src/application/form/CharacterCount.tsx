import { useLingui } from '@lingui/react/macro'
import { groupMark } from '@bastama/domain/kernel/number.ts'
import { useLanguage } from '../../shell/i18n.ts'
import styles from './CharacterCount.module.css'

/** How many characters are left: the script of the page fills it. Without scripts the hint alone says the limit. */
export function CharacterCount() {
  const { t } = useLingui()
  const language = useLanguage()
  // The script puts the number there.
  const count = '{count}'
  return (
    <p
      hidden
      data-count=""
      data-group={groupMark(language)}
      data-left={t`Characters left: ${count}`}
      data-too-many={t`Characters too many: ${count}`}
      className={styles.count}
    >
      <span aria-hidden="true" />
      <span role="status" className="visually-hidden" />
    </p>
  )
}
