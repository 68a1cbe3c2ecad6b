import { useLingui } from '@lingui/react/macro'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import { usePlainCommand } from '../../shell/form/use-command.ts'
import { showFacilitatorMutation } from '../commands.graphql.ts'
import type { FacilitatorDialogProps } from './facilitator-dialog.ts'

/** Puts a profile that was hidden back. */
export function ShowDialog(props: FacilitatorDialogProps) {
  const { t } = useLingui()
  const { facilitator } = props
  const editing = usePlainCommand(facilitator, showFacilitatorMutation, (data) => data.showFacilitator)
  return (
    <CommandDialog
      {...props}
      editing={editing}
      title={t`Show the profile again?`}
      doneWords={t`The profile is shown again`}
      actLabel={t`Show again`}
    >
      <p>{t`Everybody reads it from now on.`}</p>
    </CommandDialog>
  )
}
