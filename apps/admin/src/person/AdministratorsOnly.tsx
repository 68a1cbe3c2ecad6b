import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { accessRefusalWords } from '@bastama/domain/kernel/access-words.ts'
import { isAdministrator } from '@bastama/domain/kernel/actor.ts'
import { Notice } from '@bastama/ui/Notice.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Skeleton } from '@bastama/ui/Skeleton.tsx'
import { useSignInHref } from '../shell/AccountTools.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { ScreenTitle } from '../shell/ScreenTitle.tsx'
import { useViewer } from '../shell/viewer.ts'

/** A page that is for administrators; others are told so, and the way in. */
export function AdministratorsOnly({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { account, actor } = useViewer()
  const signInHref = useSignInHref()
  if (isAdministrator(actor)) return children
  return (
    <>
      <ScreenTitle>{title}</ScreenTitle>
      <PageTitle title={title} />
      {account === undefined ? (
        <Skeleton label={t`Loading …`} lines={6} />
      ) : (
        <Notice tone="warning" title={t`This page is for administrators`}>
          {account === null ? (
            <p>
              <a href={signInHref}>{accessRefusalWords[language].SIGN_IN_FIRST}</a>
            </p>
          ) : (
            <p>{t`Whoever gives roles can make you one.`}</p>
          )}
        </Notice>
      )}
    </>
  )
}
