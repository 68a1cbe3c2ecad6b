import type { FieldPlan } from '../declarations.ts'
import type { Order } from '../keyset.ts'
import type { pageOf } from '../page.ts'
import type { Source } from './naive-source.ts'

/** A connection: the whole list, and which part of it the page is. */
interface NaivePage {
  readonly order: Order
  readonly all: readonly Source[]
  readonly start: number
  readonly end: number
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/**
 * Cuts a page out of a list.
 * @param everything all rows of the table in the same order: a cursor may stand at one that is not in the list
 */
export function cutPage(
  page: ReturnType<typeof pageOf>,
  all: readonly Source[],
  everything: readonly Source[],
): NaivePage {
  const ids = new Set(all.map(({ id }) => id))
  const countedTo = (position: { id: string }, including: boolean) => {
    const at = everything.findIndex(({ id }) => id === position.id)
    return everything.slice(0, including ? at + 1 : at).filter(({ id }) => ids.has(id)).length
  }
  const from = page.after ? countedTo(page.after, true) : 0
  const to = page.before ? countedTo(page.before, false) : all.length
  const start = page.backwards ? Math.max(from, to - page.size) : from
  const end = Math.max(start, page.backwards ? to : Math.min(to, from + page.size))
  return {
    order: page.order,
    all,
    start,
    end,
    hasNextPage: end < to || to < all.length,
    hasPreviousPage: start > from || from > 0,
  }
}

type Part = Exclude<Extract<FieldPlan, { kind: string }>['kind'], 'expression' | 'value'>

/** What a field of a connection, an edge or a pageInfo gives. */
export function partOf(
  kind: Part,
  parent: unknown,
  cursor: (source: Source, order: Order) => Promise<unknown>,
): unknown {
  const { order, all, start, end, hasNextPage, hasPreviousPage, source }: NaivePage & { source: Source } =
    Object(parent)
  switch (kind) {
    case 'totalCount':
      return all.length
    case 'nodes':
      return all.slice(start, end)
    case 'edges':
      return all.slice(start, end).map((one) => ({ order, source: one }))
    case 'nodeOfEdge':
      return source
    case 'cursor':
      return cursor(source, order)
    case 'pageInfo':
      return parent
    case 'hasNextPage':
      return hasNextPage
    case 'hasPreviousPage':
      return hasPreviousPage
    case 'startCursor':
      return start < end && all[start] ? cursor(all[start], order) : null
    case 'endCursor': {
      const last = all[end - 1]
      return start < end && last ? cursor(last, order) : null
    }
    default:
      throw new Error(`${kind} is no part of a connection`)
  }
}
