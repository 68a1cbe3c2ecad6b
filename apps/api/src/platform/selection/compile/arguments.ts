import type { FieldPlan } from '../declarations.ts'
import { readGlobalId } from '../global-id.ts'
import type { GlobalId } from '../global-id.ts'
import { pageOf, sizeOf, words } from '../page.ts'
import type { Arguments } from '../page.ts'

/** The ids that `nodes` was given, each read; null for what is no id. */
export function idsOf(args: Arguments): (GlobalId | undefined)[] {
  return Array.isArray(args['ids']) ? args['ids'].map(readGlobalId) : []
}

/**
 * What of a field's arguments decides about the shape of the statement, as a part of the plan's key: the values of all
 * else are bound.
 * @throws {BadInput} when the arguments cannot be taken
 */
export function shapeOf(plan: FieldPlan, args: Arguments): string {
  switch (plan.kind) {
    case 'connection': {
      const page = pageOf(plan, args)
      const cursors = [page.after, page.before].map((at) => at && at.values.map((value) => value === null))
      const filter = [...page.filter.keys()].toSorted()
      return JSON.stringify([page.backwards, page.order.name, cursors, filter, page.search !== undefined])
    }
    case 'node':
      return readGlobalId(args['id'])?.typeName ?? ''
    case 'nodeList':
      return [...new Set(idsOf(args).map((id) => id?.typeName ?? ''))].toSorted().join(' ')
    case 'search':
      sizeOf('first', args['first'])
      return words('query', args['query']) === undefined ? 'blank' : ''
    default:
      return ''
  }
}
