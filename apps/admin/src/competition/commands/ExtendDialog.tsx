import { useLingui } from '@lingui/react/macro'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { LocalizedField, emptyText } from '../../shell/field/LocalizedField.tsx'
import type { LocalizedDraft } from '../../shell/field/LocalizedField.tsx'
import { MomentField } from '../../shell/field/MomentField.tsx'
import { momentDraft, momentInput, textInput } from '../../shell/field/typed-values.ts'
import { useCommandOn } from '../../shell/form/use-command.ts'
import { useEditing } from '../../shell/editing/use-editing.ts'
import { ZonedTime } from '../../shell/ZonedTime.tsx'
import { extendDeadlineMutation } from '../commands.graphql.ts'
import type { EditableCompetition } from '../competition.graphql.ts'
import { useUnreadableWords } from '../editor/use-unreadable-words.ts'
import { languagesOf } from '../../shell/form/domain-values.ts'
import type { CompetitionDialogProps } from './command-dialog.ts'

interface ExtensionDraft {
  readonly closesAt: string
  readonly reason: LocalizedDraft
}

/** Moves the deadline to later, with a reason for all to read. */
export function ExtendDialog(props: CompetitionDialogProps) {
  const { t } = useLingui()
  const { competition } = props
  const zone = programmeZone(competition.programme)
  const unreadableWords = useUnreadableWords()
  const draftOf = ({ closesAt }: EditableCompetition): ExtensionDraft => ({
    closesAt: momentDraft(zone, closesAt),
    reason: emptyText,
  })
  const send = useCommandOn(extendDeadlineMutation, (data) => data.extendDeadline, draftOf)
  const editing = useEditing<ExtensionDraft>(
    { draft: draftOf(competition), version: competition.version },
    async ({ draft }, command) => {
      const closesAt = momentInput(zone, draft.closesAt)
      if (closesAt === undefined) {
        const errors = unreadableWords([{ path: ['closesAt'], code: 'MOMENT_IS_MISSING' }])
        return { now: undefined, errors, failure: undefined }
      }
      return send({ id: competition.id, ...command, closesAt, reason: textInput(draft.reason) })
    },
  )
  const { draft, change, errors } = editing
  const labels = { closesAt: t`New deadline`, reason: t`Why, for all to read` }
  return (
    <CommandDialog
      {...props}
      editing={editing}
      title={t`Extend the deadline`}
      doneWords={t`The deadline was extended`}
      actLabel={t`Extend the deadline`}
      words={{
        labelOf: ([field]) => (field === 'closesAt' ? labels.closesAt : labels.reason),
        show: (value) => String(value).replace('T', ' '),
      }}
    >
      <p>
        {t`The deadline now:`} <ZonedTime at={competition.closesAt} zone={zone} style="long" />.{' '}
        {t`It stays on the page beside the new one.`}
      </p>
      <MomentField
        path="closesAt"
        label={labels.closesAt}
        zone={zone}
        value={draft.closesAt}
        onChange={(closesAt) => change({ closesAt })}
        errors={errors}
      />
      <LocalizedField
        path="reason"
        label={labels.reason}
        isMultiline
        wanted={languagesOf(competition)}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        errors={errors}
      />
    </CommandDialog>
  )
}
