import { redirect } from 'react-router'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { paths, wayBackParameter } from '../paths.ts'
import { languageOfPath, pathInLanguage } from './address-language.ts'

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

/** Sends whoever is not signed in to sign in, and from there back to the page that they asked for. */
export function signInFirst(request: Request, language: Language): Response {
  const { pathname, search } = new URL(request.url)
  return redirect(paths.signIn(language, pathname + search))
}
