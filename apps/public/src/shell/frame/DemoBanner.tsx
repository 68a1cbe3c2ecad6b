import { Trans, useLingui } from '@lingui/react/macro'
import { Page } from '@bastama/ui/Page.tsx'
import styles from './DemoBanner.module.css'
import { useDemonstration } from './use-viewer.ts'

/** Over every page of a demonstration: that it is one, and where its mail is to be read. */
export function DemoBanner() {
  const { t } = useLingui()
  const demonstration = useDemonstration()
  if (demonstration === undefined) return null
  return (
    <aside aria-label={t`Demonstration`} className={styles.banner} data-print="no">
      <Page>
        <p>
          {demonstration.hasMailbox ? (
            <Trans>
              This is a demonstration: try whatever you like. Letters arrive in the{' '}
              <a href="/mailbox">mailbox of the demonstration</a>.
            </Trans>
          ) : (
            <Trans>This is a demonstration: try whatever you like.</Trans>
          )}
        </p>
      </Page>
    </aside>
  )
}
