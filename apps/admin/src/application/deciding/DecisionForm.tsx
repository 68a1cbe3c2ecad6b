import { useLingui } from '@lingui/react/macro'
import { resultOutcomes } from '@bastama/domain/competition/competition.ts'
import { resultOutcomeWords } from '@bastama/domain/competition/words.ts'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { RadioGroup } from '@bastama/ui/field/ChoiceGroups.tsx'
import { Select } from '@bastama/ui/field/Select.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { languagesOf } from '../../shell/form/domain-values.ts'
import { isSame } from '../../shell/editing/drafts.ts'
import { EditingForm } from '../../shell/editing/EditingForm.tsx'
import { LocalizedField } from '../../shell/field/LocalizedField.tsx'
import { useEditing } from '../../shell/editing/use-editing.ts'
import { errorAt } from '../../shell/field/user-errors.ts'
import { useLanguage } from '../../shell/i18n.ts'
import type { StaffApplication } from '../application.graphql.ts'
import { decideApplicationMutation } from '../commands.graphql.ts'
import { useCommandOn } from '../../shell/form/use-command.ts'
import { decisionDraft, decisionInput } from './decision-draft.ts'
import type { DecisionDraft } from './decision-draft.ts'
import { useDecisionWords } from './use-decision-words.ts'

/** What the announcement will say of an application. */
export function DecisionForm({
  application,
  saveLabel,
  onSaved,
}: {
  application: StaffApplication
  saveLabel: string
  onSaved?: () => void
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const { competition, id, version } = application
  const words = useDecisionWords(competition)
  const send = useCommandOn(
    decideApplicationMutation,
    (data) => data.decideApplication,
    (decided) => decisionDraft(decided),
  )
  const editing = useEditing<DecisionDraft>(
    { draft: decisionDraft(application), version },
    async ({ base, draft }, command) => {
      const input = decisionInput(draft)
      if (!input) {
        const message = t`Write a number, in digits.`
        const errors = [{ path: ['reservePlace'], code: 'NOT_A_NUMBER', message }]
        return { now: undefined, errors, failure: undefined }
      }
      // Where the decision is still the one that was begun with, it is made on the application as it is shown now.
      const isAsBegun = isSame(decisionDraft(application), base)
      return send({ id, ...command, ...(isAsBegun && { expectedVersion: version }), ...input })
    },
  )
  const { draft, change, errors } = editing
  return (
    <EditingForm
      editing={editing}
      words={words}
      saveLabel={saveLabel}
      disabledReason={draft.outcome === '' ? t`Choose first what is decided.` : undefined}
      {...(onSaved && { onSaved })}
    >
      <RadioGroup
        id="outcome"
        name="outcome"
        label={words.labels.outcome}
        options={resultOutcomes.map((value) => ({
          value,
          label: capitalized(resultOutcomeWords[language][value]),
        }))}
        selected={draft.outcome}
        onChange={(value) => {
          const outcome = resultOutcomes.find((known) => known === value)
          if (outcome) change({ outcome })
        }}
        error={errorAt(errors, 'outcome')}
      />
      {draft.outcome === 'RESERVE' && (
        <TextField
          id="reservePlace"
          label={words.labels.reservePlace}
          hint={t`Left empty, it comes last. The others move.`}
          inputMode="numeric"
          value={draft.reservePlace}
          onChange={(event) => change({ reservePlace: event.target.value })}
          error={errorAt(errors, 'reservePlace')}
        />
      )}
      {draft.outcome === 'SELECTED' && competition.kind === 'PROJECTS' && (
        <Select
          id="awardId"
          label={words.labels.awardId}
          value={draft.awardId}
          onChange={(event) => change({ awardId: event.target.value })}
          options={[
            { value: '', label: t`Choose an award` },
            ...competition.awards.map(({ id: value, name }) => ({
              value,
              label: name.text,
              lang: langOf(name, language),
            })),
          ]}
          error={errorAt(errors, 'awardId')}
        />
      )}
      <LocalizedField
        path="reason"
        label={words.labels.reason}
        hint={draft.outcome === 'NOT_SELECTED' ? undefined : t`May be left empty.`}
        isMultiline
        isOptional={draft.outcome !== 'NOT_SELECTED'}
        wanted={languagesOf(competition)}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        errors={errors}
      />
    </EditingForm>
  )
}
