import { AsyncLocalStorage } from 'node:async_hooks'
import * as v from 'valibot'

const readingSchema = v.object({ address: v.string(), etag: v.string() })

/** Where the API is. */
export function apiAddress(): string {
  return process.env['API_URL'] ?? 'http://127.0.0.1:4000'
}

/** What a page asked the API, and the tag of the answer that it got. */
export type Reading = v.InferOutput<typeof readingSchema>

/** A page that is being made: for whom, and of what. */
export interface PageReadings {
  /** what it was made of; undefined once an answer had no tag, as that may differ each time */
  made: readonly Reading[] | undefined
  /** the cookie of the session; undefined for a visitor */
  readonly session: string | undefined
}

/** The page that is being made. */
export const pageReadings = new AsyncLocalStorage<PageReadings>()

/** The header by which a page tells our server what it was made of; it does not leave the portal. */
export const readingsHeader = 'x-portal-readings'

/** Takes the header off, and says what it said. */
export function takeReadings(headers: Headers): Reading[] | undefined {
  const header = headers.get(readingsHeader)
  if (header === null) return undefined
  headers.delete(readingsHeader)
  return v.parse(v.array(readingSchema), JSON.parse(header))
}

/** The form in which we ask for answers. */
export const accept = 'application/graphql-response+json'

/** Whether the API would give the same answer again. @throws when it cannot be reached */
export async function isUnchanged({ address, etag }: Reading, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(address, { headers: { accept, 'if-none-match': etag }, signal })
  await response.body?.cancel()
  return response.status === 304
}
