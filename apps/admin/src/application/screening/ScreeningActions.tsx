import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { applicationLifecycle } from '@bastama/domain/application/states.ts'
import { commandsFrom } from '@bastama/domain/kernel/machine.ts'
import { CommandButtons } from '../../shell/CommandButtons.tsx'
import type { SaidCommand } from '../../shell/CommandButtons.tsx'
import type { StaffApplication } from '../application.graphql.ts'
import { AcceptDialog } from './AcceptDialog.tsx'
import { IneligibleDialog } from './IneligibleDialog.tsx'
import { MendDialog } from './MendDialog.tsx'
import type { Step } from './use-steps.ts'

const dialogs = {
  requestMending: MendDialog,
  acceptAsIs: AcceptDialog,
  findIneligible: IneligibleDialog,
} as const

/** What the screening of an application can do in its state; what may not be done now says why. */
export function ScreeningActions({
  application,
  take,
  onDone,
}: {
  application: StaffApplication
  take: (step: Step) => void
  /** Told what was done, in words. */
  onDone: (what: string) => void
}) {
  const { t } = useLingui()
  const [asked, setAsked] = useState<keyof typeof dialogs | undefined>()
  const possible: readonly string[] = commandsFrom(applicationLifecycle, application.state)
  const all: readonly (Omit<SaidCommand<string>, 'variant'> & {
    readonly permission: StaffApplication['canAdmit']
  })[] = [
    {
      id: 'admit',
      permission: application.canAdmit,
      label: t`Admit to the round`,
      icon: 'check',
      act: () => take('admit'),
    },
    {
      id: 'sendBack',
      permission: application.canSendBack,
      label: t`Take back from the round`,
      icon: 'arrow-left',
      act: () => take('sendBack'),
    },
    {
      id: 'restore',
      permission: application.canRestore,
      label: t`Take up again`,
      icon: 'arrow-left',
      act: () => take('restore'),
    },
    {
      id: 'requestMending',
      permission: application.canRequestMending,
      label: t`Ask to mend`,
      icon: 'pencil',
      act: () => setAsked('requestMending'),
    },
    {
      id: 'acceptAsIs',
      permission: application.canAcceptAsIs,
      label: t`Accept as it is`,
      icon: 'check',
      act: () => setAsked('acceptAsIs'),
    },
    {
      id: 'findIneligible',
      permission: application.canFindIneligible,
      label: t`Does not meet the conditions`,
      icon: 'stop',
      act: () => setAsked('findIneligible'),
    },
  ]
  const commands = all
    .filter(({ id }) => possible.includes(id))
    .map(({ permission, ...command }) => ({
      ...command,
      variant: 'secondary' as const,
      refused: permission.isGiven ? undefined : (permission.message ?? undefined),
    }))
  const AskedDialog = asked && dialogs[asked]
  return (
    <>
      <CommandButtons commands={commands} />
      {AskedDialog && (
        <AskedDialog application={application} onClose={() => setAsked(undefined)} onDone={onDone} />
      )}
    </>
  )
}
