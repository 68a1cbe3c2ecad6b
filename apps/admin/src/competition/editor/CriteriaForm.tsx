import { useLingui } from '@lingui/react/macro'
import { mostCharacters } from '@bastama/domain/competition/input.ts'
import { formatPercent } from '@bastama/domain/kernel/number.ts'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { LocalizedField, emptyText } from '../../shell/field/LocalizedField.tsx'
import { errorAt } from '../../shell/field/user-errors.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { setCriteriaMutation } from '../commands.graphql.ts'
import { languagesOf } from '../../shell/form/domain-values.ts'
import { countInput } from './details-draft.ts'
import type { EditorCompetition } from './editor.graphql.ts'
import { EntriesEditor } from './EntriesEditor.tsx'
import { ListForm } from './ListForm.tsx'
import { criteriaDraft, criteriaInput, newCriterion } from './lists-draft.ts'
import { useListEditing } from './use-list-editing.ts'
import { useLimitWords } from '../../shell/field/use-limit-words.ts'

/** What applications are judged by: weights, and what each step of a scale means. */
export function CriteriaForm({ competition }: { competition: EditorCompetition }) {
  const { t } = useLingui()
  const language = useLanguage()
  const limit = useLimitWords()
  const { editing, frozenReason } = useListEditing(competition, {
    part: 'CRITERIA',
    mutation: setCriteriaMutation,
    answered: (data) => data.setCriteria,
    draftOf: criteriaDraft,
    inputOf: (draft, aimed) => {
      const { input, unreadable } = criteriaInput(draft)
      return { input: { ...aimed, criteria: input }, unreadable }
    },
  })
  const shared = { errors: editing.errors, wanted: languagesOf(competition) }
  const isReadOnly = frozenReason !== undefined
  const { entries } = editing.draft
  const sum = entries.reduce((all, { weight }) => all + (countInput(weight) ?? 0), 0)
  const sumText = formatPercent(language, sum / 100)
  return (
    <ListForm editing={editing} label={t`Criteria`} frozenReason={frozenReason}>
      {entries.length > 0 && <p>{t`The weights add up to ${sumText}.`}</p>}
      <EntriesEditor
        path="criteria"
        entries={entries}
        onChange={(next) => editing.change({ entries: next })}
        make={newCriterion}
        nameOf={(number) => t`Criterion ${number}`}
        addLabel={t`Add a criterion`}
        disabledReason={frozenReason}
      >
        {(criterion, path, change) => (
          <>
            <LocalizedField
              {...shared}
              path={`${path}.name`}
              label={t`Criterion`}
              hint={limit(mostCharacters.name)}
              value={criterion.name}
              onChange={(name) => change({ name })}
              isReadOnly={isReadOnly}
            />
            <LocalizedField
              {...shared}
              path={`${path}.description`}
              label={t`What reviewers look for`}
              hint={limit(mostCharacters.description)}
              isMultiline
              value={criterion.description}
              onChange={(description) => change({ description })}
              isReadOnly={isReadOnly}
            />
            <TextField
              id={`${path}.weight`}
              label={t`Weight, in per cent of the score`}
              inputMode="numeric"
              value={criterion.weight}
              readOnly={isReadOnly}
              onChange={(event) => change({ weight: event.target.value })}
              error={errorAt(editing.errors, `${path}.weight`)}
            />
            <EntriesEditor
              path={`${path}.steps`}
              entries={criterion.steps}
              onChange={(steps) => change({ steps })}
              make={(key) => ({ key, points: '', description: emptyText })}
              nameOf={(number) => t`Step ${number}`}
              addLabel={t`Add a step of the scale`}
              disabledReason={frozenReason}
              level={4}
            >
              {(step, stepPath, changeStep) => (
                <>
                  <TextField
                    id={`${stepPath}.points`}
                    label={t`Points`}
                    inputMode="numeric"
                    value={step.points}
                    readOnly={isReadOnly}
                    onChange={(event) => changeStep({ points: event.target.value })}
                    error={errorAt(editing.errors, `${stepPath}.points`)}
                  />
                  <LocalizedField
                    {...shared}
                    path={`${stepPath}.description`}
                    label={t`When it is given`}
                    value={step.description}
                    onChange={(description) => changeStep({ description })}
                    isReadOnly={isReadOnly}
                  />
                </>
              )}
            </EntriesEditor>
          </>
        )}
      </EntriesEditor>
    </ListForm>
  )
}
