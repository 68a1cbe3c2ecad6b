import { useLingui } from '@lingui/react/macro'
import { useSearchParams } from 'react-router'
import { Button } from '@bastama/ui/Button.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { paths, placeWithin } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { ScreenTitle } from '../shell/ScreenTitle.tsx'

/** Where the letter leads. The page alone uses nothing up, as programs that look for harm in mail open it too. */
export function SignInLinkPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const [query] = useSearchParams()
  const enter = () => {
    const next = placeWithin(query.get('to'), language)
    const callbackURL = location.origin + paths.signIn(language, String(new URLSearchParams({ next })))
    const verification = new URLSearchParams({ token: query.get('token') ?? '', callbackURL })
    location.replace(`/auth/magic-link/verify?${String(verification)}`)
  }
  return (
    <>
      <ScreenTitle>{t`Sign in`}</ScreenTitle>
      <PageTitle title={t`Sign in`} lead={t`One more press, and you are in.`} />
      <Button onClick={enter}>{t`Sign in`}</Button>
    </>
  )
}
