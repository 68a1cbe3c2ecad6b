import { isLanguage, languageNames } from '@bastama/domain/kernel/language.ts'
import type { ConflictWords } from './ConflictChoices.tsx'

/** Of what is only begun nobody else has another version. */
export const nothingToCompare: ConflictWords = { labelOf: () => '', show: () => '' }

/** The label of the field at a path, with the language where it is one of a text. */
export function labelAt(labels: Readonly<Record<string, string>>, [field, part]: readonly string[]): string {
  const label = (field === undefined ? undefined : labels[field]) ?? ''
  return isLanguage(part) ? `${label}, ${languageNames[part]}` : label
}
