import { useLingui } from '@lingui/react/macro'
import { awardRules } from '@bastama/domain/competition/competition.ts'
import { awardRuleWords } from '@bastama/domain/competition/words.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { Select } from '@bastama/ui/field/Select.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { LocalizedField } from '../../shell/field/LocalizedField.tsx'
import { errorAt } from '../../shell/field/user-errors.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { setAwardsMutation } from '../commands.graphql.ts'
import { languagesOf } from '../../shell/form/domain-values.ts'
import { AmountField } from './AmountField.tsx'
import styles from './Editor.module.css'
import type { EditorCompetition } from './editor.graphql.ts'
import { EntriesEditor } from './EntriesEditor.tsx'
import { ListForm } from './ListForm.tsx'
import { awardsDraft, awardsInput, newAward } from './lists-draft.ts'
import { useListEditing } from './use-list-editing.ts'

/** What can be won, and by which rule. */
export function AwardsForm({ competition }: { competition: EditorCompetition }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { editing, frozenReason } = useListEditing(competition, {
    part: 'AWARDS',
    mutation: setAwardsMutation,
    answered: (data) => data.setAwards,
    draftOf: awardsDraft,
    inputOf: (draft, aimed) => {
      const { input, unreadable } = awardsInput(draft)
      return { input: { ...aimed, awards: input }, unreadable }
    },
  })
  const shared = { errors: editing.errors, wanted: languagesOf(competition) }
  const isReadOnly = frozenReason !== undefined
  return (
    <ListForm editing={editing} label={t`Awards`} frozenReason={frozenReason}>
      <EntriesEditor
        path="awards"
        entries={editing.draft.entries}
        onChange={(entries) => editing.change({ entries })}
        make={newAward}
        nameOf={(number) => t`Award ${number}`}
        addLabel={t`Add an award`}
        disabledReason={frozenReason}
      >
        {(award, path, change) => (
          <>
            <LocalizedField
              {...shared}
              path={`${path}.name`}
              label={t`Award`}
              value={award.name}
              onChange={(name) => change({ name })}
              isReadOnly={isReadOnly}
            />
            <LocalizedField
              {...shared}
              path={`${path}.description`}
              label={t`What it gives`}
              hint={t`May be left empty.`}
              value={award.description}
              onChange={(description) => change({ description })}
              isOptional
              isReadOnly={isReadOnly}
            />
            <div className={styles.row}>
              <Select
                id={`${path}.rule`}
                label={t`Rule`}
                value={award.rule}
                disabled={isReadOnly}
                onChange={(event) => {
                  const rule = awardRules.find((known) => known === event.target.value)
                  if (rule) change({ rule })
                }}
                options={awardRules.map((rule) => ({
                  value: rule,
                  label: capitalized(awardRuleWords[language][rule]),
                }))}
              />
              <AmountField
                path={`${path}.amount`}
                label={t`Amount`}
                value={award.amount}
                onChange={(amount) => change({ amount })}
                errors={editing.errors}
                isReadOnly={isReadOnly}
              />
              <TextField
                id={`${path}.atLeast`}
                label={t`How many at least`}
                hint={t`May be left empty.`}
                inputMode="numeric"
                value={award.atLeast}
                readOnly={isReadOnly}
                onChange={(event) => change({ atLeast: event.target.value })}
                error={errorAt(editing.errors, `${path}.atLeast`)}
              />
            </div>
            <LocalizedField
              {...shared}
              path={`${path}.reservedFor`}
              label={t`Reserved for`}
              hint={t`May be left empty: then it is for all.`}
              value={award.reservedFor}
              onChange={(reservedFor) => change({ reservedFor })}
              isOptional
              isReadOnly={isReadOnly}
            />
          </>
        )}
      </EntriesEditor>
    </ListForm>
  )
}
