import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '@bastama/ui/Button.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import styles from './Person.module.css'

/** The codes for the day that the phone is lost; they are shown once. */
export function BackupCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useLingui()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    setCopied(true)
  }
  return (
    <Notice title={t`Keep these backup codes where you find them without the phone`}>
      <p>{t`Each signs in once in place of the app. They are shown now and never again.`}</p>
      <ul role="list" className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p>
        <Button variant="secondary" size="s" onClick={() => void copy()}>
          {t`Copy them`}
        </Button>{' '}
        <span role="status">{isCopied && t`Copied`}</span>
      </p>
    </Notice>
  )
}
