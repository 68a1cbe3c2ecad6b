import { useLingui } from '@lingui/react/macro'
import { tooMuchSentText } from '@bastama/domain/media/words.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { useLanguage } from '../i18n.ts'
import { fileScript } from './file-script.ts'
import styles from './SendingProgress.module.css'

/**
 * How far the files are that the script sends, and the script, which fills in the words: for a form with the attribute
 * `data-typed` and one field of files.
 */
export function SendingProgress() {
  const { t } = useLingui()
  // The script puts the number there.
  const percent = '{percent}'
  return (
    <>
      <div
        hidden
        data-sending={t`Sent: ${percent} %`}
        data-waiting={t`The connection is lost. Sending goes on by itself when it is back.`}
        data-too-much={tooMuchSentText(useLanguage())}
        data-refused={t`The files could not be sent. Choose them once more, or try again later.`}
        className={styles.sending}
      >
        <progress max={1} value={0} aria-label={t`How much is sent`} />
        <p role="status" />
        <Button variant="secondary" size="s" data-stop="">{t`Stop sending`}</Button>
      </div>
      <script dangerouslySetInnerHTML={{ __html: fileScript }} />
    </>
  )
}
