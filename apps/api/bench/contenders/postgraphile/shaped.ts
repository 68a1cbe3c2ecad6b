import type { SelectionSetNode } from 'graphql'

/**
 * Brings an answer to the shape of the workload's own document: a text, an amount and a list without a connection are
 * objects there. A page that follows a cursor has one before it: PostGraphile leaves that open, as Relay's rules allow.
 */
export function shaped(
  set: SelectionSetNode | undefined,
  value: unknown,
  key: string,
  parent: object,
): unknown {
  if (key === 'hasPreviousPage') return true
  if (value === null || value === undefined) return value
  if (!set) {
    return typeof value === 'string' && key.endsWith('At') ? new Date(value).toISOString() : value
  }
  const fields = set.selections.flatMap((field) =>
    field.kind === 'Field' ? [[field.name.value, field.selectionSet] as const] : [],
  )
  const [first] = fields[0] ?? []
  if (first === 'text' && fields.length === 1) return { text: value }
  if (first === 'minorUnits') return { minorUnits: Number(value), currency: Object(parent).currency }
  if (Array.isArray(value)) {
    const nodes = fields.find(([name]) => name === 'nodes')
    return nodes
      ? { nodes: shaped(nodes[1], value, '', {}) }
      : value.map((item: unknown) => shaped(set, item, '', {}))
  }
  return Object.fromEntries(
    fields.map(([name, inner]) => [name, shaped(inner, Object(value)[name], name, value)]),
  )
}
