import { useLingui } from '@lingui/react/macro'
import { formatDeadline } from '@bastama/domain/kernel/calendar.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { Notice } from '@bastama/ui/Notice.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'
import type { StaffApplication } from '../application.graphql.ts'

/** What one must know of the application before anything is done: what is being mended, and why it is out. */
export function Standing({ of }: { of: StaffApplication }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { mendUntil, mendNote, ineligibleReason, competition } = of
  const until = mendUntil && formatDeadline(language, mendUntil, programmeZone(competition.programme))
  return (
    <>
      {until && (
        <Notice tone="warning" title={t`The applicant mends it until: ${until}`}>
          {mendNote && (
            <p>
              <Local of={mendNote} />
            </p>
          )}
        </Notice>
      )}
      {ineligibleReason && (
        <Notice tone="warning" title={t`It does not meet the conditions`}>
          <p>
            <Local of={ineligibleReason} />
          </p>
        </Notice>
      )}
    </>
  )
}
