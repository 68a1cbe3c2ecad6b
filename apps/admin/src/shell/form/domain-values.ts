import { isLanguage, languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import type { AllLanguagesFragment } from '../../graphql/generated/graphql.ts'

/** A text of the API as the domain knows it. */
export function textOf(text: AllLanguagesFragment): LocalizedText {
  const given: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    const words = text[language]
    if (words) given[language] = words
  }
  return given
}

export function textOrNull(text: AllLanguagesFragment | null | undefined): LocalizedText | null {
  return text ? textOf(text) : null
}

/** The languages in which the programme of a thing owes its texts. */
export function languagesOf({
  programme,
}: {
  readonly programme?: { readonly languages: readonly string[] } | null
}): readonly Language[] {
  const wanted = programme?.languages.filter(isLanguage) ?? []
  return wanted.length > 0 ? wanted : languages
}

/** Why the domain says no; undefined where it says yes. */
export function codeOf<Code>(
  asked: { readonly ok: true } | { readonly ok: false; readonly refusal: { readonly code: Code } },
): Code | undefined {
  return asked.ok ? undefined : asked.refusal.code
}
