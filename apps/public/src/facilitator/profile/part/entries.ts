import * as v from 'valibot'

/** What a form holds, entry by entry: a text by its language, a choice by its option («yes» where it is picked). */
export type Entries = Readonly<Record<string, string>>

/** What stands in an entry whose option is picked. */
export const picked = 'yes'

/** What is to be saved, and the entries that somebody else has changed otherwise meanwhile. */
export interface Merged {
  readonly entries: Entries
  readonly clashes: readonly string[]
}

/**
 * Puts together what one typed and what others saved meanwhile: whatever only one side changed is taken from it.
 * @param seen what stood there when one began to type
 * @param mine what one typed; it stays where both changed something
 * @param theirs what stands there now
 */
export function mergeEntries(seen: Entries, mine: Entries, theirs: Entries): Merged {
  const clashes: string[] = []
  const entries = Object.keys(theirs).map((key) => {
    const [before, typed = '', now = ''] = [seen[key], mine[key], theirs[key]]
    if (typed === before || typed === now) return [key, now]
    if (now !== before) clashes.push(key)
    return [key, typed]
  })
  return { entries: Object.fromEntries(entries), clashes }
}

const written = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string()))

/** Reads entries that a form carried along; none where they were tampered with. */
export function readEntries(text: string): Entries {
  const read = v.safeParse(written, text)
  return read.success ? read.output : {}
}

/** Entries for a form to carry along. */
export function writeEntries(entries: Entries): string {
  return JSON.stringify(entries)
}
