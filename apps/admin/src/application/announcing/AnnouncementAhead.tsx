import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useQuery } from 'urql'
import { applicationStates } from '@bastama/domain/application/states.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Skeleton } from '@bastama/ui/Skeleton.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { fromApi, inApi } from '../../graphql/client.ts'
import { numberInput } from '../../shell/field/typed-values.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { LoadFailure } from '../../shell/LoadFailure.tsx'
import { Mails } from '../../shell/mail/Mails.tsx'
import { announcementPreviewQuery } from './announcement.graphql.ts'
import type { AnnouncedCompetition } from './announcement.graphql.ts'
import { owesDecision } from '../deciding/owes-decision.ts'
import { AnnounceDialog } from './AnnounceDialog.tsx'
import { Hindrances } from './Hindrances.tsx'
import { Told } from './Told.tsx'
import styles from './Announcement.module.css'

const usualDays = '5'

/** In these an application still waits for what is announced of it. */
const state = applicationStates.filter(owesDecision)

/** What is still missing, what will be told and every mail, before the results are announced. */
export function AnnouncementAhead({ competition }: { competition: AnnouncedCompetition }) {
  const { t } = useLingui()
  const language = useLanguage()
  const [typed, setTyped] = useState(usualDays)
  const [isAsked, setAsked] = useState(false)
  const confirmDays = numberInput(typed)
  const isReadable = confirmDays !== undefined && Number.isInteger(confirmDays)
  const [{ data, error, fetching }, read] = useQuery({
    query: announcementPreviewQuery,
    variables: {
      language: inApi[language],
      competitionId: competition.id,
      confirmDays: isReadable ? confirmDays : 0,
    },
    pause: !isReadable,
    requestPolicy: 'network-only',
  })
  const preview = data?.announcementPreview
  const errors = preview?.userErrors ?? []
  const daysError = errors.find(({ path }) => path[0] === 'confirmDays')?.message
  const hindrances = errors.filter(({ path }) => path[0] !== 'confirmDays')
  const count = formatNumber(language, preview?.mails.length ?? 0)
  const reason = reasonNotTo()
  return (
    <>
      <p>{t`Nobody outside knows anything of this yet. The announcement publishes the results, tells every applicant by mail, and has no way back.`}</p>
      {hindrances.length > 0 && <Hindrances competition={competition} errors={hindrances} />}
      <div className={styles.days}>
        <TextField
          id="confirmDays"
          label={t`For how many days a place is held, from tomorrow on`}
          hint={t`Whoever has not confirmed by then gives the place to the first on the reserve list.`}
          inputMode="numeric"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={isReadable ? daysError : t`Write a number, in digits.`}
        />
      </div>
      <Told
        competition={competition}
        title={t`Selected`}
        filter={{ state, outcome: ['SELECTED'] }}
        shows={['award', 'reason']}
      />
      <Told
        competition={competition}
        title={t`Reserve list`}
        filter={{ state, outcome: ['RESERVE'] }}
        shows={['place', 'reason']}
      />
      <Told
        competition={competition}
        title={t`Not selected`}
        filter={{ state, outcome: ['NOT_SELECTED'] }}
        shows={['reason']}
      />
      <Told
        competition={competition}
        title={t`Not meeting the conditions`}
        filter={{ state: ['INELIGIBLE'] }}
        shows={['reason']}
      />
      {hindrances.length === 0 && (
        <Section title={t`Every mail that goes out: ${count}`} id="mails">
          {error && <LoadFailure error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
          {fetching && <Skeleton label={t`Loading …`} lines={4} />}
          {preview && !fetching && (
            <Mails
              mails={preview.mails.map(({ recipientName, ...mail }) => ({
                ...mail,
                recipient: recipientName,
                language: fromApi[mail.language],
              }))}
            />
          )}
        </Section>
      )}
      <div>
        <Button icon="flag" onClick={() => setAsked(true)} disabledReason={reason}>
          {t`Announce the results`}
        </Button>
      </div>
      {isAsked && isReadable && preview && (
        <AnnounceDialog
          competition={competition}
          confirmDays={confirmDays}
          mails={preview.mails.length}
          onClose={() => setAsked(false)}
          onDone={() => undefined}
        />
      )}
    </>
  )

  /** Why it cannot be announced as it is. */
  function reasonNotTo(): string | undefined {
    if (!competition.canAnnounce.isGiven) return competition.canAnnounce.message ?? undefined
    if (!preview || fetching || !isReadable) return t`The mails are to be looked through first.`
    return errors[0]?.message
  }
}
