import { useLingui } from '@lingui/react/macro'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import { languagesOf } from '../../shell/form/domain-values.ts'
import { LocalizedField, emptyText } from '../../shell/form/LocalizedField.tsx'
import type { LocalizedDraft } from '../../shell/form/LocalizedField.tsx'
import { textInput } from '../../shell/form/typed-values.ts'
import { useEditing } from '../../shell/form/use-editing.ts'
import { findIneligibleMutation } from '../commands.graphql.ts'
import { useCommandOn } from '../../shell/form/use-command.ts'
import type { ApplicationDialogProps } from './command-dialog.ts'

interface ReasonDraft {
  readonly reason: LocalizedDraft
}

/** The page under the dialog has a field for another reason. */
const place = 'ineligibleReason'

const noReason: ReasonDraft = { reason: emptyText }

/** Finds that an application does not meet the conditions, with a reason. */
export function IneligibleDialog(props: ApplicationDialogProps) {
  const { t } = useLingui()
  const { id, version, competition } = props.application
  const send = useCommandOn(
    findIneligibleMutation,
    (data) => data.findIneligible,
    () => noReason,
  )
  const editing = useEditing<ReasonDraft>({ draft: noReason, version }, async ({ draft }, command) => {
    const sent = await send({ id, ...command, reason: textInput(draft.reason) })
    return {
      ...sent,
      errors: sent.errors.map((error) => ({
        ...error,
        path: error.path[0] === 'reason' ? [place, ...error.path.slice(1)] : error.path,
      })),
    }
  })
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
        errors={editing.errors}
      />
    </CommandDialog>
  )
}
