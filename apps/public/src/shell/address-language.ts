import { data } from 'react-router'
import { isLanguage, languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'

/**
 * The language that an address names first: `/kk/projects` → `kk`.
 * @returns undefined where it names none of ours
 */
export function languageOfPath(pathname: string): Language | undefined {
  const segment = pathname.split('/')[1]
  return isLanguage(segment) ? segment : undefined
}

/**
 * The language of a page from the parameter of its route.
 * @throws a 404 answer where that is no language of ours
 */
export function requireLanguage(parameter: string | undefined): Language {
  if (isLanguage(parameter)) return parameter
  throw data(null, { status: 404 })
}

/** The same page in another language: `/kk/projects` → `/ru/projects`. */
export function pathInLanguage(pathname: string, language: Language): string {
  return languageOfPath(pathname) === undefined
    ? `/${language}`
    : pathname.replace(/^\/[^/]+/, `/${language}`)
}

/**
 * The language of ours that the reader's browser asks for most, Kazakh where it asks for none.
 * @param header the value of `Accept-Language`
 */
export function preferredLanguage(header: string | null): Language {
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
