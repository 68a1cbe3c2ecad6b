import type { Language } from './language.ts'

/** A word or sentence in each language: no language may be missing. */
export type Word = Readonly<Record<Language, string>>

/** The words of a closed list of codes (states, kinds, refusals) in each language: `words.kk.DRAFT`. */
export type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>

/**
 * A word as a label or a sentence begins: «ашық» → «Ашық». Words are kept as they stand inside a sentence.
 */
export function capitalized(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/**
 * Puts facts into a sentence: `fill('«{title}» жобасы', { title })`. Sentences are written so that no ending is
 * glued to a value.
 * @throws {RangeError} when the sentence names a fact that is not given
 */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name]
    if (fact === undefined) throw new RangeError(`The sentence “${sentence}” needs “${name}”`)
    return String(fact)
  })
}
