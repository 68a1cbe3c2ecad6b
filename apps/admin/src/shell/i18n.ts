import { setupI18n } from '@lingui/core'
import type { I18n, Messages } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { isLanguage, languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'

const catalogues: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  kk: () => import('../locales/kk.po'),
  ru: () => import('../locales/ru.po'),
  en: () => import('../locales/en.po'),
}

const loaded = new Map<Language, Promise<I18n>>()

/** The texts of the screens in a language; each catalogue is fetched when it is first wanted. */
export function loadTexts(language: Language): Promise<I18n> {
  const known = loaded.get(language)
  if (known !== undefined) return known
  const texts = catalogues[language]().then(({ messages }) =>
    setupI18n({ locale: language, messages: { [language]: messages } }),
  )
  loaded.set(language, texts)
  texts.catch(() => loaded.delete(language))
  return texts
}

/**
 * The language of the page that is being shown.
 * @throws outside the console's own provider
 */
export function useLanguage(): Language {
  const { locale } = useLingui().i18n
  if (!isLanguage(locale)) throw new Error(`No language of ours: ${locale}`)
  return locale
}

const memory = 'language'

/** Keeps the choice for the next time that the console is opened without a language in its address. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(memory, language)
  } catch {
    // Private windows may refuse; the address still says it.
  }
}

/** The language to open the console in: the one chosen last, else the first of ours that the browser asks for. */
export function preferredLanguage(): Language {
  const wishes = [rememberedLanguage(), ...navigator.languages.map((tag) => tag.split('-')[0])]
  return wishes.find(isLanguage) ?? languages[0]
}

function rememberedLanguage(): string | undefined {
  try {
    return localStorage.getItem(memory) ?? undefined
  } catch {
    return undefined
  }
}
