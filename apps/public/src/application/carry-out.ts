import { createContext, data, redirect } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { inApi } from '../graphql/client.ts'
import type { CommandErrorFragment, Language as ApiLanguage } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { requireApplication } from './own-application.ts'
import type { Found } from './own-application.ts'

/** Whether the page that is made says why something was not done: then it stays, though nothing can be done on it. */
export const isForRefusal = createContext(false)

interface Asking {
  readonly request: Request
  readonly params: { readonly language: string; readonly reference: string }
  readonly context: Readonly<RouterContextProvider>
}

interface Variables {
  readonly input: { readonly id: string }
  readonly language: ApiLanguage
}

/**
 * What a page shows that has one thing to be done with an application of one's own.
 * @throws a redirect to its page where that may not be done, unless it is to say why it was not done
 */
export async function requirePermitted(
  { request, params, context }: Asking,
  permission: 'canConfirm' | 'canDecline' | 'canWithdraw',
): Promise<Found> {
  const language = requireLanguage(params.language)
  const found = await requireApplication(request, params.reference, language)
  const { [permission]: given, reference } = found.application
  if (!given.isGiven && !context.get(isForRefusal)) throw redirect(paths.application(language, reference))
  return found
}

/**
 * Carries out what a form asks for an application of one's own, and leads to its page.
 * @param command gives what stands in its way
 * @param after what the address of that page is given, to say that it is done
 */
export async function carryOut(
  { request, params, context }: Asking,
  command: (variables: Variables, signal: AbortSignal) => Promise<readonly CommandErrorFragment[]>,
  after: 'answered' | 'withdrawn',
) {
  const language = requireLanguage(params.language)
  const { application } = await requireApplication(request, params.reference, language)
  const problems = await command({ input: { id: application.id }, language: inApi[language] }, request.signal)
  if (problems.length === 0) return redirect(`${paths.application(language, application.reference)}?${after}`)
  context.set(isForRefusal, true)
  return data({ problems }, { status: 400 })
}
