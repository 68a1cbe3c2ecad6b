import { isLanguage, languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'

/** One part of a thing as it was and as it is; null where there was or is nothing. */
export interface Change {
  /** The part as the record calls it; empty where the record tells of one value alone. */
  readonly part: string
  readonly before: unknown
  readonly after: unknown
  /** Where it is a text that is another in this language. */
  readonly language?: Language
}

/** What an event changed, part by part; what stayed as it was is left out. */
export function changesOf(before: string | null | undefined, after: string | null | undefined): Change[] {
  return changesBetween(partsOf(before), partsOf(after))
}

/** What is another of these parts than of those; of a text each language in which it is another. */
export function changesBetween(
  was: ReadonlyMap<string, unknown>,
  is: ReadonlyMap<string, unknown>,
): Change[] {
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((part) => ({ part, before: was.get(part) ?? null, after: is.get(part) ?? null }))
    .filter(isChanged)
    .flatMap(inLanguages)
}

function isChanged({ before, after }: Change): boolean {
  return JSON.stringify(before) !== JSON.stringify(after)
}

function inLanguages(change: Change): Change[] {
  const [was, is] = [localizedOf(change.before), localizedOf(change.after)]
  if (was === undefined || is === undefined) return [change]
  const inOne = (text: string | undefined, language: Language) =>
    text === undefined ? null : { [language]: text }
  return languages
    .map((language) => ({
      ...change,
      before: inOne(was[language], language),
      after: inOne(is[language], language),
      language,
    }))
    .filter(isChanged)
}

/** A text in several languages; undefined for what is none. Languages in which it is not written are left out. */
export function localizedOf(value: unknown): Partial<Record<Language, string>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const texts: [string, unknown][] = Object.entries(value)
  if (texts.length === 0) return undefined
  const written: Partial<Record<Language, string>> = {}
  for (const [language, text] of texts) {
    if (!isLanguage(language) || (typeof text !== 'string' && text !== null)) return undefined
    if (text !== null) written[language] = text
  }
  return written
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
