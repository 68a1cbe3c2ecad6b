import { Trans } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { Icon } from '@bastama/ui/Icon.tsx'
import type { IconName } from '@bastama/ui/Icon.tsx'
import { paths } from '../paths.ts'
import { useSignInHref } from './AccountTools.tsx'
import { useLanguage } from './i18n.ts'
import { demoMailbox, isDemonstration } from './portal.ts'
import { useViewer } from './viewer.ts'
import type { Account } from './viewer.ts'
import styles from './StandingNotice.module.css'

/** What holds on every page: whether it is a demonstration, whose eyes one sees with, and whether the network is there. */
export function StandingNotice() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div className={styles.notices}>
      {isDemonstration() && (
        <Line icon="info">
          <Trans>
            This is a demonstration: anyone signs in to it, and its mail is <a href={demoMailbox()}>here</a>.
          </Trans>
        </Line>
      )}
      <WhoseEyes />
      <div role="status">
        {!isOnline && (
          <Line icon="warning" tone="warning">
            <Trans>You are offline. What was read before is shown; it may be out of date.</Trans>
          </Line>
        )}
      </div>
    </div>
  )
}

/** What the viewer may not see, and what to do about it; nothing for staff whose roles count. */
function WhoseEyes() {
  const language = useLanguage()
  const { account } = useViewer()
  const signInHref = useSignInHref()
  if (account === null) {
    return (
      <Line icon="eye">
        <Trans>
          You are not signed in: the console shows what any visitor may read. <a href={signInHref}>Sign in</a>
        </Trans>
      </Line>
    )
  }
  if (account?.isMissingSecondFactor === true) {
    return (
      <Line icon="warning" tone="warning">
        <Trans>
          Your roles of staff rest until you have a second factor.{' '}
          <a href={paths.account(language, 'set-up=second-factor')}>Set it up</a>
        </Trans>
      </Line>
    )
  }
  const has = (...roles: Account['roles']) => account?.roles.some((role) => roles.includes(role)) === true
  if (account === undefined || has('MANAGER', 'ADMINISTRATOR')) return null
  const profile = account.facilitators[0]
  if (!has('REVIEWER') && !profile) {
    return (
      <Line icon="eye">
        <Trans>You have no role of staff: the console shows what you may read, and changes nothing.</Trans>
      </Line>
    )
  }
  return (
    <>
      {has('REVIEWER') && (
        <Line icon="eye">
          <Trans>
            You are a reviewer. No applications have been assigned to you yet: those that you are to score
            will stand on the overview.
          </Trans>
        </Line>
      )}
      {profile && (
        <Line icon="eye">
          <Trans>
            You are a facilitator: <a href={paths.facilitator(language, profile.slug)}>your profile</a> is
            yours to write and to publish.
          </Trans>
        </Line>
      )}
    </>
  )
}

function Line({ icon, tone, children }: { icon: IconName; tone?: 'warning'; children: ReactNode }) {
  return (
    <p className={styles.notice} data-tone={tone}>
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  )
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
