import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'react-router'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { AccountMenu, SignInLink } from '@bastama/ui/shell/AccountMenu.tsx'
import { paths, wayBackParameter } from '../../paths.ts'
import { useLanguage } from '../i18n.ts'
import { useViewer } from './use-viewer.ts'

/** In the head of every page: who is signed in and what is theirs, or the way in, which leads back to the page. */
export function HeaderAccount() {
  const { t } = useLingui()
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const viewer = useViewer()
  if (viewer === undefined) {
    const isOnTheWay = pathname.startsWith(paths.signIn(language))
    const to = isOnTheWay
      ? (new URLSearchParams(search).get(wayBackParameter) ?? undefined)
      : pathname + search
    return <SignInLink label={t`Sign in`} href={paths.signIn(language, to)} />
  }
  const name = viewer.hasName ? viewer.person?.name : undefined
  return (
    <AccountMenu
      label={t`You are signed in:`}
      name={name?.text ?? viewer.email}
      lang={name && langOf(name, language)}
      links={[
        { label: t`My applications`, href: paths.applications(language) },
        ...viewer.facilitators.map(({ slug }) => ({
          label: t`My profile`,
          href: paths.profile(language, slug),
        })),
        { label: t`My account`, href: paths.account(language) },
      ].map((link) => ({
        ...link,
        isCurrent: pathname === link.href,
      }))}
      signOut={
        <form method="post" action={paths.signOut(language)}>
          <Button type="submit" variant="secondary" size="s">
            {t`Sign out`}
          </Button>
        </form>
      }
    />
  )
}
