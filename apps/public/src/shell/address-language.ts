import { isLanguage } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { noSuchFile } from './failure/no-such-file.ts'

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
  throw noSuchFile()
}

/** The same page in another language: `/kk/projects` → `/ru/projects`. */
export function pathInLanguage(pathname: string, language: Language): string {
  return languageOfPath(pathname) === undefined
    ? `/${language}`
    : pathname.replace(/^\/[^/]+/, `/${language}`)
}
