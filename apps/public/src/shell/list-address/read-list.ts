import { unknownValues, withoutValues } from './unknown-values.ts'
import type { AddressValue, KnownValues } from './unknown-values.ts'

/** Names under which other lists, here or elsewhere, have an order or count their pages; a list of ours says its own. */
const ofOtherLists: KnownValues = { sort: [], page: [] }

/** The names of a place in a list. */
const placeNames = ['after', 'before']

/** Whether a value names a place in a list. */
export function isPlace({ name }: AddressValue): boolean {
  return placeNames.includes(name) || name === 'page'
}

/**
 * A list as its address asks for it. What does not exist (a value of a filter, an order, a place in the list) is left
 * out, and told of in `unknown`.
 * @param read asks for the list of an address; gives undefined where the place that it names is none
 * @param known the values that exist
 */
export async function readList<Read>(
  address: URLSearchParams,
  read: (address: URLSearchParams) => Promise<Read | undefined>,
  known: (read: Read) => KnownValues = () => ({}),
): Promise<Read & { unknown: AddressValue[] }> {
  const unknown: AddressValue[] = []
  let rest = address
  for (;;) {
    const list = await read(rest)
    const here = rest
    const more =
      list === undefined
        ? placeNames.flatMap((name) => here.getAll(name).map((value) => ({ name, value })))
        : unknownValues(here, { ...ofOtherLists, ...known(list) })
    if (list !== undefined && more.length === 0) return { ...list, unknown }
    if (more.length === 0) throw new Error('A list has no beginning')
    unknown.push(...more)
    rest = withoutValues(rest, more)
  }
}
