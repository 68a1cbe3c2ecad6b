import type { Language } from '@bastama/domain/kernel/language.ts'
import { ask, inApi } from '../graphql/client.ts'
import { signInFirst } from '../shell/way-back.ts'
import { accountQuery } from './account.graphql.ts'

/** The account of who is signed in. @throws a redirect for who is not: they sign in and come back */
export async function requireAccount(request: Request, language: Language) {
  const site = await ask(accountQuery, { language: inApi[language] }, request.signal)
  const { viewer } = site
  // Everyone reads their own person.
  if (viewer?.person) return { site, account: viewer, person: viewer.person }
  throw signInFirst(request, language)
}
