import { useLingui } from '@lingui/react/macro'
import { labelAt } from '../editing/conflict-words.ts'
import type { ConflictWords } from '../editing/ConflictChoices.tsx'
import type { PhotoTextDraft } from './photo-draft.ts'

/** What the fields of a photo are called, and how their values read beside one another. */
export function usePhotoTextWords(): ConflictWords & {
  readonly labels: Readonly<Record<keyof PhotoTextDraft, string>>
} {
  const { t } = useLingui()
  const labels = {
    alt: t`What the photo shows`,
    isDecorative: t`It only decorates: there is nothing to tell of it`,
    credit: t`Who made the photo`,
  }
  return {
    labels,
    labelOf: (path) => labelAt(labels, path),
    show: (value) => {
      if (typeof value === 'boolean') return value ? t`Yes` : t`No`
      return String(value) === '' ? t`(empty)` : String(value)
    },
  }
}
