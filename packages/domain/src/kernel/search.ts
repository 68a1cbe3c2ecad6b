import { cleanLine } from './characters.ts'
import { fold } from './fold.ts'
import { kazakhStem } from './kazakh-stem.ts'

/** More characters than this are no search, and the API takes no more. */
export const longestSearch = 200

/** The search that an address or a field names, clean; empty where it names none. */
export function readSearch(text: string | null): string {
  return cleanLine(cleanLine(text ?? '').slice(0, longestSearch))
}

/** More words than this narrow a search no further and only cost. */
const mostWords = 8

/** The words of a query, folded: runs of letters and digits, each once, in the order typed. */
export function searchWords(query: string): string[] {
  return [...new Set(fold(query).match(/[\p{L}\p{N}]+/gu) ?? [])]
}

/** The last letter of a Kazakh stem is voiced before a vowel: «мектеп», «мектебі». */
const voiced: Readonly<Record<string, string>> = { п: 'б', к: 'г' }

/**
 * The terms that a text must all hold to be found, each an operand of PostgreSQL's `to_tsquery('simple', …)` for a
 * vector of folded words: `to_tsquery('simple', searchTerms(query).join(' & '))`. They hold letters, digits and our
 * own operators only, whatever was typed.
 *
 * A word is found by its Kazakh stem as a prefix («қалалар» finds «қала» and «қаладағы»). A stem of three letters
 * would find too much as a prefix, so it stands for itself beside the word («жастар» finds «жас», not «жасыл»).
 * Words of one letter are left out where there are longer ones. Slips of the keyboard are left to trigrams, and the
 * forms of Russian and English words to PostgreSQL's own stems, asked beside this.
 * @returns no terms when the query has no word: then there is nothing to search for
 */
export function searchTerms(query: string): string[] {
  const words = searchWords(query)
  const telling = words.filter((word) => word.length > 1)
  return [...new Set((telling.length > 0 ? telling : words).slice(0, mostWords).map(termOf))]
}

/**
 * The words of a query as trigrams look for them, which find slips of the keyboard: without Kazakh endings, as «қаладағы»
 * is like «даладағы» by nothing else.
 * @returns null where no word is long enough: of four letters, trigrams take any other that begins like it
 */
export function slippedWords(query: string): string | null {
  const stems = searchWords(query).map(kazakhStem)
  return stems.some((stem) => stem.length > 4) ? stems.join(' ') : null
}

function termOf(word: string): string {
  const stem = kazakhStem(word)
  if (stem.length < 4) return stem === word ? `${word}:*` : `(${stem} | ${word}:*)`
  const soft = voiced[stem.slice(-1)]
  return soft === undefined ? `${stem}:*` : `(${stem}:* | ${stem.slice(0, -1)}${soft}:*)`
}
