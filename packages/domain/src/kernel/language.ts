/** The languages of content and screens, in the order in which they are offered. */
export const languages = ['kk', 'ru', 'en'] as const

/** Kazakh, Russian or English, as a BCP 47 tag. */
export type Language = (typeof languages)[number]

/** Tells whether a value from outside (an address, a header, a form) names one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

/**
 * The language of ours that the reader's browser asks for most, Kazakh where it asks for none.
 * @param header the value of `Accept-Language`
 */
export function preferredLanguage(header: string | null | undefined): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
      return { language: range.trim().split('-')[0], weight: quality === undefined ? 1 : Number(quality) }
    })
    .filter((wish) => wish.weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  for (const { language } of wishes) if (isLanguage(language)) return language
  return languages[0]
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
