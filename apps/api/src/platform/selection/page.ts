import { BadInput } from './bad-input.ts'
import { mostSearched, pageSize } from './connections.ts'
import type { Direction, FieldPlan } from './declarations.ts'
import { readCursor } from './keyset.ts'
import type { Order, Position } from './keyset.ts'

/** The arguments of a field, coerced by graphql-js. */
export type Arguments = Readonly<Record<string, unknown>>

type ConnectionPlan = Extract<FieldPlan, { kind: 'connection' }>

/** Which page of a connection is asked for. */
export interface Page {
  readonly backwards: boolean
  readonly size: number
  readonly order: Order
  readonly after: Position | undefined
  readonly before: Position | undefined
  /** the fields of the filter that narrow, with their values */
  readonly filter: ReadonlyMap<string, unknown>
  readonly search: string | undefined
}

const pages = new WeakMap<Arguments, Page>()

/**
 * Reads the page that a field's arguments ask for.
 * @throws {BadInput} when they contradict each other, a size is out of range or a cursor is none of this order
 */
export function pageOf(plan: ConnectionPlan, args: Arguments): Page {
  const known = pages.get(args)
  if (known) return known
  const page = readPage(plan, args)
  pages.set(args, page)
  return page
}

function readPage(plan: ConnectionPlan, args: Arguments): Page {
  const backwards = isGiven(args['last'])
  if (backwards && isGiven(args['first'])) throw new BadInput('Give first or last, not both.')
  const order = orderOf(plan, args['orderBy'])
  return {
    backwards,
    size: backwards ? sizeOf('last', args['last']) : sizeOf('first', args['first']),
    order,
    after: cursor(order, 'after', args['after']),
    before: cursor(order, 'before', args['before']),
    filter: new Map(Object.entries(Object(args['filter'])).filter(([, value]) => isGiven(value))),
    search: words('search', args['search']),
  }
}

function orderOf({ relation, paging }: ConnectionPlan, orderBy: unknown): Order {
  const { typeName } = relation.target
  const chosen = chosenOrder(orderBy) ?? (relation.orderBy.length === 0 ? paging.order?.default : undefined)
  const choice = chosen && paging.order?.fields.get(chosen.field)
  if (!chosen || !choice) {
    const names = relation.orderBy.map((key) => `${key.name} ${key.direction}`)
    return { name: [typeName, ...names].join(' '), keys: relation.orderBy }
  }
  const { field, direction } = chosen
  return { name: `${typeName} ${field} ${direction}`, keys: [{ ...choice, name: field, direction }] }
}

function chosenOrder(
  orderBy: unknown,
): { readonly field: string; readonly direction: Direction } | undefined {
  if (!isGiven(orderBy)) return undefined
  const { field, direction } = Object(orderBy)
  return { field: String(field), direction: direction === 'desc' ? 'desc' : 'asc' }
}

/**
 * The size of a page.
 * @throws {BadInput} when it is out of range
 */
export function sizeOf(argument: string, size: unknown): number {
  if (!isGiven(size)) return pageSize.otherwise
  if (typeof size === 'number' && size >= 1 && size <= pageSize.most) return size
  throw new BadInput(`${argument}: a page has 1 to ${pageSize.most} entries, not ${String(size)}.`)
}

function cursor(order: Order, argument: string, value: unknown): Position | undefined {
  return isGiven(value) ? readCursor(order, argument, String(value)) : undefined
}

/**
 * The words to search for; none when the text is blank.
 * @throws {BadInput} when the text is too long
 */
export function words(argument: string, text: unknown): string | undefined {
  const trimmed = typeof text === 'string' ? text.trim() : ''
  if (trimmed.length > mostSearched) {
    throw new BadInput(`${argument}: a text to search for has at most ${mostSearched} characters.`)
  }
  return trimmed === '' ? undefined : trimmed
}

/** Null says the same as nothing. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}
