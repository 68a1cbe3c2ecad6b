import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { leastPasswordLength } from '@bastama/domain/person/password.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { AccountForm } from './AccountForm.tsx'
import { useTelling } from './use-telling.ts'

/** Changes the password; who has none gets a link to set one. */
export function ChangePassword({ email }: { email: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const change = useTelling()
  const reset = useTelling()
  const [done, setDone] = useState<'changed' | 'sent' | undefined>()
  const isAboutNew = change.problem?.code.startsWith('PASSWORD_TOO') ?? false
  const send = async (currentPassword: string, newPassword: string) => {
    const body = { currentPassword, newPassword, revokeOtherSessions: true }
    if ((await change.tell('change-password', body)) !== undefined) setDone('changed')
  }
  const askForLink = async () => {
    const redirectTo = location.origin + paths.newPassword(language)
    if ((await reset.tell('request-password-reset', { email, redirectTo })) !== undefined) setDone('sent')
  }
  return (
    <Section title={t`Password`}>
      {done === 'changed' && (
        <Notice tone="success" role="status" title={t`The password is changed`}>
          <p>{t`You are signed out on all other devices.`}</p>
        </Notice>
      )}
      {done === 'sent' && (
        <Notice tone="success" role="status" title={t`A letter with the link is on its way`} />
      )}
      {reset.words !== undefined && <Notice tone="danger" role="alert" title={reset.words} />}
      <p>
        <Trans>A password is a second way in, beside the mailed link.</Trans>
      </p>
      <p>
        <Button variant="secondary" size="s" onClick={() => void askForLink()}>
          {t`I have none, or forgot it: send me a link to set one`}
        </Button>
      </p>
      <AccountForm key={done} send={(typed) => send(typed('current'), typed('new'))}>
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <TextField
          label={t`Current password`}
          name="current"
          type="password"
          autoComplete="current-password"
          error={isAboutNew ? undefined : change.words}
        />
        <TextField
          label={t`New password`}
          hint={t`${leastPasswordLength} characters at least. A sentence that only you know is easy to keep.`}
          name="new"
          type="password"
          autoComplete="new-password"
          error={isAboutNew ? change.words : undefined}
        />
        <Button type="submit" variant="secondary" aria-busy={change.isBusy}>
          {t`Change the password`}
        </Button>
      </AccountForm>
    </Section>
  )
}
