import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '@bastama/ui/Button.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { AccountForm } from './AccountForm.tsx'
import { useTelling } from './use-telling.ts'

/** After a link or a password: the code of the authenticator app, or one of the backup codes. */
export function SecondFactorForm({ next }: { next: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { tell, isBusy, words } = useTelling()
  const [isBackup, setBackup] = useState(false)
  const send = async (typed: string) => {
    const code = isBackup ? typed.trim() : typed.replace(/\D/g, '')
    const path = isBackup ? 'two-factor/verify-backup-code' : 'two-factor/verify-totp'
    if ((await tell(path, { code })) !== undefined) location.assign(next)
  }
  return (
    <AccountForm send={(typed) => send(typed('code'))}>
      <TextField
        key={String(isBackup)}
        label={isBackup ? t`Backup code` : t`Code of the authenticator app`}
        hint={isBackup ? t`One of those that you kept when you set it up; each works once.` : t`Six digits.`}
        name="code"
        autoComplete="one-time-code"
        inputMode={isBackup ? 'text' : 'numeric'}
        error={words}
      />
      <Button type="submit" aria-busy={isBusy}>
        {t`Sign in`}
      </Button>
      <Button variant="quiet" size="s" onClick={() => setBackup(!isBackup)}>
        {isBackup ? t`Use the authenticator app` : t`Use a backup code`}
      </Button>
      <a href={paths.signIn(language, String(new URLSearchParams({ next })))}>{t`Begin again`}</a>
    </AccountForm>
  )
}
