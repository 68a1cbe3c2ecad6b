import { useLingui } from '@lingui/react/macro'
import { isLanguage, languageNames } from '@bastama/domain/kernel/language.ts'
import { labelAt } from '../../shell/editing/conflict-words.ts'
import type { ConflictWords } from '../../shell/editing/ConflictChoices.tsx'
import type { EditorFacilitator } from '../facilitator.graphql.ts'
import type { ProfileDraft } from './profile-draft.ts'

type Labels = Readonly<Record<keyof ProfileDraft, string>>

/** What the fields of a profile are called. */
export function useProfileLabels(): Labels {
  const { t } = useLingui()
  return {
    slug: t`Name in addresses`,
    name: t`Name`,
    sortName: t`Name in lists`,
    headline: t`What they do`,
    bio: t`Biography`,
    languages: t`Languages of work`,
    topicIds: t`Topics`,
  }
}

/** The same, and how values of these fields read beside one another. */
export function useProfileWords({
  programme,
}: EditorFacilitator): ConflictWords & { readonly labels: Labels } {
  const { t } = useLingui()
  const labels = useProfileLabels()
  const nameOf = (value: string) =>
    isLanguage(value)
      ? languageNames[value]
      : (programme?.topics.find(({ id }) => id === value)?.name.text ?? value)
  return {
    labels,
    labelOf: (path) => labelAt(labels, path),
    show: (value) => {
      const text = Array.isArray(value) ? value.map((one) => nameOf(String(one))).join(', ') : String(value)
      return text === '' ? t`(empty)` : text
    },
  }
}
