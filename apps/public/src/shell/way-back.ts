import type { Language } from '@bastama/domain/kernel/language.ts'
import { paths } from '../paths.ts'
import { languageOfPath, pathInLanguage } from './address-language.ts'

/** The parameter that carries the page to which one returns after signing in. */
export const wayBackParameter = 'to'

/** Stands for whatever origin the portal has. */
const here = 'http://here'

/**
 * Where a reader goes on: the page that the address names, in the language of this one. Only pages of ours count, and
 * not those for signing in.
 */
export function wayBack(request: Request, language: Language): string {
  const to = new URL(request.url).searchParams.get(wayBackParameter) ?? ''
  const page = to.startsWith('/') && URL.canParse(to, here) ? new URL(to, here) : undefined
  if (page?.origin !== here || languageOfPath(page.pathname) === undefined) return paths.home(language)
  const path = pathInLanguage(page.pathname, language)
  const signIn = paths.signIn(language)
  const isForSigningIn = path === signIn || path.startsWith(`${signIn}/`)
  return isForSigningIn ? paths.home(language) : path + page.search + page.hash
}
