import { createHash } from 'node:crypto'
import { preferredLanguage } from '@bastama/domain/kernel/language.ts'
import { leastPasswordLength } from '@bastama/domain/person/password.ts'
import { betterAuth } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import { deleteSessionCookie } from 'better-auth/cookies'
import { magicLink, twoFactor } from 'better-auth/plugins'
import type { FastifyBaseLogger } from 'fastify'
import type { Kysely } from 'kysely'
import { countMessagesTo, queueMessage } from '../message/queries.ts'
import type { DB } from '../platform/database/tables.generated.ts'
import { demoSignIn } from './demo-sign-in.ts'
import { linkLetter } from './letters.ts'
import type { LinkLetter } from './letters.ts'
import { personOfAddress } from './queries.ts'

export interface AccountsOptions {
  readonly db: Kysely<DB>
  readonly secret: string
  readonly portalUrl: string
  readonly consoleUrl: string
  /** whether there are ready-made sign-ins */
  readonly isDemo: boolean
  readonly log: Pick<FastifyBaseLogger, 'warn'>
  /** told each link that is queued as a letter: for the command line, which shows it */
  readonly onLink?: (link: URL) => void
}

/** The header in which our server tells the address of the client: whatever a client sends there is replaced. */
export const clientAddressHeader = 'x-client-address'

const day = 86_400
const hour = 3600
const minute = 60

/** How long somebody stays signed in. */
const sessionLength = 30 * day

/** Letters with a link that one address gets in an hour: nobody's mail is filled by somebody else. */
const mostLetters = 5

/** Cookies stay with the very host that set them, where a browser can hold them to it. */
export function sessionCookie({ portalUrl }: Pick<AccountsOptions, 'portalUrl'>) {
  const { protocol, hostname } = new URL(portalUrl)
  const isSecure = protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1'
  const prefix = isSecure ? '__Host-bastama' : 'bastama'
  return { isSecure, prefix, name: `${prefix}.session_token` }
}

export type Accounts = ReturnType<typeof openAccounts>

