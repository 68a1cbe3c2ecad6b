import { useLingui } from '@lingui/react/macro'
import { questionKinds } from '@bastama/domain/competition/competition.ts'
import type { QuestionKind } from '@bastama/domain/competition/competition.ts'
import { mostCharacters, mostFiles } from '@bastama/domain/competition/input.ts'
import { questionKindWords } from '@bastama/domain/competition/words.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { Checkbox } from '@bastama/ui/field/Checkbox.tsx'
import { Select } from '@bastama/ui/field/Select.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { LocalizedField, emptyText } from '../../shell/field/LocalizedField.tsx'
import { errorAt } from '../../shell/field/user-errors.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { setQuestionsMutation } from '../commands.graphql.ts'
import { languagesOf } from '../../shell/form/domain-values.ts'
import styles from './Editor.module.css'
import type { EditorCompetition } from './editor.graphql.ts'
import { EntriesEditor } from './EntriesEditor.tsx'
import { ListForm } from './ListForm.tsx'
import { newQuestion, questionsDraft, questionsInput } from './lists-draft.ts'
import { useListEditing } from './use-list-editing.ts'
import { useLimitWords } from '../../shell/field/use-limit-words.ts'

const isWritten = (kind: QuestionKind) => kind === 'SHORT_TEXT' || kind === 'LONG_TEXT'
const isChoice = (kind: QuestionKind) => kind === 'CHOICE' || kind === 'CHOICES'

/** What applicants are asked. */
export function QuestionsForm({ competition }: { competition: EditorCompetition }) {
  const { t } = useLingui()
  const language = useLanguage()
  const limit = useLimitWords()
  const files = formatNumber(language, mostFiles)
  const { editing, frozenReason } = useListEditing(competition, {
    part: 'QUESTIONS',
    mutation: setQuestionsMutation,
    answered: (data) => data.setQuestions,
    draftOf: questionsDraft,
    inputOf: (draft, aimed) => {
      const { input, unreadable } = questionsInput(draft)
      return { input: { ...aimed, questions: input }, unreadable }
    },
  })
  const shared = { errors: editing.errors, wanted: languagesOf(competition) }
  const isReadOnly = frozenReason !== undefined
  return (
    <ListForm editing={editing} label={t`Questions of the application`} frozenReason={frozenReason}>
      <EntriesEditor
        path="questions"
        entries={editing.draft.entries}
        onChange={(entries) => editing.change({ entries })}
        make={newQuestion}
        nameOf={(number) => t`Question ${number}`}
        addLabel={t`Add a question`}
        disabledReason={frozenReason}
      >
        {(question, path, change) => (
          <>
            <LocalizedField
              {...shared}
              path={`${path}.label`}
              label={t`Question`}
              hint={limit(mostCharacters.label)}
              value={question.label}
              onChange={(label) => change({ label })}
              isReadOnly={isReadOnly}
            />
            <LocalizedField
              {...shared}
              path={`${path}.hint`}
              label={t`Hint: what helps to answer`}
              hint={t`May be left empty.`}
              value={question.hint}
              onChange={(hint) => change({ hint })}
              isOptional
              isReadOnly={isReadOnly}
            />
            <div className={styles.row}>
              <Select
                id={`${path}.kind`}
                label={t`Answer`}
                value={question.kind}
                disabled={isReadOnly}
                onChange={(event) => {
                  const kind = questionKinds.find((known) => known === event.target.value)
                  if (kind) change({ kind })
                }}
                error={errorAt(editing.errors, `${path}.kind`)}
                options={questionKinds.map((kind) => ({
                  value: kind,
                  label: capitalized(questionKindWords[language][kind]),
                }))}
              />
              {isWritten(question.kind) && (
                <TextField
                  id={`${path}.maxLength`}
                  label={t`Characters at most`}
                  hint={t`May be left empty.`}
                  inputMode="numeric"
                  value={question.maxLength}
                  readOnly={isReadOnly}
                  onChange={(event) => change({ maxLength: event.target.value })}
                  error={errorAt(editing.errors, `${path}.maxLength`)}
                />
              )}
              {question.kind === 'FILE' && (
                <TextField
                  id={`${path}.maxFiles`}
                  label={t`Files at most`}
                  hint={t`May be left empty: then there are ${files} at most.`}
                  inputMode="numeric"
                  value={question.maxFiles}
                  readOnly={isReadOnly}
                  onChange={(event) => change({ maxFiles: event.target.value })}
                  error={errorAt(editing.errors, `${path}.maxFiles`)}
                />
              )}
              <Checkbox
                label={t`It must be answered`}
                checked={question.isRequired}
                disabled={isReadOnly}
                onChange={(event) => change({ isRequired: event.target.checked })}
              />
            </div>
            {isChoice(question.kind) && (
              <EntriesEditor
                path={`${path}.options`}
                entries={question.options}
                onChange={(options) => change({ options })}
                make={(key) => ({ key, id: null, label: emptyText })}
                nameOf={(number) => t`Option ${number}`}
                addLabel={t`Add an option`}
                disabledReason={frozenReason}
                level={4}
              >
                {(option, optionPath, changeOption) => (
                  <LocalizedField
                    {...shared}
                    path={`${optionPath}.label`}
                    label={t`Answer to choose`}
                    value={option.label}
                    onChange={(label) => changeOption({ label })}
                    isReadOnly={isReadOnly}
                  />
                )}
              </EntriesEditor>
            )}
          </>
        )}
      </EntriesEditor>
    </ListForm>
  )
}
