import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import { languagesOf } from '../../shell/form/domain-values.ts'
import { LocalizedField } from '../../shell/field/LocalizedField.tsx'
import { useReasonCommand } from '../../shell/form/use-reason-command.ts'
import { findIneligibleMutation } from '../commands.graphql.ts'
import type { UserError } from '../../shell/field/user-errors.ts'
import type { ApplicationDialogProps } from './command-dialog.ts'

/** The page under the dialog has a field for another reason. */
const place = 'ineligibleReason'

/** Finds that an application does not meet the conditions, with a reason. */
export function IneligibleDialog(props: ApplicationDialogProps) {
  const { t } = useLingui()
  const { competition } = props.application
  const reasoned = useReasonCommand(props.application, findIneligibleMutation, (data) => data.findIneligible)
  // The same as long as they are the same: new ones take the focus.
  const errors = useMemo(() => reasoned.errors.map(atPlace), [reasoned.errors])
  const editing = { ...reasoned, errors }
  return (
    <CommandDialog
      {...props}
      editing={editing}
      title={t`The application does not meet the conditions?`}
      doneWords={t`It was found that the application does not meet the conditions`}
      actLabel={t`It does not meet them`}
    >
      <p>{t`The applicant reads it and why when the results are announced. Until then it can be taken up again.`}</p>
      <LocalizedField
        path={place}
        label={t`Why, for the applicant to read`}
        isMultiline
        wanted={languagesOf(competition)}
        value={editing.draft.reason}
        onChange={(reason) => editing.change({ reason })}
        errors={errors}
      />
    </CommandDialog>
  )
}

function atPlace(error: UserError): UserError {
  const [first, ...rest] = error.path
  return first === 'reason' ? { ...error, path: [place, ...rest] } : error
}
