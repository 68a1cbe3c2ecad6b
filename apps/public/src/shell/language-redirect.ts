import { redirect } from 'react-router'
import { paths } from '../paths.ts'
import { preferredLanguage } from './address-language.ts'
import type { Route } from './+types/language-redirect.ts'

/** The bare address leads to the home page in the reader's language. */
export function loader({ request }: Route.LoaderArgs) {
  const language = preferredLanguage(request.headers.get('accept-language'))
  return redirect(paths.home(language), { headers: { Vary: 'Accept-Language' } })
}
