/** The languages of content and screens, in the order in which they are offered. */
export const languages = ['kk', 'ru', 'en'] as const

/** Kazakh, Russian or English, as a BCP 47 tag. */
export type Language = (typeof languages)[number]

/** Tells whether a value from outside (an address, a header, a form) names one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

/** What each language calls itself, for the language switch. */
export const languageNames: Readonly<Record<Language, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
}

const codes = { KK: 'kk', RU: 'ru', EN: 'en' } as const satisfies Record<Uppercase<Language>, Language>

/** The `lang` of an element with a text of the API; undefined where the text is in the language of the page. */
export function langOf(
  text: { readonly language: Uppercase<Language> },
  page: Language,
): Language | undefined {
  const language = codes[text.language]
  return language === page ? undefined : language
}

const fallbacks: Readonly<Record<Language, readonly Language[]>> = {
  kk: ['kk', 'ru', 'en'],
  ru: ['ru', 'kk', 'en'],
  en: ['en', 'ru', 'kk'],
}

/**
 * The languages in which a reader of `language` is offered a text, best first.
 * @returns all languages, `language` itself first
 */
export function fallbackOrder(language: Language): readonly Language[] {
  return fallbacks[language]
}
