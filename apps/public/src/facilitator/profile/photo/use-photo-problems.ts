import { useLingui } from '@lingui/react/macro'
import type { FormProblem } from '../../../shell/FormPage.tsx'
import type { OwnPhotoProblem, PhotoOutcome } from './take-photo.ts'

/** What is to be mended in the form of a photo, in words, at its fields. `first`: the language that is asked for first. */
export function usePhotoProblems(outcome: PhotoOutcome, first: string): FormProblem[] {
  const { t } = useLingui()
  const words: Record<OwnPhotoProblem, string> = {
    NONE_CHOSEN: t`Choose a photo.`,
    TOO_LARGE: t`The file is larger than 20 MB. Choose a smaller copy.`,
    ANOTHER_THERE: t`Somebody else has changed the photo of your profile meanwhile. Look at it; send yours once more if you want it in its place.`,
    TEXT_CHANGED: t`Somebody else has changed the same meanwhile. Your words are in the field: save them once more to keep them, or put theirs in their place.`,
  }
  const ids = new Map([
    ['alt', first],
    ['decorative', 'decorative-1'],
    ['consent', 'consent-1'],
  ])
  return (outcome?.problems ?? []).map(({ field, message, code }) => ({
    field: field === undefined ? undefined : (ids.get(field) ?? field),
    text: message ?? (code === undefined ? '' : words[code]),
  }))
}
