/** Whether two values of a form are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** A value that two have changed, each in another way. */
export interface Clash {
  /** Where in the form: `['title', 'ru']`. */
  readonly path: readonly string[]
  readonly mine: unknown
  readonly theirs: unknown
}

/**
 * What a form holds after somebody else has changed the thing meanwhile: of each value the one that was changed, mine where
 * both were. Of a text each language is a value; a list is one.
 * @param base what it was when I began
 */
export function mergeDrafts<Draft extends object>(
  base: Draft,
  mine: Draft,
  theirs: Draft,
): { readonly draft: Draft; readonly clashes: readonly Clash[] } {
  const clashes: Clash[] = []
  return { draft: merge(base, mine, theirs, [], clashes), clashes }
}

function merge<Value>(
  base: Value,
  mine: Value,
  theirs: Value,
  path: readonly string[],
  clashes: Clash[],
): Value {
  if (isSame(mine, base)) return theirs
  if (isSame(theirs, base) || isSame(mine, theirs)) return mine
  if (path.length > 0 && !(isText(mine) && isText(theirs))) {
    clashes.push({ path, mine, theirs })
    return mine
  }
  return withParts(mine, (key, part) => merge(base[key], part, theirs[key], [...path, key], clashes))
}

/** The draft with one of its values as another draft has it. */
export function takeFrom<Value>(draft: Value, other: Value, [name, ...rest]: readonly string[]): Value {
  if (name === undefined) return other
  return withParts(draft, (key, part) => (key === name ? takeFrom(part, other[key], rest) : part))
}

/** The value with each of its parts made anew. */
function withParts<Value>(
  value: Value,
  make: <Key extends Extract<keyof Value, string>>(key: Key, part: Value[Key]) => Value[Key],
): Value {
  const made = { ...value }
  for (const key in value) made[key] = make(key, value[key])
  return made
}

/** A text is written and merged language by language; an amount or a list is one value. */
function isText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kk' in value
}
