import { useLingui } from '@lingui/react/macro'
import { mostCharacters } from '@bastama/domain/facilitator/input.ts'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import { LocalizedField } from '../../shell/field/LocalizedField.tsx'
import { useLimitWords } from '../../shell/field/use-limit-words.ts'
import { useReasonCommand } from '../../shell/form/use-reason-command.ts'
import { hideFacilitatorMutation } from '../commands.graphql.ts'
import type { FacilitatorDialogProps } from './facilitator-dialog.ts'

/** Takes a profile out, with a reason. */
export function HideDialog(props: FacilitatorDialogProps) {
  const { t } = useLingui()
  const limit = useLimitWords()
  const { facilitator } = props
  const editing = useReasonCommand(facilitator, hideFacilitatorMutation, (data) => data.hideFacilitator)
  const { draft, change, errors } = editing
  return (
    <CommandDialog
      {...props}
      editing={editing}
      isDanger
      title={t`Hide the profile?`}
      doneWords={t`The profile is hidden`}
      actLabel={t`Hide the profile`}
    >
      <p>{t`Visitors no longer find it anywhere. It can be shown again.`}</p>
      <LocalizedField
        path="reason"
        label={t`Why, for staff and the facilitator`}
        hint={`${t`One language is enough.`} ${limit(mostCharacters.reason)}`}
        isOptional
        isMultiline
        wanted={[]}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        errors={errors}
      />
    </CommandDialog>
  )
}
