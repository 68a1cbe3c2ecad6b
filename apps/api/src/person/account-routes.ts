import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { clientAddressHeader } from './accounts.ts'
import type { Accounts } from './accounts.ts'

/** What of better-auth is there. The rest of it is for what we do not offer, as signing in by another service. */
const served = {
  GET: ['/magic-link/verify', '/list-sessions'],
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
    return sendResponse(reply, await options.accounts.handler(toWeb(request, options.portalUrl)))
  }
  for (const [method, paths] of Object.entries(served)) {
    for (const path of paths) {
      server.route({ method, url: `/auth${path}`, handler: answer })
    }
  }
  if (options.isDemo) server.post('/auth/demo/:role', answer)
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

function toWeb(request: FastifyRequest, portalUrl: string): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string' && !/^(?:x-|forwarded$|content-length$|transfer-encoding$)/.test(name))
      headers.set(name, value)
  }
  headers.set(clientAddressHeader, request.ip)
  headers.set('content-type', 'application/json')
  const { method } = request
  return new Request(new URL(request.url, portalUrl), {
    method,
    headers,
    ...(method === 'POST' && { body: JSON.stringify(request.body ?? {}) }),
  })
}

/** Sends what better-auth answers. */
async function sendResponse(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value)
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  if (response.status === 429) reply.header('retry-after', response.headers.get('x-retry-after') ?? '60')
  return reply.code(response.status).send(await response.text())
}
