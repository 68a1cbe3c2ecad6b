import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { competitionLifecycle } from '@bastama/domain/competition/states.ts'
import { commandsFrom } from '@bastama/domain/kernel/machine.ts'
import { paths } from '../paths.ts'
import { useNow } from '../shell/clock.ts'
import { CommandButtons, shownCommands } from '../shell/CommandButtons.tsx'
import type { SaidCommand } from '../shell/CommandButtons.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { useViewer } from '../shell/viewer.ts'
import { ArchiveDialog } from './commands/ArchiveDialog.tsx'
import { CancelDialog } from './commands/CancelDialog.tsx'
import { ExtendDialog } from './commands/ExtendDialog.tsx'
import { PublishDialog } from './commands/PublishDialog.tsx'
import type { EditableCompetition } from './competition.graphql.ts'
import { refusalsOf, refusalWords } from './facts.ts'

const dialogs = {
  publish: PublishDialog,
  extend: ExtendDialog,
  archive: ArchiveDialog,
  cancel: CancelDialog,
} as const

type Asked = keyof typeof dialogs

/** What can be done to a competition in the state that it is in; what may not be done now says why. */
export function CompetitionActions({
  competition,
  onDone,
}: {
  competition: EditableCompetition
  /** Told what was done, in words. */
  onDone: (what: string) => void
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const navigate = useNavigate()
  const { actor } = useViewer()
  const now = useNow()
  const [asked, setAsked] = useState<Asked | undefined>()
  const refusals = refusalsOf(competition, actor, now)
  const possible = commandsFrom(competitionLifecycle, competition.state)

  const all: readonly SaidCommand<keyof typeof refusals>[] = [
    {
      id: 'edit',
      label: t`Edit`,
      icon: 'pencil',
      variant: 'secondary',
      act: () => void navigate(paths.editCompetition(language, competition.slug, 'details')),
    },
    {
      id: 'publish',
      label: t`Publish`,
      icon: 'check',
      variant: 'primary',
      act: () => setAsked('publish'),
    },
    {
      id: 'extend',
      label: t`Extend the deadline`,
      icon: 'clock',
      variant: 'secondary',
      act: () => setAsked('extend'),
    },
    {
      id: 'archive',
      label: t`Archive`,
      icon: 'album',
      variant: 'secondary',
      act: () => setAsked('archive'),
    },
    {
      id: 'cancel',
      label: t`Cancel the competition`,
      icon: 'stop',
      variant: 'quiet',
      act: () => setAsked('cancel'),
    },
  ]
  const commands = shownCommands(all, possible, refusals, (code) => refusalWords(language, code))
  const AskedDialog = asked && dialogs[asked]
  return (
    <>
      <CommandButtons commands={commands} />
      {AskedDialog && (
        <AskedDialog competition={competition} onClose={() => setAsked(undefined)} onDone={onDone} />
      )}
    </>
  )
}
