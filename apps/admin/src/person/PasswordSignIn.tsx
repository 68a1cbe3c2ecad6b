import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '@bastama/ui/Button.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { AccountForm } from './AccountForm.tsx'
import { useEntering } from './use-entering.ts'
import { useTelling } from './use-telling.ts'

/** E-mail and password, and the way to a new password; neither says whether an address is known. */
export function PasswordSignIn({ next }: { next: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const goOn = useEntering(next)
  const signIn = useTelling()
  const reset = useTelling()
  const [email, setEmail] = useState('')
  const [resetFor, setResetFor] = useState<string | undefined>()

  const enter = async (password: string) => {
    const answer = await signIn.tell('sign-in/email', { email: email.trim(), password })
    if (answer !== undefined) await goOn(answer)
  }
  const askForLink = async () => {
    const redirectTo = location.origin + paths.newPassword(language)
    const answer = await reset.tell('request-password-reset', { email: email.trim(), redirectTo })
    if (answer !== undefined) setResetFor(email.trim())
  }
  return (
    <AccountForm send={(typed) => enter(typed('password'))}>
      <TextField
        label={t`E-mail`}
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={signIn.problem?.code === 'INVALID_EMAIL' ? signIn.words : reset.words}
      />
      <TextField
        label={t`Password`}
        name="password"
        type="password"
        autoComplete="current-password"
        error={signIn.problem?.code === 'INVALID_EMAIL' ? undefined : signIn.words}
      />
      <Button type="submit" aria-busy={signIn.isBusy}>
        {t`Sign in`}
      </Button>
      <Button variant="quiet" size="s" onClick={() => void askForLink()}>
        {t`Forgotten, or none yet? Send me a link to set a password`}
      </Button>
      {resetFor !== undefined && (
        <Notice
          tone="success"
          role="status"
          title={t`If there is an account for ${resetFor}, a letter is on its way`}
        >
          <p>{t`Its link is good for an hour.`}</p>
        </Notice>
      )}
    </AccountForm>
  )
}
