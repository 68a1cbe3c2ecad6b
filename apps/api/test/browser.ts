import { systemClock } from '../src/platform/clock.ts'
import { accountRoutes } from '../src/person/account-routes.ts'
import { openAccounts, sessionCookie } from '../src/person/accounts.ts'
import { authenticator } from '../src/person/signed-in.ts'
import { schema, selection } from '../src/schema.ts'
import { startApi } from './api.ts'
import type { TestApi } from './api.ts'
import type { TestDatabase } from './database.ts'

const portal = 'http://localhost:3000'
const secret = 'a secret of the tests, long enough for them'

/** The API with accounts, and browsers that keep its cookies. */
export interface AccountsApi extends AsyncDisposable {
  readonly api: TestApi
  /** somebody new, at an address of the network of their own */
  browser(): Browser
  /** somebody who signed in by a mailed link */
  signedIn(email: string): Promise<Browser>
  /** the link of the latest letter to an address, taken out of the mailbox */
  latestLink(address: string): Promise<URL>
}

/** What a page of the portal can do. */
export interface Browser {
  readonly cookies: ReadonlyMap<string, string>
  post(path: string, body?: object, headers?: Record<string, string>): Promise<PostAnswer>
  get(path: string): Promise<Response>
  /** presses the button of the page that a mailed link leads to */
  follow(link: URL): Promise<PostAnswer>
  ask<Data>(query: string, variables?: object): Promise<Data>
  /** the cookies as sent, for what a test forges */
  cookieHeader(): string
}

export interface PostAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: Readonly<Record<string, unknown>>
}

export async function startAccountsApi(
  database: TestDatabase,
  { isDemo = false, portalUrl = portal }: { readonly isDemo?: boolean; readonly portalUrl?: string } = {},
): Promise<AccountsApi> {
  const consoleUrl = 'http://localhost:3001'
  const trustedOrigins = [portalUrl, consoleUrl]
  const api = await startApi({
    database,
    schema,
    selection,
    clock: systemClock,
    trustedOrigins,
    authenticate: authenticator({
      database,
      clock: systemClock,
      secret,
      cookieName: sessionCookie({ portalUrl }).name,
      isDemo,
    }),
    routes: (app) => {
      const accounts = openAccounts({ db: database.db, secret, portalUrl, consoleUrl, isDemo, log: app.log })
      accountRoutes(app, { accounts, portalUrl, trustedOrigins, isDemo })
    },
  })
  let people = 0
  const browser = (): Browser => {
    people += 1
    const address = `198.18.${people >> 8}.${people & 255}`
    const cookies = new Map<string, string>()
    const cookieHeader = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const send = async (path: string, init: RequestInit = {}) => {
      const response = await fetch(new URL(path, api.address), {
        redirect: 'manual',
        ...init,
        headers: {
          'x-forwarded-for': address,
          ...(cookies.size > 0 && { cookie: cookieHeader() }),
          ...Object(init.headers),
        },
      })
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (/max-age=0/i.test(line) || value === '') cookies.delete(name)
        else cookies.set(name, value)
      }
      return response
    }
    const post = async (path: string, body: object = {}, headers: Record<string, string> = {}) => {
      const response = await send(path, {
        method: 'POST',
        headers: { origin: portalUrl, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
      const text = await response.text()
      return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) }
    }
    return {
      cookies,
      cookieHeader,
      post,
      get: (path) => send(path),
      follow: ({ searchParams }) =>
        post('/auth/magic-link/verify', { token: searchParams.get('token') ?? '' }),
      ask: async <Data>(query: string, variables: object = {}) => {
        const { body } = await post('/graphql', { query, variables })
        if (body['errors'] !== undefined) throw new Error(JSON.stringify(body['errors']))
        const data: Data = Object(body['data'])
        return data
      },
    }
  }
  const latestLink = async (address: string) => {
    const { rows } = await database.pool.query<{ text: string }>(
      'select text from message where address = $1 order by created_at desc limit 1',
      [address],
    )
    const [link] = /https?:\/\/\S+/.exec(rows[0]?.text ?? '') ?? []
    if (link === undefined) throw new Error(`There is no link to ${address}`)
    return new URL(link)
  }
  return {
    api,
    browser,
    latestLink,
    signedIn: async (email) => {
      const somebody = browser()
      await somebody.post('/auth/sign-in/magic-link', { email, callbackURL: '/kk/me' })
      const { status } = await somebody.follow(await latestLink(email))
      if (status !== 200) throw new Error(`The link to ${email} signs nobody in: ${status}`)
      return somebody
    },
    [Symbol.asyncDispose]: () => api[Symbol.asyncDispose](),
  }
}
