import { useLingui } from '@lingui/react/macro'
import { useLayoutEffect, useRef, useState } from 'react'
import { Button } from '@bastama/ui/Button.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Split } from '@bastama/ui/Split.tsx'
import { languagesOf } from '../../shell/form/domain-values.ts'
import { LeaveButton, LeavingGuard } from '../../shell/form/leaving.tsx'
import { PhotoStanding } from '../../shell/photo/PhotoStanding.tsx'
import { PhotoTextForm } from '../../shell/photo/PhotoTextForm.tsx'
import { WithdrawDialog } from '../../shell/photo/WithdrawDialog.tsx'
import type { EditorFacilitator } from '../facilitator.graphql.ts'
import { NewPortraitForm } from './NewPortraitForm.tsx'
import { RemovePortraitDialog } from './RemovePortraitDialog.tsx'

/** The photo of a profile: what it shows, another one, or none. */
export function PortraitEditor({
  facilitator,
  refresh,
}: {
  facilitator: EditorFacilitator
  /** Reads the profile anew: a photo may be nobody’s to read any more. */
  refresh: () => void
}) {
  const { t } = useLingui()
  const { photo } = facilitator
  const [isReplaced, setReplaced] = useState(false)
  const [done, setDone] = useState<string | undefined>()
  const [asked, setAsked] = useState<'remove' | 'withdraw' | undefined>()
  const wanted = languagesOf(facilitator)
  const told = useRef<HTMLDivElement>(null)
  // The form that had the focus is gone.
  useLayoutEffect(() => {
    if (done !== undefined) told.current?.focus()
  }, [done])
  const tell = (what: string) => {
    setReplaced(false)
    setDone(what)
    refresh()
  }
  const asking = { onClose: () => setAsked(undefined), onDone: tell }
  return (
    <LeavingGuard>
      <div ref={told} role="status" tabIndex={-1}>
        {done !== undefined && <Notice tone="success" title={done} />}
      </div>
      {!photo || isReplaced ? (
        <Section
          title={photo ? t`Another photo` : t`A photo`}
          {...(photo && {
            action: (
              <LeaveButton variant="secondary" onLeave={() => setReplaced(false)}>
                {t`Keep the photo that is there`}
              </LeaveButton>
            ),
          })}
        >
          <NewPortraitForm facilitator={facilitator} onDone={tell} />
        </Section>
      ) : (
        <Section title={t`The photo`}>
          <Split isAsideFirst aside={<PhotoStanding of={photo} />}>
            <PhotoTextForm key={photo.id} photo={photo} wanted={wanted} />
          </Split>
          <p>
            <LeaveButton variant="secondary" onLeave={() => setReplaced(true)}>
              {t`Upload another photo`}
            </LeaveButton>{' '}
            <Button variant="quiet" size="s" onClick={() => setAsked('remove')}>
              {t`Remove from the profile`}
            </Button>{' '}
            <Button variant="quiet" size="s" onClick={() => setAsked('withdraw')}>
              {t`Consent was withdrawn`}
            </Button>
          </p>
          {asked === 'remove' && <RemovePortraitDialog {...asking} facilitator={facilitator} />}
          {asked === 'withdraw' && <WithdrawDialog {...asking} photo={photo} />}
        </Section>
      )}
    </LeavingGuard>
  )
}
