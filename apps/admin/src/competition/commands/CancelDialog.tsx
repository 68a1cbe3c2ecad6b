import { useLingui } from '@lingui/react/macro'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import { LocalizedField } from '../../shell/field/LocalizedField.tsx'
import { textInput } from '../../shell/field/typed-values.ts'
import { useReasonCommand } from '../../shell/form/use-reason-command.ts'
import { useTypedWord } from '../../shell/form/use-typed-word.tsx'
import { cancelCompetitionMutation } from '../commands.graphql.ts'
import { languagesOf } from '../../shell/form/domain-values.ts'
import { CalledOffLetters } from './CalledOffLetters.tsx'
import type { CompetitionDialogProps } from './command-dialog.ts'

/** Calls a competition off for good, with a reason. */
export function CancelDialog(props: CompetitionDialogProps) {
  const { t } = useLingui()
  const { competition } = props
  const editing = useReasonCommand(competition, cancelCompetitionMutation, (data) => data.cancelCompetition)
  const { draft, change, errors } = editing
  const isPublished = competition.state !== 'DRAFT'
  const typed = useTypedWord(t`cancel`)
  return (
    <CommandDialog
      {...props}
      editing={editing}
      isDanger
      title={t`Cancel the competition?`}
      doneWords={t`The competition was cancelled`}
      actLabel={t`Cancel the competition`}
      disabledReason={isPublished ? typed.reason : undefined}
    >
      <p>
        {isPublished
          ? t`It has no way back. The page stays, with the reason for all to read, and whoever has begun or sent an application is written to.`
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
      {isPublished && (
        <>
          <CalledOffLetters competition={competition} reason={textInput(draft.reason)} />
          {typed.field}
        </>
      )}
    </CommandDialog>
  )
}
