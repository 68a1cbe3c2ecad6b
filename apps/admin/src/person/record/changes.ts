/** One part of a thing as it was and as it is; null where there was or is nothing. */
export interface Change {
  /** The part as the record calls it; empty where the record tells of one value alone. */
  readonly part: string
  readonly before: unknown
  readonly after: unknown
}

/** What an event changed, part by part; what stayed as it was is left out. */
export function changesOf(before: string | null | undefined, after: string | null | undefined): Change[] {
  const [was, is] = [partsOf(before), partsOf(after)]
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((part) => ({ part, before: was.get(part) ?? null, after: is.get(part) ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}

/** The ids of the things that a part of an event names; none where it says something else. */
export function idsOf(part: string, value: unknown): readonly string[] {
  if (!/Ids?$/.test(part)) return []
  const ids: unknown[] = Array.isArray(value) ? value : [value]
  return ids.filter((id) => typeof id === 'string')
}

/** The ids of all things that an event names. */
export function idsIn(event: { readonly before?: string | null; readonly after?: string | null }): string[] {
  return changesOf(event.before, event.after).flatMap(({ part, before, after }) => [
    ...idsOf(part, before),
    ...idsOf(part, after),
  ])
}

function partsOf(json: string | null | undefined): Map<string, unknown> {
  if (json === null || json === undefined) return new Map()
  const value: unknown = JSON.parse(json)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map([['', value]])
  return new Map(Object.entries(value))
}
