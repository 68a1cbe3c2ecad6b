import * as v from 'valibot'
import { cleanText } from './characters.ts'
import { fallbackOrder, languages } from './language.ts'
import type { Language } from './language.ts'

/** A text in one to three languages. A language that is absent has no text: an empty one is never stored. */
export type LocalizedText = Readonly<Partial<Record<Language, string>>>

/** A text as a reader gets it, with the language that it is written in (the `lang` of its element). */
export interface LocalText {
  readonly text: string
  readonly language: Language
}

/** Accepts a string; gives it as its reader gets it. */
export const plainText = v.pipe(v.string(), v.transform(cleanText))

/**
 * A text per language from outside: clean, empty ones left out, at least one language present. Languages that we do not
 * speak are refused.
 * @param most how long it may be in a language
 */
export function localizedTextUpTo(most: number) {
  const inLanguage = v.optional(v.nullable(v.pipe(plainText, v.maxLength(most, 'TEXT_IS_TOO_LONG'))))
  return v.pipe(
    v.strictObject({ kk: inLanguage, ru: inLanguage, en: inLanguage }),
    v.transform((given): LocalizedText => {
      const text: Partial<Record<Language, string>> = {}
      for (const language of languages) {
        const words = given[language]
        if (words) text[language] = words
      }
      return text
    }),
    v.check((text) => languages.some((language) => text[language] !== undefined), 'NO_LANGUAGE'),
  )
}

const localizedText = localizedTextUpTo(Infinity)

/**
 * Reads a localized text, for instance from a JSON column.
 * @throws {v.ValiError} when the value is not an object of texts or no language has one
 */
export function parseLocalizedText(value: unknown): LocalizedText {
  return v.parse(localizedText, value)
}

/**
 * The text for a reader of `language`, by the declared fallback order.
 * @returns the text and the language that it is in; an empty text in `language` when there is none at all
 */
export function localize(text: LocalizedText, language: Language): LocalText {
  for (const candidate of fallbackOrder(language)) {
    const words = text[candidate]
    if (words !== undefined && words !== '') return { text: words, language: candidate }
  }
  return { text: '', language }
}

/**
 * The languages in which staff still owe a text.
 * @param wanted the languages of the programme; all three unless told
 */
export function missingLanguages(text: LocalizedText, wanted: readonly Language[] = languages): Language[] {
  return wanted.filter((language) => text[language] === undefined || text[language] === '')
}
