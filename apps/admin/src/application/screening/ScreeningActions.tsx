import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { applicationLifecycle } from '@bastama/domain/application/states.ts'
import { commandsFrom } from '@bastama/domain/kernel/machine.ts'
import { Button } from '@bastama/ui/Button.tsx'
import type { IconName } from '@bastama/ui/Icon.tsx'
import { useOfferedActions } from '../../shell/palette-actions.ts'
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
  const all: readonly {
    readonly command: string
    readonly permission: StaffApplication['canAdmit']
    readonly label: string
    readonly icon: IconName
    readonly act: () => void
  }[] = [
    {
      command: 'admit',
      permission: application.canAdmit,
      label: t`Admit to the round`,
      icon: 'check',
      act: () => take('admit'),
    },
    {
      command: 'sendBack',
      permission: application.canSendBack,
      label: t`Take back from the round`,
      icon: 'arrow-left',
      act: () => take('sendBack'),
    },
    {
      command: 'restore',
      permission: application.canRestore,
      label: t`Take up again`,
      icon: 'arrow-left',
      act: () => take('restore'),
    },
    {
      command: 'requestMending',
      permission: application.canRequestMending,
      label: t`Ask to mend`,
      icon: 'pencil',
      act: () => setAsked('requestMending'),
    },
    {
      command: 'acceptAsIs',
      permission: application.canAcceptAsIs,
      label: t`Accept as it is`,
      icon: 'check',
      act: () => setAsked('acceptAsIs'),
    },
    {
      command: 'findIneligible',
      permission: application.canFindIneligible,
      label: t`Does not meet the conditions`,
      icon: 'stop',
      act: () => setAsked('findIneligible'),
    },
  ]
  const shown = all.filter(({ command }) => possible.includes(command))
  useOfferedActions(
    shown
      .filter(({ permission }) => permission.isGiven)
      .map(({ command, label, icon, act }) => ({ id: command, label, icon, act })),
  )
  const AskedDialog = asked && dialogs[asked]
  return (
    <>
      {shown.map(({ command, permission, label, icon, act }) => (
        <Button
          key={command}
          size="s"
          icon={icon}
          variant="secondary"
          disabledReason={permission.isGiven ? undefined : (permission.message ?? undefined)}
          onClick={act}
        >
          {label}
        </Button>
      ))}
      {AskedDialog && (
        <AskedDialog application={application} onClose={() => setAsked(undefined)} onDone={onDone} />
      )}
    </>
  )
}
