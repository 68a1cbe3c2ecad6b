import { useLingui } from '@lingui/react/macro'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import { usePlainCommand } from '../../shell/form/use-command.ts'
import { publishFacilitatorMutation } from '../commands.graphql.ts'
import { MissingTextsNotice } from '../../shell/editing/Gaps.tsx'
import { useGaps } from '../use-gaps.ts'
import type { FacilitatorDialogProps } from './facilitator-dialog.ts'

/** Lets everybody read the profile; shows before in which languages it is short. */
export function PublishDialog(props: FacilitatorDialogProps) {
  const { t } = useLingui()
  const { facilitator } = props
  const editing = usePlainCommand(facilitator, publishFacilitatorMutation, (data) => data.publishFacilitator)
  const { missing } = useGaps(facilitator)
  return (
    <CommandDialog
      {...props}
      editing={editing}
      title={t`Publish the profile?`}
      doneWords={t`The profile is published`}
      actLabel={t`Publish`}
    >
      <p>{t`Everybody reads it from now on, and its address stays as it is.`}</p>
      <MissingTextsNotice missing={missing} />
    </CommandDialog>
  )
}
