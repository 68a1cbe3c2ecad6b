import { useLingui } from '@lingui/react/macro'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import { usePlainCommand } from '../../shell/form/use-command.ts'
import { setPortraitMutation } from '../commands.graphql.ts'
import type { FacilitatorDialogProps } from '../commands/facilitator-dialog.ts'

/** Takes the photo out of the profile; the profile goes on without. */
export function RemovePortraitDialog(props: FacilitatorDialogProps) {
  const { t } = useLingui()
  // A command that names no photo leaves none.
  const editing = usePlainCommand(props.facilitator, setPortraitMutation, (data) => data.setPortrait)
  return (
    <CommandDialog
      {...props}
      editing={editing}
      isDanger
      title={t`Remove the photo from the profile?`}
      doneWords={t`The profile has no photo any more`}
      actLabel={t`Remove`}
    >
      <p>{t`A drawing stands in its place. A photo that stands nowhere is deleted after a week.`}</p>
    </CommandDialog>
  )
}
