import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'react-router'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { Menu } from '@bastama/ui/Menu.tsx'
import { paths } from '../paths.ts'
import { signOut } from './accounts.ts'
import { useLanguage } from './i18n.ts'
import { useViewer } from './viewer.ts'
import styles from './Shell.module.css'

/** At the head of every page: the way in, or who is in, with the way to the account and out. */
export function AccountTools() {
  const { t } = useLingui()
  const language = useLanguage()
  const { account } = useViewer()
  const signInHref = useSignInHref()
  if (account === undefined) return null
  if (account === null) {
    return (
      <ButtonLink size="s" icon="person" href={signInHref}>
        {t`Sign in`}
      </ButtonLink>
    )
  }
  return (
    <span className={styles.iconAlone}>
      <Menu
        label={account.person?.name.text ?? account.email}
        icon="person"
        items={[
          { id: 'account', label: t`My account`, href: paths.account(language) },
          {
            id: 'sign-out',
            label: t`Sign out`,
            onAction: () => void signOut(language, paths.signIn(language)),
          },
        ]}
      />
    </span>
  )
}

/** The page to sign in, which leads back to this one. */
export function useSignInHref(): string {
  const language = useLanguage()
  const { pathname, search } = useLocation()
  if (pathname === paths.signIn(language)) return pathname + search
  return paths.signIn(language, String(new URLSearchParams({ next: pathname + search })))
}
