import { portalOrigin } from '../origin.ts'

/**
 * Whether what a request changes is asked for by a page of ours: a browser sends the cookies along whoever wrote the
 * page, and says truly where it came from.
 */
export function isFromOwnPage({ headers, url }: Request): boolean {
  const origin = headers.get('origin')
  // Without a public name of its own the portal is also reached by another one of the machine's.
  if (origin !== null) return origin === portalOrigin() || origin === new URL(url).origin
  return headers.get('sec-fetch-site') === 'same-origin'
}
