import { msg } from '@lingui/core/macro'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { i18nFor } from '../i18n.ts'

/** What files and pictures say of invented content, which a mark says of it on pages. */
export function sampleWords(language: Language): string {
  return i18nFor(language)._(msg`sample data`)
}
