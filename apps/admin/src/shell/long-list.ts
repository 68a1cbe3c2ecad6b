import { useLocation } from 'react-router'

/** As many rows as the API gives at once. */
const most = 100

/** The part of a long list that a page shows, as its address says it: from the list's start, or from its end backwards. */
export interface LongListPlace {
  /** What the API is asked for. */
  readonly variables: {
    readonly first?: number
    readonly after?: string
    readonly last?: number
    readonly before?: string
  }
  /** The address of the part that comes after or before a row. */
  readonly hrefOf: (side: 'after' | 'before', cursor: string) => string
}

/**
 * The place in the one long list of this page.
 * @param begin where one begins to read it
 * @param anchor of the list on the page
 */
export function useLongList(begin: 'start' | 'end', anchor: string): LongListPlace {
  const { pathname, search } = useLocation()
  const query = new URLSearchParams(search)
  return {
    variables: variablesOf(begin, query.get('after'), query.get('before')),
    hrefOf: (side, cursor) => `${pathname}?${String(new URLSearchParams({ [side]: cursor }))}#${anchor}`,
  }
}

function variablesOf(begin: 'start' | 'end', after: string | null, before: string | null) {
  if (after) return { first: most, after }
  if (before) return { last: most, before }
  return begin === 'start' ? { first: most } : { last: most }
}
