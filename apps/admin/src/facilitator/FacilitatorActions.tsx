import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { facilitatorLifecycle } from '@bastama/domain/facilitator/states.ts'
import { commandsFrom } from '@bastama/domain/kernel/machine.ts'
import { paths } from '../paths.ts'
import { useNow } from '../shell/clock.ts'
import { CommandButtons, shownCommands } from '../shell/CommandButtons.tsx'
import type { SaidCommand } from '../shell/CommandButtons.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { useViewer } from '../shell/viewer.ts'
import { HideDialog } from './commands/HideDialog.tsx'
import { PublishDialog } from './commands/PublishDialog.tsx'
import { ShowDialog } from './commands/ShowDialog.tsx'
import type { EditableFacilitator } from './facilitator.graphql.ts'
import { refusalsOf, refusalWords } from './facts.ts'

const dialogs = { publish: PublishDialog, hide: HideDialog, show: ShowDialog } as const

/** What can be done to a profile in the state that it is in; what may not be done now says why. */
export function FacilitatorActions({
  facilitator,
  onDone,
}: {
  facilitator: EditableFacilitator
  /** Told what was done, in words. */
  onDone: (what: string) => void
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const navigate = useNavigate()
  const { actor } = useViewer()
  const [asked, setAsked] = useState<keyof typeof dialogs | undefined>()
  const refusals = refusalsOf(facilitator, actor, useNow())
  const possible = commandsFrom(facilitatorLifecycle, facilitator.state)

  const all: readonly SaidCommand<keyof typeof refusals>[] = [
    {
      id: 'edit',
      label: t`Edit`,
      icon: 'pencil',
      variant: 'secondary',
      act: () => void navigate(paths.editFacilitator(language, facilitator.slug, 'profile')),
    },
    {
      id: 'publish',
      label: t`Publish`,
      icon: 'check',
      variant: 'primary',
      act: () => setAsked('publish'),
    },
    { id: 'show', label: t`Show again`, icon: 'check', variant: 'primary', act: () => setAsked('show') },
    {
      id: 'hide',
      label: t`Hide the profile`,
      icon: 'stop',
      variant: 'quiet',
      act: () => setAsked('hide'),
    },
  ]
  const commands = shownCommands(all, possible, refusals, (code) => refusalWords(language, code))
  const AskedDialog = asked && dialogs[asked]
  return (
    <>
      <CommandButtons commands={commands} />
      {AskedDialog && (
        <AskedDialog facilitator={facilitator} onClose={() => setAsked(undefined)} onDone={onDone} />
      )}
    </>
  )
}
