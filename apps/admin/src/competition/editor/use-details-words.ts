import { useLingui } from '@lingui/react/macro'
import { labelAt } from '../../shell/editing/conflict-words.ts'
import type { ConflictWords } from '../../shell/editing/ConflictChoices.tsx'
import type { AmountDraft } from './AmountField.tsx'
import type { DetailsDraft } from './details-draft.ts'
import type { EditorCompetition } from './editor.graphql.ts'

type Labels = Readonly<Record<keyof DetailsDraft, string>>

/** What the fields of a competition are called. */
export function useDetailsLabels(): Labels {
  const { t } = useLingui()
  return {
    title: t`Title`,
    summary: t`Summary`,
    about: t`About`,
    whoMayApply: t`Who may apply`,
    opensAt: t`Applications open`,
    closesAt: t`Deadline for applications`,
    pitchingAt: t`Open pitching`,
    pitchingVenueId: t`Pitching at`,
    pitchingFormat: t`How the pitching goes`,
    resultsDueOn: t`Results due on`,
    places: t`Places`,
    fund: t`Prize fund`,
  }
}

/** The same, and how values of these fields read beside one another. */
export function useDetailsWords({
  programme,
}: EditorCompetition): ConflictWords & { readonly labels: Labels } {
  const { t } = useLingui()
  const labels = useDetailsLabels()
  return {
    labels,
    labelOf: (path) => labelAt(labels, path),
    show: (value, [field]) => {
      const text = isAmount(value) ? `${value.minorUnits} ${value.currency}`.trim() : String(value)
      if (text === '') return t`(empty)`
      if (field === 'pitchingVenueId')
        return programme?.venues.find(({ id }) => id === text)?.name.text ?? text
      return field?.endsWith('At') ? text.replace('T', ' ') : text
    },
  }
}

function isAmount(value: unknown): value is AmountDraft {
  return typeof value === 'object' && value !== null && 'minorUnits' in value && 'currency' in value
}
