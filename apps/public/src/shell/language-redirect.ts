import { redirect } from 'react-router'
import { preferredLanguage } from '@bastama/domain/kernel/language.ts'
import type { Route } from './+types/language-redirect.ts'

/** A page without a language in its address leads to the same page in the reader's language. */
export function loader({ request }: Route.LoaderArgs) {
  const language = preferredLanguage(request.headers.get('accept-language'))
  const { pathname, search } = new URL(request.url)
  return redirect(`/${language}${pathname === '/' ? '' : pathname}${search}`, {
    headers: { Vary: 'Accept-Language' },
  })
}
