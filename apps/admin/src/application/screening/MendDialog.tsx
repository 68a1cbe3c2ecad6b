import { useLingui } from '@lingui/react/macro'
import { competitionInputWords } from '@bastama/domain/competition/input-words.ts'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { epoch } from '@bastama/domain/kernel/time.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { CheckboxGroup } from '@bastama/ui/field/ChoiceGroups.tsx'
import { useNow } from '../../shell/clock.ts'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import { languagesOf } from '../../shell/form/domain-values.ts'
import { LocalizedField } from '../../shell/field/LocalizedField.tsx'
import type { LocalizedDraft } from '../../shell/field/LocalizedField.tsx'
import { MomentField } from '../../shell/field/MomentField.tsx'
import { momentDraft, momentInput, textDraft, textInputOrNull } from '../../shell/field/typed-values.ts'
import { useEditing } from '../../shell/editing/use-editing.ts'
import { errorAt } from '../../shell/field/user-errors.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { requestMendingMutation } from '../commands.graphql.ts'
import { useCommandOn } from '../../shell/form/use-command.ts'
import type { ApplicationDialogProps } from './command-dialog.ts'

interface MendingDraft {
  readonly questionIds: readonly string[]
  readonly note: LocalizedDraft
  readonly mendUntil: string
}

const threeDays = 3 * 86_400_000

/** Asks the applicant to mend what is named, until a moment. */
export function MendDialog(props: ApplicationDialogProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { id, version, competition, questionsToMend, problems, mendNote, mendUntil } = props.application
  const zone = programmeZone(competition.programme)
  const usual = new Date(epoch(useNow()) + threeDays).toISOString()
  const named = questionsToMend.length > 0 ? questionsToMend.map((question) => question.id) : null
  const start: MendingDraft = {
    questionIds: named ?? problems.map(({ questionId }) => questionId),
    note: textDraft(mendNote),
    mendUntil: momentDraft(zone, mendUntil ?? usual),
  }
  const send = useCommandOn(
    requestMendingMutation,
    (data) => data.requestMending,
    () => start,
  )
  const editing = useEditing<MendingDraft>({ draft: start, version }, async ({ draft }, command) => {
    const until = momentInput(zone, draft.mendUntil)
    if (until === undefined) {
      const code = 'MOMENT_IS_MISSING'
      const errors = [{ path: ['mendUntil'], code, message: competitionInputWords[language][code] }]
      return { now: undefined, errors, failure: undefined }
    }
    return send({
      id,
      ...command,
      mendUntil: until,
      questionIds: [...draft.questionIds],
      note: textInputOrNull(draft.note),
    })
  })
  const { draft, change, errors } = editing
  return (
    <CommandDialog
      {...props}
      editing={editing}
      title={t`Ask to mend the application`}
      doneWords={t`The applicant was asked to mend the application`}
      actLabel={t`Ask to mend it`}
    >
      <p>{t`The applicant is told by mail what to mend and until when, and can change these answers alone.`}</p>
      <CheckboxGroup
        id="questionIds"
        name="questionIds"
        label={t`What is to be answered anew`}
        options={competition.questions.map(({ id: value, label }) => ({
          value,
          label: label.text,
          lang: langOf(label, language),
        }))}
        selected={draft.questionIds}
        onChange={(questionIds) => change({ questionIds })}
        error={errorAt(errors, 'questionIds')}
      />
      <LocalizedField
        path="note"
        label={t`What is wrong, for the applicant to read`}
        hint={t`May be left empty.`}
        isMultiline
        isOptional
        wanted={languagesOf(competition)}
        value={draft.note}
        onChange={(note) => change({ note })}
        errors={errors}
      />
      <MomentField
        path="mendUntil"
        label={t`Until when`}
        zone={zone}
        value={draft.mendUntil}
        onChange={(mendUntil) => change({ mendUntil })}
        errors={errors}
      />
    </CommandDialog>
  )
}
