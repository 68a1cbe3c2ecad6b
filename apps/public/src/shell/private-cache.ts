/** Of pages that are one person's, or one moment's: nobody keeps them, not the browser for its way back either. */
export const privateCache = 'private, no-store'

/** The `headers` of a page that is never kept. */
export function privateHeaders(): HeadersInit {
  return { 'Cache-Control': privateCache }
}
