import { useLingui } from '@lingui/react/macro'
import { resultOutcomes } from '@bastama/domain/competition/competition.ts'
import { resultOutcomeWords } from '@bastama/domain/competition/words.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { labelAt } from '../../shell/editing/conflict-words.ts'
import type { ConflictWords } from '../../shell/editing/ConflictChoices.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import type { StaffApplication } from '../application.graphql.ts'
import type { DecisionDraft } from './decision-draft.ts'

/** What the parts of a decision are called, and how their values are read where two have decided. */
export function useDecisionWords({ awards }: StaffApplication['competition']): ConflictWords & {
  readonly labels: Record<keyof DecisionDraft, string>
} {
  const { t } = useLingui()
  const language = useLanguage()
  const labels = {
    outcome: t`What is decided`,
    reservePlace: t`Place on the reserve list`,
    awardId: t`Award`,
    reason: t`Why, for the applicant and beside the result`,
  }
  return {
    labels,
    labelOf: (path) => labelAt(labels, path),
    show: (value, [field]) => {
      if (value === '') return t`(empty)`
      const outcome = resultOutcomes.find((known) => known === value)
      if (field === 'outcome' && outcome) return capitalized(resultOutcomeWords[language][outcome])
      const award = awards.find(({ id }) => id === value)
      return field === 'awardId' && award ? award.name.text : String(value)
    },
  }
}
