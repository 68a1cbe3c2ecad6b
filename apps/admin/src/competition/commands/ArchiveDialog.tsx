import { useLingui } from '@lingui/react/macro'
import { archiveCompetitionMutation } from '../commands.graphql.ts'
import { CommandDialog } from './CommandDialog.tsx'
import type { CommandDialogProps } from './CommandDialog.tsx'
import { usePlainCommand } from './use-plain-command.ts'

/** Puts an announced competition away: it is still read, and nothing of it changes any more. */
export function ArchiveDialog(props: CommandDialogProps) {
  const { t } = useLingui()
  const { competition } = props
  const editing = usePlainCommand(competition, archiveCompetitionMutation, (data) => data.archiveCompetition)
  return (
    <CommandDialog
      {...props}
      editing={editing}
      title={t`Archive the competition?`}
      doneWords={t`The competition is in the archive`}
      actLabel={t`Archive`}
    >
      <p>{t`It has no way back. The page can still be read, and nothing of it changes any more.`}</p>
    </CommandDialog>
  )
}
