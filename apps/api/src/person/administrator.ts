import { idSchema } from '@bastama/domain/kernel/id.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import * as v from 'valibot'
import { openAccounts } from './accounts.ts'
import type { AccountsOptions } from './accounts.ts'
import { giveRole, personOfAddress } from './queries.ts'

/**
 * Makes the person of an address an administrator, whoever there was before.
 * @returns the link that signs in once; it is queued as a letter too
 * @throws {Error} when so many links were asked for that none is made
 */
export async function makeAdministrator(
  options: Omit<AccountsOptions, 'log' | 'isDemo'>,
  address: string,
  language: Language,
): Promise<URL> {
  const { db, consoleUrl } = options
  const links: URL[] = []
  const accounts = openAccounts({
    ...options,
    isDemo: false,
    log: { warn: () => {} },
    onLink: (link) => links.push(link),
  })
  await db.transaction().execute(async (transaction) => {
    const personId = v.parse(idSchema('Person'), await personOfAddress(transaction, address, language))
    const by = { kind: 'person', personId, grants: [] } as const
    await giveRole(transaction, { personId, grant: { role: 'administrator' }, by, at: new Date() })
  })
  await accounts.api.signInMagicLink({
    body: { email: address, callbackURL: `${consoleUrl}/` },
    headers: new Headers({ 'accept-language': language }),
  })
  const [link] = links
  if (link === undefined)
    throw new Error(`${address} was sent many links within the hour: use the last one, or wait.`)
  return link
}
