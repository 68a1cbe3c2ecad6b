import { useLingui } from '@lingui/react/macro'
import { useLayoutEffect, useRef, useState } from 'react'
import { useQuery } from 'urql'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { Skeleton } from '@bastama/ui/Skeleton.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { inApi } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import form from '../../shell/form/Form.module.css'
import { FormDialog } from '../../shell/form/FormDialog.tsx'
import { LeaveButton } from '../../shell/form/leaving.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { LoadFailure } from '../../shell/LoadFailure.tsx'
import { staffApplicationQuery } from '../application.graphql.ts'
import type { StaffApplication } from '../application.graphql.ts'
import { Answers } from '../reading/Answers.tsx'
import { useApplicantName } from '../use-applicant-name.ts'
import styles from './DecideDialog.module.css'
import { DecisionForm } from './DecisionForm.tsx'

/**
 * Decides on one application after another, over the list.
 * @param queue their numbers, the first to be decided first
 */
export function DecideDialog({ queue, onClose }: { queue: readonly string[]; onClose: () => void }) {
  const { t } = useLingui()
  const language = useLanguage()
  const [index, setIndex] = useState(0)
  const reference = queue[index] ?? ''
  const [{ data, error, stale }, read] = useQuery({
    query: staffApplicationQuery,
    variables: { language: inApi[language], reference },
  })
  const found = data?.application
  const application = found?.reference === reference && !stale ? found : undefined
  const isLast = index + 1 >= queue.length
  const goOn = () => (isLast ? onClose() : setIndex(index + 1))
  const place = formatNumber(language, index + 1)
  const all = formatNumber(language, queue.length)
  return (
    <FormDialog title={queue.length > 1 ? t`Decide: ${place} of ${all}` : t`Decide`} onClose={onClose}>
      {error && <LoadFailure error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      {application?.competition ? (
        <One
          key={reference}
          application={{ ...application, competition: application.competition }}
          saveLabel={isLast ? t`Decide` : t`Decide, and go on`}
          onSaved={goOn}
        />
      ) : (
        !error && <Skeleton label={t`Loading …`} lines={6} />
      )}
      <Stack direction="row" gap="s">
        {!isLast && (
          <LeaveButton variant="secondary" onLeave={goOn}>
            {t`Leave it for now, and go on`}
          </LeaveButton>
        )}
        <LeaveButton variant="quiet" onLeave={onClose}>
          {t`Close`}
        </LeaveButton>
      </Stack>
    </FormDialog>
  )
}

function One({
  application,
  saveLabel,
  onSaved,
}: {
  application: StaffApplication
  saveLabel: string
  onSaved: () => void
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever goes on from one to the next hears and sees whom it is about now.
  useLayoutEffect(() => heading.current?.focus(), [])
  const { text, lang } = useApplicantName()(application)
  return (
    <>
      <h3 ref={heading} tabIndex={-1} lang={lang}>
        {text}
      </h3>
      <a href={paths.application(language, application.reference)}>{t`Open the application`}</a>
      <div className={styles.answers} role="region" aria-label={t`Answers`} tabIndex={0}>
        <Answers of={application} />
      </div>
      <div className={form.dialog}>
        <DecisionForm application={application} saveLabel={saveLabel} onSaved={onSaved} />
      </div>
    </>
  )
}
