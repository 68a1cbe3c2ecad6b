import { useLingui } from '@lingui/react/macro'
import type { Language } from '@bastama/domain/kernel/language.ts'

/** The languages of sessions in the words of the reader. */
export function useLanguageWords(): Readonly<Record<Language, string>> {
  const { t } = useLingui()
  return { kk: t`Kazakh`, ru: t`Russian`, en: t`English` }
}
