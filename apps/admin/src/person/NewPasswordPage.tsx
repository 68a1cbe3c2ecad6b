import { useLingui } from '@lingui/react/macro'
import { useSearchParams } from 'react-router'
import { leastPasswordLength } from '@bastama/domain/person/password.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { ScreenTitle } from '../shell/ScreenTitle.tsx'
import { AccountForm } from './AccountForm.tsx'
import { useTelling } from './use-telling.ts'

/** Where the letter about a password leads: sets a new one, which ends all sessions. */
export function NewPasswordPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const [query] = useSearchParams()
  const { tell, isBusy, words } = useTelling()
  const set = async (newPassword: string) => {
    const token = query.get('token') ?? ''
    // All sessions are over now: what was read in one is forgotten with the page.
    if ((await tell('reset-password', { newPassword, token })) !== undefined)
      location.assign(paths.signIn(language, 'by=password&done=password'))
  }
  return (
    <>
      <ScreenTitle>{t`New password`}</ScreenTitle>
      <PageTitle title={t`New password`} />
      <AccountForm send={(typed) => set(typed('password'))}>
        <TextField
          label={t`New password`}
          hint={t`${leastPasswordLength} characters at least. A sentence that only you know is easy to keep.`}
          name="password"
          type="password"
          autoComplete="new-password"
          error={words}
        />
        <Button type="submit" aria-busy={isBusy}>
          {t`Set the password`}
        </Button>
        <a href={paths.signIn(language, 'by=password')}>{t`Ask for a new link`}</a>
      </AccountForm>
    </>
  )
}
