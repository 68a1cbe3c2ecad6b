import { useLingui } from '@lingui/react/macro'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import { usePlainCommand } from '../../shell/form/use-command.ts'
import { archiveCompetitionMutation } from '../commands.graphql.ts'
import type { CompetitionDialogProps } from './command-dialog.ts'

/** Puts an announced competition away: it is still read, and nothing of it changes any more. */
export function ArchiveDialog(props: CompetitionDialogProps) {
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