/** Sign-in by mailed link and by password, with a second factor, over our own tables. */
export function openAccounts(options: AccountsOptions) {
  const { db, secret, portalUrl, consoleUrl, isDemo, log } = options
  const trusted = [portalUrl, consoleUrl]
  const cookie = sessionCookie({ portalUrl })

  /** The place on one of our two sites that an address names. */
  const place = (address: string | null | undefined, headers: Headers | undefined) => {
    const origin = headers?.get('origin')
    const base = origin !== null && origin !== undefined && trusted.includes(origin) ? origin : portalUrl
    const url = new URL(address ?? '/', base)
    return trusted.includes(url.origin) ? url : new URL(base)
  }

  const sendLink = async (kind: LinkLetter, address: string, token: string, url: URL, headers?: Headers) => {
    const language = preferredLanguage(headers?.get('accept-language'))
    await db.transaction().execute(async (transaction) => {
      const since = new Date(Date.now() - hour * 1000)
      if ((await countMessagesTo(transaction, { address, kind, since })) >= mostLetters) return
      await queueMessage(transaction, {
        eventKey: `${kind} ${createHash('sha256').update(token).digest('base64url')}`,
        to: { address },
        kind,
        language,
        letter: linkLetter(kind, language, url.href),
      })
      options.onLink?.(url)
    })
  }

  return betterAuth({
    appName: 'Bastama',
    baseURL: portalUrl,
    basePath: '/auth',
    secret,
    trustedOrigins: trusted,
    telemetry: { enabled: false },
    database: { db, type: 'postgres', transaction: true },
    logger: { level: 'error', log: (_, message) => log.warn({ from: 'accounts' }, message) },
    // A failure of the database is ours to tell, as everywhere else.
    onAPIError: { throw: true },
    user: {
      modelName: 'account',
      fields: {
        emailVerified: 'email_verified',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      additionalFields: {
        personId: { type: 'string', required: true, input: false, fieldName: 'person_id' },
        isDemo: {
          type: 'boolean',
          required: false,
          input: false,
          defaultValue: false,
          fieldName: 'is_demo',
        },
      },
    },
    account: {
      modelName: 'account_credential',
      fields: {
        accountId: 'subject',
        providerId: 'provider',
        userId: 'account_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    session: {
      modelName: 'account_session',
      fields: {
        userId: 'account_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: sessionLength,
      disableSessionRefresh: true,
      freshAge: 0,
    },
    verification: {
      modelName: 'account_verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
      storeIdentifier: 'hashed',
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'account_rate_limit',
      fields: { lastRequest: 'last_request' },
      customRules: {
        '/sign-in/magic-link': { window: minute, max: 5 },
        '/request-password-reset': { window: minute, max: 5 },
        '/sign-in/email': { window: minute, max: 10 },
      },
    },
    advanced: {
      cookiePrefix: cookie.prefix,
      useSecureCookies: false,
      // The library leaves both out when NODE_ENV is test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      defaultCookieAttributes: { secure: cookie.isSecure, sameSite: 'lax', httpOnly: true, path: '/' },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      database: { generateId: 'uuid' },
    },
    emailAndPassword: {
      enabled: true,
      // An account begins with a link, which shows whose the address is.
      disableSignUp: true,
      minPasswordLength: leastPasswordLength,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: hour,
      sendResetPassword: async ({ user, token, url }, request) => {
        const link = place(new URL(url).searchParams.get('callbackURL'), request?.headers)
        link.searchParams.set('token', token)
        await sendLink('PASSWORD_LINK', user.email, token, link, request?.headers)
      },
    },
    plugins: [
      ...(isDemo ? [demoSignIn(db)] : []),
      magicLink({
        expiresIn: 15 * minute,
        sendMagicLink: async ({ email, token, url }, context) => {
          const { headers } = context ?? {}
          const next = place(new URL(url).searchParams.get('callbackURL'), headers)
          const link = signInLink(next, token, headers)
          await sendLink('SIGN_IN_LINK', email.toLowerCase(), token, link, headers)
        },
      }),
      twoFactor({
        issuer: 'Bastama',
        allowPasswordless: true,
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'account_second_factor',
            fields: {
              userId: 'account_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
    ],
    databaseHooks: {
      user: {
        create: {
          before: async (account, context) => {
            const language = preferredLanguage(context?.request?.headers.get('accept-language'))
            const personId = await personOfAddress(db, account.email, language)
            return { data: { ...account, personId } }
          },
        },
        update: {
          // Whoever is signed in elsewhere has not shown the second factor that there is from now on.
          before: async (changed, context) => {
            const session = context?.context.session
            if (changed['twoFactorEnabled'] === true && session)
              await context.context.internalAdapter.deleteUserSessions(session.user.id)
          },
        },
      },
    },
    hooks: {
      after: createAuthMiddleware(async (context) => {
        if (context.path === '/list-sessions' && Array.isArray(context.context.returned))
          return context.json(withCurrent(context))
        if (context.path !== '/magic-link/verify') return undefined
        // The plugin asks for the second factor after a password; after a link it is asked for here.
        const { newSession, internalAdapter } = context.context
        if (newSession?.user['twoFactorEnabled'] !== true) return undefined
        deleteSessionCookie(context, true)
        await internalAdapter.deleteSession(newSession.session.token)
        context.context.setNewSession(null)
        await askSecondFactor(context, newSession.user.id)
        return context.json({ twoFactorRedirect: true })
      }),
    },
  })
}

/** To a page with a button: what opens links to look for harm in them does not press it, and uses nothing up. */
function signInLink(next: URL, token: string, headers: Headers | undefined): URL {
  const language = preferredLanguage(headers?.get('accept-language'))
  const link = new URL(`/${language}/sign-in/link`, next.origin)
  link.searchParams.set('token', token)
  link.searchParams.set('to', next.pathname + next.search)
  return link
}

/** The sessions that are listed, each with whether it is the one that asks. */
function withCurrent({ context }: Hook) {
  const { returned, session } = context
  const sessions = Array.isArray(returned) ? returned : []
  return sessions.map((one: { readonly token?: string }) => ({
    ...one,
    isCurrent: one.token === session?.session.token,
  }))
}

type Hook = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

/** Begins what `/auth/two-factor/verify-totp` ends, as the plugin does it after a password. */
async function askSecondFactor(context: Hook, accountId: string): Promise<void> {
  const { context: auth } = context
  const challenge = auth.createAuthCookie('two_factor', { maxAge: 10 * minute })
  const identifier = `2fa-${createHash('sha256').update(crypto.randomUUID()).digest('base64url')}`
  const expiresAt = new Date(Date.now() + 10 * minute * 1000)
  await auth.internalAdapter.createVerificationValue({ value: accountId, identifier, expiresAt })
  await auth.internalAdapter.createVerificationValue({
    value: '0',
    identifier: `2fa-attempts-${identifier}`,
    expiresAt,
  })
  await context.setSignedCookie(challenge.name, identifier, auth.secret, challenge.attributes)
}
