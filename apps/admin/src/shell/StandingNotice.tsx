import { Trans } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { Icon } from '@bastama/ui/Icon.tsx'
import styles from './StandingNotice.module.css'

/** What holds on every page: whose eyes one sees with, and whether the network is there. */
export function StandingNotice() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div className={styles.notices}>
      <p className={styles.notice}>
        <Icon name="eye" />
        <span>
          <Trans>Signing in is yet to come. Until then the console shows what any visitor may read.</Trans>
        </span>
      </p>
      <div role="status">
        {!isOnline && (
          <p className={styles.notice} data-tone="warning">
            <Icon name="warning" />
            <span>
              <Trans>You are offline. What was read before is shown; it may be out of date.</Trans>
            </span>
          </p>
        )}
      </div>
    </div>
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
