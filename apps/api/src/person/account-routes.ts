import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { clientAddressHeader } from './accounts.ts'
import type { Accounts } from './accounts.ts'

/** What of better-auth is there. The rest of it is for what we do not offer, as signing in by another service. */
const served = {
  GET: ['/list-sessions'],
  POST: [
    '/sign-in/magic-link',
    '/sign-in/email',
    '/sign-out',
    '/request-password-reset',
    '/reset-password',
    '/change-password',
    '/revoke-session',
    '/revoke-sessions',
    '/revoke-other-sessions',
    '/two-factor/enable',
    '/two-factor/disable',
    '/two-factor/verify-totp',
    '/two-factor/verify-backup-code',
    '/two-factor/generate-backup-codes',
  ],
} as const

/**
 * Milliseconds after which it is answered that a link to set a password is on its way. Only to an address that is known is
 * one written, and that takes longer: the answer comes when this is over, for both.
 */
export const passwordLinkAnswersAfter = 200

const passwordLink = '/auth/request-password-reset'

export interface AccountRoutesOptions {
  readonly accounts: Accounts
  readonly portalUrl: string
  readonly trustedOrigins: readonly string[]
  readonly isDemo: boolean
}

/** `/auth/…`: signing in and out, and what belongs to an account. */
export function accountRoutes(server: FastifyInstance, options: AccountRoutesOptions): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    ownPagesOnly(reply)
    if (request.method === 'POST' && !isFromOurPages(request, options.trustedOrigins))
      return refuseOrigin(reply)
    // The time begins with the work, so that what the work takes is no part of the answer.
    const over = request.routeOptions.url === passwordLink ? delay(passwordLinkAnswersAfter) : undefined
    const response = await options.accounts.handler(toWeb(request, options.portalUrl))
    await over
    return sendResponse(reply, response)
  }
  for (const [method, paths] of Object.entries(served)) {
    for (const path of paths) {
      server.route({ method, url: `/auth${path}`, handler: answer })
    }
  }
  if (options.isDemo) server.post('/auth/demo/:role', answer)
  server.post('/auth/magic-link/verify', async (request, reply) => {
    ownPagesOnly(reply)
    if (!isFromOurPages(request, options.trustedOrigins)) return refuseOrigin(reply)
    return signInByLink(request, reply, options)
  })
}

/**
 * Signs in by the token of a mailed link, and answers as signing in by a password does. better-auth does it at a GET, which
 * programs ask too that look for harm in links: here it takes a POST of our own pages.
 */
async function signInByLink(
  request: FastifyRequest,
  reply: FastifyReply,
  { accounts, portalUrl }: AccountRoutesOptions,
): Promise<FastifyReply> {
  const { headers, ip, body } = request
  const query = new URLSearchParams({ token: String(Object(body)['token'] ?? '') })
  const url = `/auth/magic-link/verify?${query.toString()}`
  const response = await accounts.handler(toWeb({ method: 'GET', url, headers, ip, body: null }, portalUrl))
  const refusedTo = response.headers.get('location')
  if (refusedTo === null) return sendResponse(reply, response)
  const code = new URL(refusedTo, portalUrl).searchParams.get('error') ?? 'INVALID_TOKEN'
  return reply.code(400).send({ code, message: 'This link was used already, or it is too old.' })
}

/** Whether a browser says that one of our own pages asks. */
function isFromOurPages({ headers }: FastifyRequest, trusted: readonly string[]): boolean {
  return headers.origin !== undefined && trusted.includes(headers.origin)
}

/** No other site reads these answers, and nobody keeps them. */
function ownPagesOnly(reply: FastifyReply): void {
  reply
    .removeHeader('access-control-allow-origin')
    .headers({ 'cross-origin-resource-policy': 'same-origin', 'cache-control': 'no-store' })
}

function refuseOrigin(reply: FastifyReply): FastifyReply {
  return reply.code(403).send({
    code: 'UNTRUSTED_ORIGIN',
    message: 'This may only be asked from the portal or the console.',
  })
}

type Asked = Pick<FastifyRequest, 'method' | 'url' | 'headers' | 'ip' | 'body'>

function toWeb({ method, url, headers: given, ip, body }: Asked, portalUrl: string): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'string' && !/^(?:x-|forwarded$|content-length$|transfer-encoding$)/.test(name))
      headers.set(name, value)
  }
  headers.set(clientAddressHeader, ip)
  headers.set('content-type', 'application/json')
  return new Request(new URL(url, portalUrl), {
    method,
    headers,
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  })
}

/** Sends what better-auth answers. */
async function sendResponse(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value)
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  if (response.status === 429) reply.header('retry-after', response.headers.get('x-retry-after') ?? '60')
  return reply.code(response.status).send(await response.text())
}
