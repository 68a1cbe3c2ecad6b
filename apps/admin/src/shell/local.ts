import type { Language } from '@bastama/domain/kernel/language.ts'
import type { LocalFragment } from '../graphql/generated/graphql.ts'

const tags = { KK: 'kk', RU: 'ru', EN: 'en' } as const

/** The `lang` of an element with this text; undefined where the text is in the language of the page. */
export function langOf(text: LocalFragment, page: Language): Language | undefined {
  const language = tags[text.language]
  return language === page ? undefined : language
}
