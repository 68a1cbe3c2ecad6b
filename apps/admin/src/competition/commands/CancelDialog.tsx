import { useLingui } from '@lingui/react/macro'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import { LocalizedField, emptyText } from '../../shell/form/LocalizedField.tsx'
import type { LocalizedDraft } from '../../shell/form/LocalizedField.tsx'
import { textInput } from '../../shell/form/typed-values.ts'
import { useCommandOn } from '../../shell/form/use-command.ts'
import { useEditing } from '../../shell/form/use-editing.ts'
import { cancelCompetitionMutation } from '../commands.graphql.ts'
import { languagesOf } from '../../shell/form/domain-values.ts'
import type { CompetitionDialogProps } from './command-dialog.ts'

interface CancelDraft {
  readonly reason: LocalizedDraft
}

const noReason: CancelDraft = { reason: emptyText }

/** Calls a competition off for good, with a reason. */
export function CancelDialog(props: CompetitionDialogProps) {
  const { t } = useLingui()
  const { competition } = props
  const send = useCommandOn(
    cancelCompetitionMutation,
    (data) => data.cancelCompetition,
    () => noReason,
  )
  const editing = useEditing<CancelDraft>(
    { draft: noReason, version: competition.version },
    ({ draft }, command) => send({ id: competition.id, ...command, reason: textInput(draft.reason) }),
  )
  const { draft, change, errors } = editing
  const isPublished = competition.state !== 'DRAFT'
  return (
    <CommandDialog
      {...props}
      editing={editing}
      isDanger
      title={t`Cancel the competition?`}
      doneWords={t`The competition was cancelled`}
      actLabel={t`Cancel the competition`}
    >
      <p>
        {isPublished
          ? t`It has no way back. The page stays, with the reason for all to read.`
          : t`It has no way back. The draft was never shown and stays among the cancelled ones.`}
      </p>
      <LocalizedField
        path="reason"
        label={t`Why, for all to read`}
        isMultiline
        wanted={languagesOf(competition)}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        errors={errors}
      />
    </CommandDialog>
  )
}
