import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Navigate, useSearchParams } from 'react-router'
import { Button } from '@bastama/ui/Button.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { paths, placeWithin } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { demoMailbox, isDemonstration } from '../shell/portal.ts'
import { ScreenTitle } from '../shell/ScreenTitle.tsx'
import { useViewer } from '../shell/viewer.ts'
import { DemoSignIns } from './DemoSignIns.tsx'
import { PasswordSignIn } from './PasswordSignIn.tsx'
import { SecondFactorForm } from './SecondFactorForm.tsx'
import { AccountForm } from './AccountForm.tsx'
import { useTelling } from './use-telling.ts'

/** Signing in: by a mailed link or a password, with a second factor where there is one. */
export function SignInPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const [query] = useSearchParams()
  const { account } = useViewer()
  const next = placeWithin(query.get('next'), language)
  if (account) return <Navigate to={next} replace />

  const isSecondFactorAsked = query.get('secondFactor') === 'required'
  const isByPassword = query.get('by') === 'password'
  const other = new URLSearchParams(query)
  for (const name of ['by', 'done']) other.delete(name)
  if (!isByPassword) other.set('by', 'password')
  const title = isSecondFactorAsked ? t`Second factor` : t`Sign in`
  return (
    <>
      <ScreenTitle>{title}</ScreenTitle>
      <PageTitle title={title} />
      {isSecondFactorAsked ? (
        <SecondFactorForm next={next} />
      ) : (
        <>
          {query.get('done') === 'password' && (
            <Notice tone="success" role="status" title={t`The password is set`}>
              <p>{t`You are signed out everywhere. Sign in with the new one.`}</p>
            </Notice>
          )}
          {isByPassword ? <PasswordSignIn next={next} /> : <LinkSignIn next={next} />}
          <p>
            <a href={paths.signIn(language, String(other))}>
              {isByPassword ? t`Sign in by a mailed link` : t`Sign in with a password`}
            </a>
          </p>
          {isDemonstration() && <DemoSignIns next={next} />}
        </>
      )}
    </>
  )
}

function LinkSignIn({ next }: { next: string }) {
  const { t } = useLingui()
  const { tell, isBusy, words } = useTelling()
  const [sentTo, setSentTo] = useState<string | undefined>()
  const send = async (email: string) => {
    const callbackURL = location.origin + next
    if ((await tell('sign-in/magic-link', { email, callbackURL })) !== undefined) setSentTo(email)
  }
  if (sentTo !== undefined) {
    return (
      <Notice tone="success" role="status" title={t`Check your mail: ${sentTo}`}>
        <p>
          <Trans>The letter has a link that signs you in, once and within 15 minutes. Open it here.</Trans>
        </p>
        {isDemonstration() && (
          <p>
            <a href={demoMailbox()}>{t`The mailbox of the demonstration`}</a>
          </p>
        )}
        <Button variant="secondary" size="s" onClick={() => setSentTo(undefined)}>
          {t`Send it again, or to another address`}
        </Button>
      </Notice>
    )
  }
  return (
    <AccountForm send={(typed) => send(typed('email').trim())}>
      <TextField
        label={t`E-mail`}
        hint={t`We send a link that signs you in.`}
        name="email"
        type="email"
        autoComplete="username"
        error={words}
      />
      <Button type="submit" aria-busy={isBusy}>
        {t`Send me a link`}
      </Button>
    </AccountForm>
  )
}
