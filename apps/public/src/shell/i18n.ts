import { setupI18n } from '@lingui/core'
import type { I18n } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { isLanguage } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { messages as en } from '../locales/en.po'
import { messages as kk } from '../locales/kk.po'
import { messages as ru } from '../locales/ru.po'

/** One for each language and never switched, so that requests in different languages share nothing. */
const instances: Readonly<Record<Language, I18n>> = {
  kk: setupI18n({ locale: 'kk', messages: { kk } }),
  ru: setupI18n({ locale: 'ru', messages: { ru } }),
  en: setupI18n({ locale: 'en', messages: { en } }),
}

/** The texts of the screens in a language. */
export function i18nFor(language: Language): I18n {
  return instances[language]
}

/**
 * The language of the page that is being rendered.
 * @throws outside the portal's own provider
 */
export function useLanguage(): Language {
  const { locale } = useLingui().i18n
  if (!isLanguage(locale)) throw new Error(`No language of ours: ${locale}`)
  return locale
}
