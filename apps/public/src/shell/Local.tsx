import { langOf } from '@bastama/domain/kernel/language.ts'
import type { LocalFragment } from '../graphql/generated/graphql.ts'
import { useLanguage } from './i18n.ts'

/** A localized text in a line; marked with its language where that is not the page's. */
export function Local({ of }: { of: LocalFragment }) {
  const lang = langOf(of, useLanguage())
  return lang === undefined ? of.text : <span lang={lang}>{of.text}</span>
}
